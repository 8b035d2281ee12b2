import type { SourceWords } from '../source-words.js';
import { phrases } from '../words.js';

const BODY =
  '(ong|oenege|organizacion|organizaciones|asociacion|grupo|colectivo|comite|coalicion|alianza|plataforma|sindicato|gremio|sociedad|agencia|observatorio|red|fundacion|movimiento|federacion|consejo|iniciativa|instituto|centro|mision|organismo|entidad|agrupacion|instancia|proyecto|confederacion|coordinadora|partido|monitor|mecanismo|programa|union)';
const SAID = `
      desmintio, desmintieron, desmiente, desmienten, nego que, negaron que, niega que, niegan que,
      dijo, dice, dicen, dijeron, decia, decian, diciendo, dicho, dira, informo, informaron, informa, informan, informaba, informado, informando, reporto, reportaron, reporta, reportan, reportaba, reportado, reportando, anuncio,
      anunciaron, anuncia, anuncian, anunciado, anunciaba, anunciando, confirmo, confirmaron, confirma, confirman, confirmado, confirmaba, confirmando, verifico, verificaron, verifica, verifican, verificado, verificaba, conto, contaron, cuenta, cuentan, contaba,
      contaban, contado, contabilizo, contabilizaron, contabiliza, contabilizan, contabilizaba, contabilizaban, contabilizado, computo, computa, computaba, registro, registraron, registra, registran, registraba, registraban, registrado, documento, documentaron, documenta, documentan, documentaba, documentado,
      estima, estimo, estiman, estimaron, estimaba, estimaban, estimado, calcula, calculo, calculan, calcularon, calculaba, calculaban, calculado, denuncio, denunciaron, denuncia, denuncian, denunciaba, denunciado, afirmo, afirmaron, afirma, afirman, afirmaba, afirmado, afirmando, aseguro, aseguraron, asegura, aseguran, aseguraba,
      aseguraban, asegurado, asegurando, sostiene, sostuvo, sostienen, sostuvieron, sostenia, sostenido, senalo, senalaron, senala, senalan, senalaba, senalado, senalando, indico, indicaron, indica, indican, indicaba, indicado, preciso, precisaron, precisa, precisan, precisaba, precisado, detallo, detallaron, detalla, detallan, detallaba, detallado, explico, explicaron, explica, explican, explicaba, explicado,
      agrego, agregaron, agrega, agregan, agregando, agregado, anadio, anadieron, anade, anaden, anadia, anadido, anadiendo, apunto, apuntaron, apunta, apuntan, apuntaba, apuntado, declaro, declararon, declara, declaran, declarado, manifesto, manifestaron, manifiesta, manifiestan, expreso, expresaron, expresa, expresan, comunico, comunicaron, comunica, comunicado que, notifico, notificaron, notifica,
      cifro, cifraron, cifra en, cifra, cifran, cifraba, cifraban, cifrado, situo, situaron, situa, situan, situaba, situaban, ubico, ubica, ubican, ubicaba, ubicaron, elevo, elevaron, eleva, elevan, elevaba, elevado, fijo en, fija en, coloco en, coloca en, redujo a, rebajo a, rebaja a, habla de, hablo de, hablan de, hablaba de, hablaban de, hablaron de, hablado de,
      menciono, mencionaron, menciona, mencionan, mencionaba, recordo, recordaron, recuerda, recuerdan, recordaba, subrayo, subraya, subrayaron, recalco, recalca, recalcaron, insistio, insiste, insisten, insistieron, reitero, reitera, reiteraron, alego, alega, alegan, adujo, admitio, admite, admiten, admitieron, reconocio, reconoce, reconocen, reconocieron, revelo, revela, revelan, revelaron,
      divulgo, divulgaron, difundio, difundieron, difunde, publico, publicaron, publica, publican, publicado, escribio, escriben, escribe, escribieron, tuiteo, posteo, respondio, responde, respondieron, replico, pregunto, pregunta, ironizo, bromeo, se quejo, dijo que, comento, comenta, comentaron, advirtio, advierte, advierten, advirtieron, alerto, alerta, alertan, alertaron, lamento, lamenta, lamentan, lamentaron, cree, creen, cree que, considera,
      consideran, considero, resumio, resume, relato, relata, relatan, conto que, testimonio, protesto, critico, critica, critican, criticaron, cuestiono, cuestiona, celebro, celebra, destaco, destaca, destacan, destacaron, aclaro, aclara, aclaran, aclararon, puntualizo, puntualiza, acoto, acota, concluyo, concluye, concluyen, determino, identifico, identificaron, identifica, listo,
      enumero, enumera, enumeran, suma, sumo, sumaba, sumaban, acredito, acredita, certifico, certifica, certificaron, constato, constata, constataron, constatado, corroboro, corrobora, corroboraron, comprobo, comprobaron, comprueba, comprueban, comprobado, llevaba (comprobad*|verificad*|contad*|registrad*|documentad*|contabilizad*), lleva (comprobad*|verificad*|contad*|registrad*|documentad*|contabilizad*), llevan (comprobad*|verificad*|contad*|registrad*|documentad*|contabilizad*), tiene (comprobad*|verificad*|contad*|registrad*|documentad*|contabilizad*|confirmad*), tienen (comprobad*|verificad*|contad*|registrad*|documentad*|contabilizad*|confirmad*),
      tenia (comprobad*|verificad*|contad*|registrad*|documentad*|contabilizad*|confirmad*), maneja, manejan, manejaba, actualizo, actualizaron, actualiza, cerro, cerro (el dia|la jornada) (en|con), presume de, presumen de, presumio de, se jacta de, se jacto de, jura, juro, promete, prometio, prometieron, prometido, ratifico, ratifica, enfatizo, matizo, matiza, reclamo, reclama, reclaman, reclamaron, desvelo, filtro, cito, cita, citaron, refirio, refiere, refieren, se refirio a, apostillo,
      espeto, zanjo, remarco, remarca, asevero, asevera, argumento, argumenta, expuso, expone, exponen, presento, presentaron, presenta, relaciono, reseno, resena, resenaron, transmitio, trascendio, hizo publico, hicieron publico, dio cuenta de, dieron cuenta de, daba cuenta de, daban cuenta de, da cuenta de, dan cuenta de, dio a conocer, dieron a conocer, da a conocer, da por, dan por, dio por, puso en, pone en, ponen en, figuran, monitorea, monitorean, sigue el caso de, lleva la cuenta, lleva la cuenta de,
      se congratulo, avisaba, aviso, avisaron, avisa, avisan, adelanto, adelanta, adelantaron, (ha|han|habia|habian) (podido|logrado) (documentar|confirmar|verificar|comprobar|constatar|contar|registrar|corroborar|contabilizar|identificar), (pudo|pudieron|logro|lograron) (documentar|confirmar|verificar|comprobar|constatar|contar|registrar|corroborar|contabilizar|identificar), (tiene|tienen|tenia|tenian|lleva|llevan|llevaba|llevaban|mantiene|mantenia) en (su|sus) (registro|registros|lista|listas|base de datos|cuenta|cuentas|archivos),
      hablo, habla, hablan, hablaba, hablaban, hablaron, escrito, advertido, senalado, lamentado, celebrado, reiterado, recordado, alertado, difundido, sumado, estimado, pudo confirmar, pudo verificar, pudo comprobar, ha podido verificar, ha logrado verificar, logro confirmar, logro verificar, tiene registro de, tiene constancia de, tienen constancia de, tuvo constancia de, tiene conocimiento de, lleva un registro de, mantiene en su lista, mantiene en la lista, mantiene un registro de, mantiene una lista de, recoge, recogio,
      recogia, recogen, refleja, reflejan, reflejo, consigno, consigna, arroja, arrojo, muestra, mostro, muestran, contempla, atribuyo, atribuye, sentencio que, defendio, defiende, vaticino, se felicito, respaldo, coincidio, coinciden, coincide, cuantifico, cuantifica, totalizo, totaliza, totalizan, anoto, anotaron, anota, anotaba, anotan, apuntaba, tabulo, recopilo, recopila, recopilado, recopilaron, inventario, desgloso, desglosa, desglosan, reza, dictamino, evaluo, notaron, indico que, apunto que`;

export const sources: SourceWords = {
  roles: {
    organisation: phrases(`
      (la|el|del|al|dicha|dicho|esa|ese|esta|este|misma|mismo|propia|propio) ${BODY}, (la|el) (misma|mismo|propia|propio|citada|citado|referida|referido) ${BODY}, (la|el) ${BODY} (humanitaria|humanitario|civil|venezolana|venezolano|independiente|local|no gubernamental|defensora de derechos humanos|de derechos humanos|opositora|opositor),
      la organizacion no gubernamental, (la|el) ${BODY} de (derechos humanos|ddhh|defensa de los derechos humanos|abogados), su (registro|recuento|conteo|lista|balance|informe|boletin|base de datos|propio registro|propio conteo|propio recuento), sus (registros|datos|cifras|cuentas|listas)`),
    'some-organisation': phrases(`
      una (ong|oenege|organizacion|asociacion|coalicion|fundacion|red) (humanitaria|local|independiente|venezolana|no gubernamental|de derechos humanos|de defensa de los derechos humanos|defensora de derechos humanos|civil|), un (grupo|colectivo|comite|observatorio|organismo) (humanitario|local|independiente|venezolano|no gubernamental|de derechos humanos|de defensa de los derechos humanos|defensor de
      derechos humanos|), ong, oenege, la principal (ong|organizacion|oenege) *, la mayor (ong|organizacion) *, la ong mas *, ong de derechos humanos, organizacion de derechos humanos, grupo de derechos humanos`),
    organisations: phrases(`
      (organizaciones|ong|oeneges|grupos|entidades|colectivos|asociaciones) (como|entre ellas|entre ellos),
      (las|los|varias|varios|algunas|algunos|otras|otros|diversas|distintas|estas|esas|numerosas|) (ongs|organizaciones|organismos|asociaciones|grupos|colectivos) (no gubernamentales|humanitarias|humanitarios|locales|independientes|de derechos humanos|de ddhh|de defensa de los derechos humanos|defensoras de derechos humanos|de la sociedad civil|civiles|venezolanas|internacionales),
      (las|varias|algunas|otras|diversas|distintas|estas|esas|numerosas) (ong|ongs|oenege|oeneges|organizaciones), (los|) (activistas|defensores) (de derechos humanos|de ddhh|), ongs, las ong, ong y familiares, organizaciones civiles, organizaciones no gubernamentales, organismos humanitarios, defensores de derechos humanos, la sociedad civil, grupos de derechos humanos, los activistas, activistas, estas organizaciones`),
    ministry: phrases(`
      (el|ese|dicho|este) (ministerio|despacho|servicio), (la|esa|dicha|esta|misma) (comision|defensoria), (el|su|) (servicio|ministerio|sistema|instituto) (penitenciario|de prisiones|carcelario), la (propia|) cartera, la dependencia, el servicio de prisiones, la autoridad penitenciaria, las autoridades penitenciarias, el (mismo|propio|citado) (ministerio|servicio|despacho), la direccion de prisiones,
      el departamento de prisiones, el departamento, la propia institucion, la institucion penitenciaria`),
    government: phrases(`
      (el|su|del|al|un|) (gobierno|ejecutivo|regimen|oficialismo|chavismo|madurismo|sandinismo|orteguismo|kremlin|parlamento|congreso|ejercito|poder legislativo|legislativo|poder judicial|palacio presidencial), (el|su|) gobierno (encargado|interino|de transicion|militar|venezolano|cubano|israeli|nicaraguense|bielorruso),
      gobierno, (las|los|) autoridades (venezolanas|cubanas|israelies|nicaraguenses|locales|judiciales|militares|bielorrusas|carcelarias|egipcias|), la (dictadura|junta|junta militar|administracion|presidencia|fiscalia|fiscalia general|policia|policia nacional|asamblea nacional|asamblea|cancilleria|corte suprema|vicepresidencia|secretaria de gobernacion|procuraduria|casa blanca|embajada|comision presidencial|comision de amnistia|comision parlamentaria|comision legislativa|comision de indultos|camara|nota oficial|television estatal|television oficial|television publica|prensa oficial|prensa estatal|agencia estatal|agencia oficial|radio estatal|cifra oficial|version oficial|cuenta oficial|lista oficial|parte oficial|bancada oficialista),
      (su|una|otra) (cancilleria|embajada|fiscalia|policia), (el|) ministerio (publico|de justicia|del interior|de interior|de relaciones exteriores|de exteriores|de asuntos exteriores|de defensa|de la defensa|del interior y justicia|de gobernacion|de comunicacion|de informacion|de relaciones interiores *), (los|) medios (estatales|oficiales|del estado|oficialistas|publicos), (el|) (bloque|partido) (oficialista|gobernante|de gobierno|en el poder), (los|) (funcionarios|voceros|portavoces)
      (oficiales|gubernamentales|del gobierno|venezolanos|cubanos), la parte oficial, el balance oficial, el comunicado oficial, un comunicado oficial, los datos oficiales, (las|) cifras oficiales, datos oficiales, el tribunal supremo, el tribunal supremo de justicia, (el|) comite de indultos, el consejo de estado, las fuerzas armadas, las fuerzas de seguridad, la fuerza armada, cancilleria, fiscalia, (el|) alto mando, (el|) palacio de *, la jefatura del estado, la corona,
      el numero oficial, el total oficial, el recuento oficial, el conteo oficial, el ejercito israeli, la junta birmana, (la|el) (agencia|canal|televisora|emisora|diario) (estatal|oficial|gubernamental|publica), la oficina del primer ministro, la comision de paz, la comision para la paz, el programa para la convivencia y la paz, la comision especial, la comision de seguimiento, el tribunal, la corte`),
    office: phrases(`
      (el|la|un|una|) (ministro|ministra|viceministro|viceministra|vicepresidente|vicepresidenta|vicepresidenta ejecutiva|primer ministro|primera ministra|canciller|fiscal general|fiscal|defensor del pueblo|embajador|embajadora|gobernador|gobernadora|diputado|diputada|senador|senadora|legislador|legisladora|parlamentario|mandatario|mandataria|gobernante|general|coronel|alcalde|alcaldesa|secretario de estado|comisario|enviado|enviado especial|portavoz del gobierno|portavoz gubernamental|portavoz oficial|portavoz militar|portavoz presidencial|portavoz del ejercito|portavoz del ministerio|vocero oficial|vocero militar|vocera oficial|vocero del gobierno|
      presidenta|presidente|presidenta encargada|presidente encargado|presidenta interina|presidente interino|jefe de estado|jefa de estado|jefe de gobierno|jefe del parlamento|presidente del parlamento|titular de *|jefe policial|procurador|procuradora|rey|jefe del ejercito|copresidenta|copresidente|lider chavista|dirigente chavista|comandante|alto funcionario|alta funcionaria), ministro del interior, ministro de interior, ministro de justicia, ministra de *, ministro de *, el numero dos del chavismo,
      presidente de la asamblea nacional, presidente del parlamento, jefe de la asamblea, el jefe del legislativo, la encargada, el jefe parlamentario, el zar, el dictador, el lider *, la lider *`),
    member: phrases(`
      (el|la|su|sus|un|una|los|) (director|directora|directora ejecutiva|director ejecutivo|director vicepresidente|vicepresidente de la ong|coordinador|coordinadora|coordinadora general|coordinador general|portavoz|vocero|vocera|secretario general|secretaria general|secretaria ejecutiva|secretario ejecutivo|fundador|fundadora|cofundador|cofundadora|abogado|abogada|representante|investigador|investigadora|responsable|activista|integrante|miembro|voluntaria|voluntario|asesor|asesora|
      diplomatico|diplomatica|subdirector|subdirectora|jefe|jefa|dirigente|lider|funcionario|funcionaria|defensor|defensora|analista|tesorera|jurista|relatora|relator|alto comisionado|abogado defensor|encargado|encargada de prensa|letrado|cabeza|delegado|delegada), (su|el) (presidente|presidenta|vicepresidente|vicepresidenta), una de las portavoces, uno de los portavoces, una de las voceras, uno de sus *, una de sus *, (abogado|abogada) de la *, el grupo de abogados`),
    it: phrases(`
      (el|la|ese|esa|este|esta|dicho|dicha|su|un|una|) (mismo|misma|propio|propia|citado|) (texto|nota|comunicado|documento|informe|escrito|boletin|parte|reporte|pronunciamiento|carta|misiva|balance|listado|recuento|conteo|ultimo balance|ultimo recuento|ultimo conteo|ultimo reporte|ultimo informe|nuevo balance)`),
    person: phrases('el mismo, ella misma, ella, nosotros, nosotras'),
    relatives: phrases(`
      (los|las|sus|unos|algunos|varios|) (familiares|familias|madres|parientes|esposas|allegados|padres) (de los presos|de los detenidos|de presos politicos|de los presos politicos|de detenidos|de presos|), comites de familiares, grupos de familiares, un familiar, una familiar, comite de familiares, los seres queridos`),
    lawyers: phrases(`
      (los|sus|varios|unos|) (abogados|abogadas|defensores|letrados|juristas) (de los presos|de los detenidos|de la defensa|defensores|de presos politicos|de oficio|de las familias|), un abogado, una abogada, la defensa, un letrado, su defensa`),
    sources: phrases(`
      (fuentes|fuente) (oficiales|judiciales|policiales|penitenciarias|diplomaticas|militares|cercanas|consultadas|extraoficiales|anonimas|de seguridad|del caso|oficial|judicial|policial|penitenciaria|diplomatica|militar|cercana|consultada|egipcia|israeli|anonima), fuentes, una fuente, una fuente *, varias fuentes, dos fuentes, tres fuentes, la misma fuente, la fuente, las fuentes, (un|una) (diplomatico|diplomatica|testigo|funcionario que pidio|persona con conocimiento|persona familiarizada),
      testigos, diplomaticos, (personas|dos personas|tres personas) (familiarizadas|con conocimiento|cercanas), un funcionario que *, una persona que *`),
    opposition: phrases(`
      (lider|jefa|jefe|dirigente|referente|figura|candidato|candidata) (de la oposicion|opositor|opositora|de oposicion), (el|la) (lider|jefa|jefe|dirigente|referente|candidato|candidata) (de la oposicion|opositor|opositora|de oposicion), (la|una|su|) oposicion (venezolana|democratica|nicaraguense|turca|bielorrusa|cubana|), (la|el) (coalicion|alianza|plataforma|partido|bloque|bancada) (opositora|opositor|de oposicion|de la oposicion), (los|) (partidos|dirigentes|lideres|diputados) (opositores|de la oposicion|de oposicion), la dirigencia opositora, el principal partido (opositor|de la oposicion|de oposicion), la disidencia`),
    reports: phrases(`
      (informes|reportes|versiones|noticias|informaciones) (de prensa|confirmados|confirmadas|extraoficiales|locales|preliminares|periodisticas|no confirmados), reportes, los medios, (los|) medios (locales|de comunicacion|independientes|internacionales), la prensa (local|independiente|internacional|), la prensa, periodicos, informes, informaciones, versiones`),
  },
  say: phrases(SAID),
  according: phrases(`
      segun, segun (dijo|informo|informaron|reporto|reportaron|anuncio|anunciaron|confirmo|confirmaron|detallo|detallaron|preciso|precisaron|indico|indicaron|explico|explicaron|conto|denuncio|denunciaron|afirmo|afirmaron|aseguro|aseguraron|senalo|senalaron|publico|difundio|calcula|calculan|estima|estiman|registra|documento|recoge|recogio|informa|informan|reporta|reportan|sostiene|sostienen|verifico|constato|agrego|anadio|cifras de|datos de|datos del|el recuento de|el recuento del|el conteo de|el conteo del|el balance de|el balance del|el registro de|el registro del|
      un recuento de|un recuento del|un conteo de|un conteo del|un balance de|un balance del|un registro de|un informe de|un informe del|el informe de|el informe del|un comunicado de|un comunicado del|el comunicado de|el comunicado del|la lista de|la lista del|la cuenta de|la cuenta del|las cifras de|las cifras del|los datos de|los datos del|los registros de|los registros del|registros de|registros del|la cifra de|el parte de|el parte del|una nota de|una nota del|la nota de|el ultimo balance de|el ultimo balance del|el ultimo reporte de|el ultimo reporte del|el reporte de|el reporte del|un reporte de|un reporte del|una lista de|una lista del|el monitoreo de|el monitoreo del|estimaciones de|estimaciones del|fuentes de|fuentes del),
      siempre segun, de acuerdo con, de acuerdo a, de acuerdo con (datos|cifras|registros|el recuento|el conteo|el balance|un recuento|un balance|el registro|un informe|el informe|un comunicado|la lista|los datos|las cifras) (de|del), conforme a, conforme (informo|indico|dijo|anuncio), a juicio de, en opinion de, en palabras de, a decir de, al decir de, en cifras de, en cifras del, con cifras de, con cifras del, por cuenta de, segun lo (dicho|informado|reportado|anunciado|publicado) por, citando a, citando al, citando datos de, con base en datos de, segun ha (informado|confirmado|podido confirmar|dicho|explicado), segun han (informado|confirmado), segun
      (habia informado|habia dicho), de las que da cuenta, (verificad*|confirmad*|registrad*|documentad*|contabilizad*|contad*|reportad*|comprobad*|anunciad*|informad*|difundid*|constatad*|recogid*|publicad*) por, a cargo de, en el conteo de, en el recuento de, en el recuento del, en el conteo del, en las cuentas de, en las cuentas del, por boca de, tal como (informo|dijo|anuncio|confirmo|reporto), como (informo|anuncio|confirmo|reporto|indico|senalo|detallo), para, `),
  objectVerbs: [],
  possessives: phrases('su, sus'),
  determiners: phrases('el, la, los, las, un, una, del, al, su, sus, este, esta, ese, esa, lo'),
  placePrepositions: phrases('en, desde, a, hacia, de, hasta, cerca'),
  accordingAtHead: phrases('para'),
  counts: phrases(`
      cifra, cifras, numero, numeros, total, totales, conteo, conteos, recuento, recuentos, balance, suma, lista, listas, listado, listados, registro, registros, cuenta, cuentas, cantidad, dato, datos, estimacion, estimaciones, boletin, base de datos, censo, calculo, parte, reporte, informe, monitoreo, contador, saldo, conto, contaron, contaba, contabilizo, contabilizaron, contabiliza, contabilizan, contabilizaba, cifro, cifraron, anoto, anotaron, computo, contado, contabilizado, verificado, van, ya van, ya son, suman, sumaban, sumaron, totalizan, totalizaban, asciende, ascienden, ascendio, ascendia, se elevo a, se eleva a, con lo que son, con lo que ya son, marcador, desglose, cantidad de`),
  countOf: phrases('de, del, por, elaborado, elaborada'),
  verbFirst: true,
  glue: phrases(`
      de, del, la, el, los, las, un, una, en, con, por, para, al, a, su, sus, ex, ese, esa, este, esta, dicha, dicho, propio, propia, encargado, encargada, interino, interina, general, ejecutivo, ejecutiva, adjunto, adjunta, actual, nacional, local, regional, humanos, derechos, opositor, opositora, oficial, principal, tambien, estatal,
      vicepresidente, entonces, venezolano, venezolana, venezolanos`),
  thingRelatives: [],
  introducers: phrases(`
      ong, oenege, organizacion, grupo, partido, asociacion, colectivo, observatorio, red, fundacion, movimiento, comite, plataforma, coalicion, alianza, sindicato, gremio, diario, periodico, portal, medio, agencia, monitor, humanitaria, federacion, iniciativa`),
  partyNouns: phrases('partido, coalicion, alianza, plataforma'),
  listeners: phrases(`
      periodistas, prensa, medios, a, los, las, la, el, al, en, un, una, su, sus, comunicado, rueda, de, conferencia, television, radio, estatal, entrevista, nota, x, twitter, telegram, red, redes, social, sociales, cuenta, mensaje, acto, publico, publica, discurso, efe, afp, ap, reuters, por, escrito, declaraciones, desde, video, ultima, hora,
      parte, informe, balance, tarde, noche, manana, temprano, que, ante, diputados, con, alocucion, cadena, nacional`),
  bodyNouns: phrases(`
      observatorio, comite, comision, sociedad, asociacion, union, centro, iniciativa, fundacion, movimiento, coalicion, red, instituto, consejo, colegio, plataforma, club, liga, federacion, grupo, foro, internacional, alianza, partido, frente, mision, oficina, agencia, organizacion, proyecto, colectivo, campana, congreso, coordinadora, coordinadoras, coordinacion, mecanismo, servicio, derechos, humanos, defensores, monitor, sindicato, confederacion, iglesia, conferencia, arquidiocesis, archidiocesis, diocesis, vicaria, vicariato, pastoral, media, cruz, luna, madres, voces, libertad, justicia, libertades,
      programa, unidad, amigos, familiares, watch, international, ventana, laboratorio, encuentro, perdon, memorial, academia, universidad, alerta, cubanos, defenders, forum, committee, association, center, rights, human, network, society, clinica, pais, catedra, mesa, obispado, caritas, compania, mujeres, damas, presos`),
  stateNouns: phrases(`
      defensoria,
      ministerio, policia, fiscalia, departamento, ejercito, gobierno, presidencia, parlamento, secretaria, embajada, tribunal, direccion, cancilleria, junta, guardia, asamblea, procuraduria, vicepresidencia, ejecutivo, kremlin, corte, gobernacion, juzgado, armada, fuerza, fuerzas, camara, senado, defensa, estado, consejeria, viceministerio, publico`),
  reported: phrases(`
    verificad*, confirmad*, registrad*, documentad*, contabilizad*, contad*, reportad*, comprobad*, anunciad*, informad*, difundid*, constatad*, recogid*, publicad*, divulgad*, dad*, ofrecid*, suministrad*, facilitad*, emitid*, elaborad*, compilad*, recopilad*, llevad*, presentad*, entregad*, aportad*, citad*, corroborad*, actualizad*, dado a conocer, dada a conocer, dados a conocer, dadas a conocer, hecho publico, hecha publica`),
  agents: ['por'],
  documents: phrases(`
    informe, informes, comunicado, boletin, reporte, lista, listado, datos, documento, estadisticas, nota, parte, publicacion, mensaje, informacion, monitoreo, relevamiento, version, afirmacion, anuncio`),
  disputes: phrases(`
    cuestiona, cuestionan, cuestiono, cuestionaron, cuestionaba, cuestionando, pone en duda, ponen en duda, puso en duda, pusieron en duda, poner en duda, pone en entredicho, puso en entredicho, rechaza, rechazan, rechazo, rechazaron, refuta, refutan, refuto, refutaron, impugna, impugno, critica, critico, criticaron, discrepa de, discrepo de, discute, disputa, disputan, no pudo verificar, no ha podido verificar, no ha podido confirmar, no pudo confirmar`),
  ownCounting: phrases(`
    conto, contaron, conte, contabilizo, contabilizaron, contabiliza, verifico, verificaron, documento, identifico, constato, constataron, comprobo, comprobaron, registro, vio, vieron, observo, observaron, presencio, presenciaron, pudo ver, pudo constatar, pudo comprobar, pudo verificar`),
  eyewitnesses: phrases(
    'periodista, periodistas, reportero, reportera, reporteros, corresponsal, corresponsales, fotografo, fotografa, equipo, enviado, enviada',
  ),
  outletNouns: phrases(
    'diario, periodico, portal, medio, web, pagina, revista, semanario, canal, cadena, emisora, agencia, televisora',
  ),
  describedBodies: phrases(
    'sindicato, gremio, union, federacion, conferencia, confederacion, sociedad, asociacion, club, sinodo, colegio',
  ),
  leads: phrases(`
    que dirige, que lidera, que encabeza, que preside, que coordina, que representa, que fundo, que trabaja (para|en|con), quien dirige, quien lidera, quien encabeza, quien preside, quien coordina, quien representa, quien fundo, dirige, lidera, encabeza, preside, coordina, al frente de, al frente del`),
  also: phrases('tambien, ademas, igualmente, asimismo, luego, despues'),
  pressRelease: phrases(
    'nota de prensa, comunicado de prensa, boletin de prensa, comunicado publico, para su publicacion inmediata, para difusion inmediata',
  ),
  ourselves: phrases(
    '(nuestra|nuestro|nuestras|nuestros) (organizacion|asociacion|ong|comite|grupo|sindicato|observatorio|coalicion|equipo|registro|registros|conteo|recuento|lista|listas|balance|datos|cifras|abogados)',
  ),
  channels: {
    X: phrases(
      'en x, en twitter, en la red social x, en su cuenta de x, en su cuenta en x, a traves de x, via x, en su perfil de x',
    ),
    'social media': phrases(`
      en redes sociales, en sus redes sociales, en las redes sociales, en facebook, en instagram, en telegram, en whatsapp, por whatsapp, en su canal de telegram, en su cuenta, en un hilo, en sus redes, en truth social`),
    television: phrases(
      'television estatal, en television, por television, la television, en la television, television publica, canal estatal, televisora, en cadena nacional, noticiero',
    ),
    radio: phrases('por radio, en la radio, a la radio, radio estatal, en una radio, emisora'),
    interview: phrases(
      'en una entrevista, entrevista con, en entrevista, entrevistado por, en conversacion con, en una charla con',
    ),
    'news conference': phrases(
      'rueda de prensa, conferencia de prensa, a los periodistas, a periodistas, a la prensa, ante los medios, ante la prensa',
    ),
    statement: phrases(
      'en un comunicado, comunicado, en una nota, nota de prensa, boletin, en un texto, en una declaracion',
    ),
    video: phrases('en un video, en video, un video'),
  },
};
