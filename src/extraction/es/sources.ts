import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';
import { according } from './according.js';
import { callings } from './callings.js';
import { roles } from './roles.js';
import { say } from './say.js';
import { speaking } from './speaking.js';

/** Offices of any state: "portavoz de Exteriores", "director general de Régimen Penitenciario". */

export const sources: SourceWords = {
  speaking,
  roles,
  callings,
  // "…", empezó: after a quotation they say, elsewhere they begin and follow
  say,
  according,
  objectVerbs: [],
  possessives: phrases('su, sus'),
  determiners: phrases('el, la, los, las, un, una, del, al, su, sus, este, esta, ese, esa, lo'),
  placePrepositions: phrases('en, desde, a, hacia, de, hasta, cerca'),
  accordingAtHead: phrases('para'),
  counts: phrases(`
    el acumulado,
    el corte, al corte, un corte, su corte, ultimo corte, nomina, nominas, poblacion, relacion, libreta, cuaderno,
    planilla, iba por, iban por, va por, cifra, cifras, numero, numeros, total, totales, conteo, conteos, recuento,
    recuentos, balance, suma, lista, listas, listado, listados, registro, registros, cuenta, cuentas, cantidad, dato,
    datos, estimacion, estimaciones, boletin, base de datos, censo, calculo, contabilidad, parte, reporte, informe, monitoreo,
    contador, saldo, conto, contaron, contaba, contabilizo, contabilizaron, contabiliza, contabilizan, contabilizaba,
    cifro, cifraron, anoto, anotaron, computo, contado, contabilizado, verificado, van, ya van, ya son, suman,
    sumaban, sumaron, totalizan, totalizaban, asciende, ascienden, ascendio, ascendia, se elevo a, se eleva a,
    con lo que son, con lo que ya son, marcador, desglose, cantidad de`),
  countOf: phrases('de, del, por, elaborado, elaborada'),
  isOf: phrases(`
    (aparece|aparecen|figura|figuran|consta|constan|se lee|se leen|esta|estan|sale|salen) en,
    (es|son|era|eran|fue|fueron|viene|vienen|procede|proceden|provienen|proviene|sale|salen) (de|del|de la),
    (corresponde|corresponden|pertenece|pertenecen) (a|al)`),
  verbFirst: true,
  glue: phrases(`
    de, del, la, el, los, las, un, una, en, con, por, para, al, a, su, sus, ex, ese, esa, este, esta, dicha, dicho,
    propio, propia, encargado, encargada, interino, interina, general, ejecutivo, ejecutiva, adjunto, adjunta, actual,
    nacional, local, regional, humanos, derechos, opositor, opositora, oficial, principal, tambien, estatal,
    vicepresidente, entonces, venezolano, venezolana, venezolanos`),
  thingRelatives: [],
  introducers: phrases(`
    ong, oenege, organizacion, grupo, partido, asociacion, colectivo, observatorio, red, fundacion, movimiento,
    comite, plataforma, coalicion, alianza, sindicato, gremio, diario, periodico, portal, medio, agencia, monitor,
    humanitaria, federacion, iniciativa, entidad, agrupacion, consorcio, congregacion,
    confederacion`),
  bodyHeads: phrases(`
    central, ong, oenege, organizacion, grupo, partido, asociacion, colectivo, observatorio, red, fundacion,
    movimiento, comite, plataforma, coalicion, alianza, sindicato, gremio, federacion, iniciativa, entidad, centro,
    instituto, proyecto, campana, equipo, clinica, consejo, comision, agrupacion, ente, organismo, oficina, unidad,
    servicio, archivo, laboratorio, coordinadora, confederacion, congregacion, iglesia, diocesis, consorcio, sociedad,
    institucion`),
  nameArticles: ['el', 'la', 'los', 'las'],
  partyNouns: phrases('partido, coalicion, alianza, plataforma'),
  listeners: phrases(`
    periodistas, prensa, medios, a, los, las, la, el, al, en, un, una, su, sus, comunicado, rueda, de, conferencia,
    television, radio, estatal, entrevista, nota, x, twitter, telegram, red, redes, social, sociales, cuenta, mensaje,
    acto, publico, publica, discurso, efe, afp, ap, reuters, por, escrito, declaraciones, desde, video, ultima, hora,
    parte, informe, balance, tarde, noche, manana, temprano, que, ante, diputados, con, alocucion, cadena, nacional`),
  bodyNouns: phrases(`
    monitoreo, observatorio, comite, comision, sociedad, asociacion, union, centro, iniciativa, fundacion, movimiento,
    coalicion, red, instituto, consejo, colegio, plataforma, club, liga, federacion, grupo, foro, internacional,
    alianza, partido, frente, mision, oficina, agencia, organizacion, proyecto, colectivo, campana, congreso,
    coordinadora, coordinadoras, coordinacion, mecanismo, servicio, derechos, humanos, defensores, monitor, sindicato,
    confederacion, iglesia, conferencia, arquidiocesis, archidiocesis, diocesis, vicaria, vicariato, pastoral, media,
    cruz, luna, madres, voces, libertad, justicia, libertades, programa, unidad, amigos, familiares, watch,
    international, ventana, laboratorio, encuentro, perdon, memorial, academia, universidad, alerta, cubanos,
    defenders, justice, alert, freedom, press, project, council, observatory, institute, foundation, initiative,
    campaign, action, amnesty, reporters, journalists, lawyers, syndicate, prisoners, forum, committee, association,
    center, rights, human, network, society, clinica, pais, catedra, mesa, obispado, caritas, compania, mujeres,
    damas, presos`),
  stateNouns: phrases(`
    defensoria, ministerio, ministerios, policia, fiscalia, departamento, ejercito, gobierno, presidencia, parlamento,
    secretaria, embajada, tribunal, direccion, cancilleria, junta, guardia, asamblea, procuraduria, vicepresidencia,
    ejecutivo, kremlin, corte, gobernacion, juzgado, armada, fuerza, fuerzas, camara, senado, defensa, estado,
    consejeria, viceministerio, publico, cuartel, marina, subsecretaria, superintendencia, contraloria, audiencia,
    prefectura, intendencia, alcaldia, jefatura, comandancia, subdireccion, migracion, aduana, extranjeria,
    inspeccion, capitania, inteligencia`),
  reported: phrases(`
    leid*, revelad*, adelantad*, proporcionad*, compartid*, brindad*, verificad*, reivindicad*, alegad*, confirmad*,
    registrad*, documentad*, contabilizad*, contad*, reportad*, comprobad*, cotejad*, chequead*, anunciad*,
    informad*, difundid*,
    constatad*, recogid*, publicad*, divulgad*, dad*, ofrecid*, suministrad*, facilitad*, emitid*, elaborad*,
    compilad*, recopilad*, llevad*, presentad*, entregad*, aportad*, citad*, corroborad*, actualizad*, enviad*,
    distribuid*, fechad*, remitid*, circulad*, colgad*, dado a conocer, dada a conocer, dados a conocer,
    dadas a conocer, hecho publico, hecha publica`),
  agents: ['por'],
  documents: phrases(`
    actualizacion, resumen, estudio, cuaderno, anuario, dosier, recuento, texto, escrito, hoja, planilla, informe,
    informes, comunicado, comunicados, boletin, boletines, notas, reporte, lista, listado, datos, documento, estadisticas, nota, parte, publicacion,
    mensaje, informacion, monitoreo, relevamiento, version, afirmacion, anuncio`),
  nounsOfSaying: phrases(`
    anuncio, anuncios, afirmacion, afirmaciones, declaracion, declaraciones, promesa, promesas, versiones, alegato,
    alegatos, aseveraciones, denuncias, informes, garantias, compromiso, plan, decision, oferta, orden, aseveracion,
    version, confirmacion, propuesta, denuncia, informe, garantia`),
  disputes: phrases(`
    cuestiona, cuestionan, cuestiono, cuestionaron, cuestionaba, cuestionando, pone en duda, ponen en duda,
    puso en duda, pusieron en duda, duda de, dudan de, dudo de, ha puesto en duda, poner en duda, pone en entredicho, puso en entredicho, rechaza, rechazan, rechazo,
    rechazaron, refuta, refutan, refuto, refutaron, impugna, impugno, critica, critico, criticaron, discrepa de,
    discrepo de, discute, disputa, disputan, no pudo verificar, no ha podido verificar, no ha podido confirmar,
    no pudo confirmar`),
  ownCounting: phrases(`
    (eleva|elevo|elevaba|sube|subio|subia|rebaja|rebajo|reduce|redujo|baja|bajo|situa|situo|ubica|aumenta|cifra|pone)
      (la|el|su|esa|ese|dicha|dicho) (cuenta|cifra|numero|recuento|conteo|total|balance|suma),
    lleva (contad*|registrad*|documentad*|contabilizad*|la cuenta|una cuenta),
    tiene (contad*|registrad*|documentad*|contabilizad*|identificad*), cifra en, cifro en,
    (habia|habian) (contado|contabilizado|documentado|registrado|identificado|comprobado|verificado),
    contaba, contaban, contabilizaba, contabilizaban,
    ha (contado|contabilizado|documentado|registrado|identificado|comprobado|verificado|podido verificar|podido
      comprobar|podido confirmar|podido constatar|podido contar|podido documentar|podido identificar),
    logro (verificar|comprobar|confirmar|constatar|documentar|identificar|contar), conto, contaron, conte, contabilizo, contabilizaron,
    contabiliza, verifico, verificaron, documento, identifico, constato, constataron, comprobo, comprobaron, registro,
    vio, vieron, observo, observaron, presencio, presenciaron, pudo (ver|constatar|comprobar|confirmar|verificar|contar|documentar)`),
  eyewitnesses: phrases(`
    periodista, periodistas, reportero, reportera, reporteros, reporteras, corresponsal, corresponsales, fotografo, fotografa,
    equipo, enviado, enviada`),
  outletNouns: phrases(
    'diario, periodico, portal, medio, web, pagina, revista, semanario, canal, cadena, emisora, agencia, televisora',
  ),
  describedBodies: phrases(`
    diocesis, arquidiocesis, archidiocesis, obispado, arzobispado, vicariato, parroquia, camara, vicaria, sindicato,
    gremio, union, federacion, conferencia, confederacion, sociedad, asociacion, club, sinodo, colegio`),
  leads: phrases(`
    (que|quien) (cubre|investiga|sigue|documenta|monitorea|rastrea|vigila|observa|estudia|recopila|registra|verifica|
      analiza|lleva) (*|* *|* * *) (para|en), (que|quien) colabora con, que habla (por|en nombre de|en nombre del), habla (por|en nombre de|en nombre del), habla por (todas|todos),
    quien habla (por|en nombre de), que dirige, que lidera, que encabeza, que preside, que coordina, que representa,
    que fundo, que trabaja (para|en|con), trabaja (para|en), quien dirige, quien lidera, quien encabeza,
    quien preside, quien coordina, quien representa, quien fundo, dirige, lidera, encabeza, preside, coordina,
    al frente de, al frente del`),
  guestLeads: phrases(`
    dirige, lidera, encabeza, preside, coordina, fundo, cofundo, ha dirigido, ha coordinado, ha presidido, integra,
    forma parte de, es (la voz|el rostro|la cara) de, al frente de`),
  told: phrases(`
    por separado, cada uno por su lado, cada cual por su lado, en paralelo, al unisono, a la vez, al mismo tiempo,
    conjuntamente, de forma (conjunta|simultanea), de manera (conjunta|simultanea), por igual, entonces, luego,
    finalmente, igualmente, por su lado, por la suya, de su lado, por otra parte, por otro lado, sobre el terreno,
    de viva voz, hace (un rato|poco|un momento|instantes|unos instantes|unos minutos), escuetamente, brevemente, a sus seguidores, a sus allegados,
    a la salida del (penal|tribunal|juzgado), al cierre de esta (edicion|nota), a primera hora, a ultima hora,
    a media (manana|tarde), a mediodia,
    a (este|esta|ese|esa|su|nuestro|nuestra) (diario|periodico|medio|redaccion|agencia|portal|revista|cadena|emisora|
      radio|television|web|corresponsal|periodista|semanario|publicacion|canal),
    a (la|los|las|) (prensa|periodistas|medios|reporteros|familiares|diputados|agencia|cadena|radio|television|
      television estatal|television publica|radio publica|agencia estatal|emisora), por telefono, via telefonica,
    por escrito, por correo, por correo electronico, por videollamada, en (una|) (rueda|conferencia) de prensa,
    ante (la prensa|los medios|los periodistas|el parlamento|la camara|la asamblea|el congreso|los diputados),
    en (una|) (entrevista|conversacion|llamada) (telefonica|) (con|a) (este|esta) (diario|periodico|medio|agencia|
      portal|revista),
    en declaraciones (a|) (este|esta|la|los|) (diario|periodico|medio|agencia|prensa|medios|periodistas|),
    poco (despues|antes), (horas|minutos|dias) (despues|antes|mas tarde), mas tarde, despues, tambien, ademas,
    asimismo, a su vez, por su parte, a su llegada, al termino de la (visita|reunion|audiencia), a la salida`),
  also: phrases('tambien, ademas, igualmente, asimismo, luego, despues'),
  companions: ['con', 'diferencia', 'igual', 'contra', 'frente'],
  firstPersons: ['nosotros', 'nosotras', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'yo'],
  papers: phrases(`
    decreto, ley, orden, fallo, sentencia, resolucion, dictamen, video, carta, aviso, cartel, encuesta, corte,
    tribunal, juzgado, audiencia, mensaje, correo, texto, comunicado, fuente, portavoz, vocero, vocera, telegrama,
    circular, gaceta, memorando, amnistia, indulto, acuerdo, pacto, convoy, autobus, grupo, numero, total, docena,
    decena, quincena, veintena, treintena, cuarentena, cincuentena, sesentena, setentena, ochentena, centena,
    centenar, millar, par, trio, cuarteto, quinteto, punado, tercio, cuarto, dia, semana, mes, ano, noche, llamada,
    minuto, hora, excarcelacion, liberacion, cifra, cosa, vez`),
  adjunctOpeners: phrases(`
    en, durante, tras, ante, desde, por, con, sobre, frente, pese, entre, hasta, horas, minutos, dias, semanas, poco,
    luego, despues, antes, ayer, hoy, anoche, mas, entonces, anteriormente, posteriormente`),
  openers: phrases(`
    sin, pero, aun, incluso, ni, tampoco, solo, solamente, unicamente, tambien, ademas, asimismo, igualmente,
    mientras, entretanto, quizas, quiza, tal, acaso, jamas, nadie, nada, ninguno, ninguna, que, quien, quienes, como,
    cuando, donde, asi, luego, despues, antes, aparte, juntos, pese, gracias, tras, citando, fuera, dentro, cerca,
    lejos, cada, cualquier, otro, otra, otros, otras, por, para, segun, con, sobre, conforme, directo, vivo, ultima,
    ultimo, aunque, contra, vecina, vecino`),
  refersBack: phrases(`
    quien (confirmo|informo|anuncio|difundio) (esto|la noticia|el dato|la cifra|) fue,
    en (ese|este|esa|esta) (numero|cifra|dato) (coinciden|coincide),
    (ambas|ambos|las dos|los dos) (noticias|cifras|datos|grupos|hechos|informaciones|excarcelaciones|liberaciones|
      salidas|casos|tandas) (las|los|fueron|han sido|quedaron),
    quien (lo|me lo|nos lo|) (dice|cuenta|asegura|afirma|confirma|conto|dijo) es,
    (me|nos) lo (dice|cuenta|asegura|afirma|confirma|explica|dijo|conto), asi lo, asi (informo|dijo|anuncio), esto lo,
    eso lo,
    lo (informo|informa|informaron|anuncio|anuncian|dijo|dice|dicen|dijeron|confirmo|confirma|confirmaron|dio a
      conocer|cuenta|cuentan|conto|contaron|denuncio|denuncia|denuncian|asegura|aseguran|aseguro|afirma|afirmo|
      explico|explica|relato|relata|relatan|revelo|revela|recoge|detallo|detalla|preciso|precisa|ha dicho|ha
      confirmado|ha anunciado|ha contado|ha denunciado|han confirmado|han dicho|reporto|publico|adelanto|avanzo|
      comunico|senalo|indico|admitio|reconoce|reconocio), tambien lo`),
  pressRelease: phrases(`
    notas de prensa, comunicados de prensa, comunicado conjunto, declaracion conjunta, comunicado n, comunicado no,
    comunicado nro, comunicado num, comunicado numero, comunicado urgente, boletin n, pronunciamiento n, alerta n,
    nota publica, manifiesto |, comunicado |, comunicado :, comunicado «, comunicado oficial, pronunciamiento |,
    pronunciamiento :, nota de prensa, comunicado de prensa, boletin de prensa, comunicado publico,
    comunicado a la opinion publica, a la opinion publica, para su publicacion inmediata, para difusion inmediata`),
  weCount: phrases(`
    (registramos|verificamos|contamos|documentamos|contabilizamos|confirmamos|identificamos|constatamos|comprobamos),
    (hemos|habiamos) (registrado|verificado|contado|documentado|contabilizado|confirmado|identificado|constatado|
      comprobado),
    estamos (solo|) (seguros|seguras) de, nos constan,
    (pudimos|logramos|hemos podido|hemos logrado) (verificar|confirmar|documentar|comprobar|constatar|identificar)`),
  ourselves: phrases(`
    (nuestra|nuestro|nuestras|nuestros) (organizacion|asociacion|ong|comite|grupo|sindicato|observatorio|coalicion|
      equipo|registro|registros|conteo|recuento|lista|listas|balance|datos|cifras|fichas|informe|boletin|base de
      datos|expedientes|oficinas|fundacion|red|federacion|observadores|abogados)`),
  channels: {
    X: phrases(`
      en x, en twitter, en la red social x, en su cuenta de x, en su cuenta en x, a traves de x, via x,
      en su perfil de x`),
    'social media': phrases(`
      en redes sociales, en sus redes sociales, en las redes sociales, en facebook, en instagram, en telegram,
      en whatsapp, por whatsapp, en su canal de telegram, en su cuenta, en un hilo, en sus redes, en truth social`),
    television: phrases(`
      television estatal, en television, por television, la television, en la television, television publica,
      canal estatal, televisora, en cadena nacional, noticiero`),
    radio: phrases('por radio, en la radio, a la radio, radio estatal, en una radio, emisora'),
    interview: phrases(
      'en una entrevista, entrevista con, en entrevista, entrevistado por, en conversacion con, en una charla con',
    ),
    'news conference': phrases(`
      rueda de prensa, conferencia de prensa, a los periodistas, a periodistas, a la prensa, ante los medios,
      ante la prensa`),
    statement: phrases(
      'en un comunicado, comunicado, en una nota, nota de prensa, boletin, en un texto, en una declaracion',
    ),
    video: phrases('en un video, en video, un video'),
  },
};
