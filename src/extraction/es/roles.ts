import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';
import { ofFamilies, ofMembers, told } from './callings.js';

const BODY =
  '(ong|oenege|organizacion|organizaciones|asociacion|grupo|colectivo|comite|coalicion|alianza|plataforma|sindicato|gremio|sociedad|agencia|observatorio|red|fundacion|movimiento|federacion|consejo|iniciativa|instituto|centro|mision|organismo|entidad|agrupacion|instancia|tolda|proyecto|confederacion|coordinadora|partido|monitor|mecanismo|programa|union)';
/** "esta agencia" is who writes. */
const OTHER_BODY = BODY.replace('|agencia', '');
const STATE_SPEAKER =
  '(el|la|un|una|) (portavoz|vocero|vocera|director|directora|director general|directora general|director nacional|directora nacional|jefe|jefa|subdirector|subdirectora|responsable|encargado|encargada|secretario|secretaria|delegado|delegada) (de exteriores|de interior|del interior|de justicia|de defensa|de gobernacion|de la presidencia|de presidencia|de seguridad|de la policia|del ejercito|de la fiscalia|de la cancilleria|del gobierno|del ministerio|del ejecutivo|del kremlin|del parlamento|de prisiones|de las prisiones|de carceles|de centros penales|de instituciones penitenciarias|de servicios penitenciarios|de sistemas penitenciarios|de regimen penitenciario|de asuntos penitenciarios|de asuntos exteriores|de migracion|de migraciones|de extranjeria|de inmigracion|de la guardia nacional|de la guardia revolucionaria|de las fuerzas armadas|del poder judicial|de la judicatura|del tribunal|de la corte|penitenciario|penitenciaria)';

/** Who speaks, where no name says so: what an office, a body and people go by. */
export const roles: SourceWords['roles'] = {
  organisation: ofMembers.concat(
    phrases(`
      (el|su) equipo, su (bancada|fraccion|grupo) (parlamentaria|parlamentario|), su (organizacion|ong|grupo|asociacion|colectivo|fundacion),
      (la|el|del|al|dicha|dicho|esa|ese|misma|mismo|propia|propio) ${BODY}, (esta|este) ${OTHER_BODY},
      (la|el) (misma|mismo|propia|propio|citada|citado|referida|referido) ${BODY},
      (la|el) ${BODY} (humanitaria|humanitario|civil|venezolana|venezolano|independiente|local|no gubernamental|
        defensora de derechos humanos|de derechos humanos|opositora|opositor),
      (el|del|al) colegio de (abogados|periodistas|medicos|profesores|maestros|enfermeria|ingenieros),
      (el|del|al) gremio de *, (esta|este) (ultima|ultimo) (ong|organizacion|grupo|entidad|colectivo|asociacion|),
      (la|el) ${BODY} de (derechos humanos|ddhh|defensa de los derechos humanos|abogados),
      su (registro|recuento|conteo|lista|balance|informe|boletin|base de datos|propio registro|propio conteo|propio
        recuento), sus (registros|datos|cifras|cuentas|listas|voluntarios|voluntarias|activistas|investigadores|
        investigadoras|monitores|observadores|colaboradores)`),
  ),
  'some-organisation': phrases(`
    una (ong|oenege|organizacion|asociacion|coalicion|fundacion|red) (humanitaria|local|independiente|venezolana|no
      gubernamental|de derechos humanos|de defensa de los derechos humanos|defensora de derechos humanos|civil|),
    un (grupo|colectivo|comite|observatorio|organismo) (humanitario|local|independiente|venezolano|no gubernamental|
      de derechos humanos|de defensa de los derechos humanos|defensor de derechos humanos|), ong, oenege,
    la principal (ong|organizacion|oenege) *, la mayor (ong|organizacion) *, la ong mas *, ong de derechos humanos,
    organizacion de derechos humanos, grupo de derechos humanos`),
  organisations: phrases(`
    (organizaciones|ong|oeneges|grupos|entidades|colectivos|asociaciones) (como|entre ellas|entre ellos),
    (las|los|varias|varios|algunas|algunos|otras|otros|diversas|distintas|estas|esas|numerosas|) (ongs|
      organizaciones|organismos|asociaciones|grupos|colectivos) (no gubernamentales|humanitarias|humanitarios|
      locales|independientes|de derechos humanos|de derechos|de ddhh|de defensa de los derechos humanos|defensoras de derechos
      humanos|de la sociedad civil|civiles|venezolanas|internacionales),
    (las|varias|algunas|otras|diversas|distintas|estas|esas|numerosas) (ong|ongs|oenege|oeneges|organizaciones),
    (los|) (activistas|defensores) (de derechos humanos|de ddhh|), ongs, ong y familiares, la sociedad civil`),
  ...told,
  ministry: phrases(`
    (el|del|al|ese|dicho|este) (ministerio|despacho|servicio), (la|esa|dicha|esta|misma|propia) (comision|defensoria), la propia (policia|camara|junta|asamblea|embajada),
    (el|su|) (servicio|ministerio|sistema|instituto) (penitenciario|de prisiones|carcelario),
    (la|el|esa|ese|dicha|dicho) (propia|propio|misma|mismo|citada|citado|referida|referido|) (cartera|despacho|
      ministerio|secretaria|dependencia|viceministerio), la cartera de *, la autoridad penitenciaria,
    las autoridades penitenciarias, el (mismo|propio|citado) (ministerio|servicio|despacho),
    la direccion de prisiones, el departamento de prisiones, el departamento, la propia institucion,
    la institucion penitenciaria`),
  government: phrases(`
    (los|ambos|) ministerios (de|del|de la) * (y|e) (de|del|de la|) *,
    (la|el|propia|propio) (gobernacion|propia gobernacion|subdelegacion del gobierno|delegacion del gobierno|
      prefectura|intendencia|alcaldia|municipalidad|jefatura de policia|guardia civil|ertzaintza|procuraduria
      general|viceministerio de *|casa real|casa de gobierno|casa civil|casa militar|cuartel general),
    la policia (local|judicial|estatal|municipal|provincial),
    (el|del|al|) (boletin oficial|boletin oficial del estado|diario oficial|senado|senado de la republica|consejo de ministros|consejo de la judicatura|alto comisionado para
      la paz|comisionado presidencial),
    la (gaceta oficial|contraloria|contraloria general|auditoria general|gendarmeria|procuraduria de derechos humanos|
      superintendencia de *|judicatura|camara de diputados|camara de senadores|gobernacion de *),
    instituciones penitenciarias, gendarmeria de chile,
    (el|su|del|al|un|) (gobierno|ejecutivo|regimen|oficialismo|chavismo|madurismo|sandinismo|orteguismo|kremlin|
      parlamento|congreso|ejercito|poder legislativo|legislativo|poder judicial|palacio presidencial),
    (el|su|) gobierno (encargado|interino|de transicion|militar),
    (las|los|) autoridades (locales|judiciales|militares|carcelarias|),
    la (dictadura|junta|junta militar|administracion|presidencia|fiscalia|fiscalia general|policia|policia nacional|
      asamblea nacional|asamblea|cancilleria|corte suprema|vicepresidencia|secretaria de gobernacion|procuraduria|
      casa blanca|embajada|comision presidencial|comision de amnistia|comision parlamentaria|comision legislativa|
      comision de indultos|camara|nota oficial|television estatal|television oficial|television publica|prensa
      oficial|prensa estatal|agencia estatal|agencia oficial|radio estatal|cifra oficial|version oficial|cuenta
      oficial|lista oficial|parte oficial|bancada oficialista),
    (su|una|otra) (cancilleria|embajada|fiscalia|policia),
    (el|) ministerio (publico|de justicia|del interior|de interior|de relaciones exteriores|de exteriores|de asuntos
      exteriores|de defensa|de la defensa|del interior y justicia|de gobernacion|de comunicacion|de informacion|de
      relaciones interiores *), (los|) medios (estatales|oficiales|del estado|oficialistas|publicos),
    (el|) (bloque|partido) (oficialista|gobernante|de gobierno|en el poder),
    (los|) (funcionarios|voceros|portavoces) (oficiales|gubernamentales|del gobierno),
    (la|el|del|al|) (version|anuncio|afirmacion|promesa) oficial,
    (las|los|) (versiones|anuncios|afirmaciones|promesas|declaraciones) oficiales,
    el balance oficial, el comunicado oficial, un comunicado oficial,
    (las|los|) (cifras|datos|numeros|estadisticas|registros|estimaciones) (oficiales|policiales|penitenciarias|
      penitenciarios|carcelarias|carcelarios|judiciales|gubernamentales|ministeriales|migratorias|migratorios),
    el tribunal supremo, el tribunal supremo de justicia, el consejo de estado, las fuerzas armadas,
    los fiscales, las fuerzas de seguridad, la fuerza armada, cancilleria, fiscalia, (el|) alto mando, (el|) palacio de *,
    la jefatura del estado, la corona, el numero oficial, el total oficial, el recuento oficial, el conteo oficial,
    (la|el) (agencia|canal|televisora|emisora|diario) (estatal|oficial|gubernamental|publica),
    la oficina del primer ministro, la comision de paz,
    (el|del|al|) comite (presidencial|nacional|) (de|del|de los|para el) (indulto|indultos|perdon|gracia|clemencia)
      (presidencial|presidenciales|),
    (la|) (comision|junta) (presidencial|nacional|) (de|del|de los|para la|para el) (indulto|indultos|perdon|gracia|
      clemencia|amnistia|libertad condicional) (presidencial|presidenciales|), la comision para la paz,
    el programa para la convivencia y la paz, la comision especial, la comision de seguimiento, el tribunal, (un|el) tribunal (militar|penal|antiterrorista|de apelaciones|especial|federal),
    la corte, (la|) inteligencia (militar|),
    (los|) servicios (de inteligencia|secretos|de seguridad|penitenciarios),
    (el|) servicio de (inteligencia|seguridad), (el|) cuartel general, (el|) estado mayor (conjunto|general|de coordinacion|), la marina, la armada,
    la guardia nacional, la guardia revolucionaria,
    las autoridades (penitenciarias|migratorias|consulares|sanitarias|policiales|nacionales|federales|del pais|de la
      isla|turcas|rusas|ucranianas|iranies|sirias|tunecinas|etiopes|vietnamitas|salvadorenas|colombianas|mexicanas|
      argentinas|brasilenas|espanolas|estadounidenses),
    (la|) secretaria de (relaciones exteriores|seguridad|seguridad publica|gobernacion|estado|justicia|defensa|la
      presidencia), (la|) oficina (de la presidencia|presidencial|de prensa presidencial|del presidente),
    (el|) (consulado|consulado-general), (el|) poder ejecutivo,
    (la|) direccion (general de|nacional de|de) (inteligencia|migracion), el organismo oficial,
    (el|la) (cuenta|pagina|web|portal|sitio) oficial, la administracion (*|) penitenciaria,
    la administracion (trump|biden|petro|noboa|milei|bukele|lula), (la|) diplomacia, el mando militar,
    el comando conjunto, el tribunal supremo popular, la corte suprema de justicia, el departamento de estado,
    la direccion de centros penales, la policia (nacional|civil|federal|militar|penitenciaria), los carabineros,
    el alto tribunal, la audiencia nacional, la jefatura de gobierno, la portavocia (del gobierno|),
    la consejeria de paz, la inteligencia, las tropas, el organo judicial, la junta gobernante,
    el consejo militar`),
  office: phrases(`
    (el|la|un|una|) (director|directora|alcaide|alcaidesa|jefe|jefa) (de la|del|de esta|de este|de esa|de ese) (prision|carcel|penal|
      presidio|penitenciaria|centro penitenciario|centro de reclusion|centro penal|recinto penitenciario),
    (el|la|un|una|) (comisaria|comisario mayor|comisario jefe|comisario general|inspector|inspectora|inspector
      general|inspectora general|capitan|teniente|teniente coronel|mayor|sargento|brigadier|almirante|
      contralmirante|vicealmirante|general de brigada|general de division|subcomisario|subinspector|subsecretario|
      subsecretaria|viceprimer ministro|magistrado|magistrada|jueza|alguacil|alcaide|alcaidesa|carcelero jefe|
      delegado federal|delegada federal|delegado del gobierno|delegada del gobierno|subdelegado del gobierno|jefe de
      la policia|subdirector de la carcel|subdirectora de la carcel|subdirector del penal|subdirectora del penal|jefe de policia|jefe militar|jefe del estado mayor|mandatarios|premier|consul|consulesa),
    (el|la|un|una|) (ministro|ministra|defensora del pueblo|comisionado|comisionada|comisionado presidencial|asesor
      presidencial|jefe negociador|vicecanciller|contralor|contralora|director general de prisiones|director de
      prisiones|sultan|emir|principe heredero|prefecto|intendente|superintendente|viceministro|viceministra|
      vicepresidente|vicepresidenta|vicepresidenta ejecutiva|primer ministro|primera ministra|canciller|fiscal
      general|fiscal adjunto|fiscal adjunta|fiscal auxiliar|fiscal especial|fiscal jefe|fiscal superior|fiscal|defensor del pueblo|embajador|embajadora|gobernador|gobernadora|diputado|diputada|senador|
      senadora|legislador|legisladora|parlamentario|mandatario|mandataria|gobernante|general|coronel|alcalde|
      alcaldesa|secretario de estado|comisario|enviado|enviado especial|portavoz del gobierno|portavoz
      gubernamental|portavoz oficial|portavoz militar|portavoz presidencial|portavoz del ejercito|portavoz del
      ministerio|vocero oficial|vocero militar|vocera oficial|vocero del gobierno|presidenta|presidente|presidenta
      encargada|presidente encargado|presidenta interina|presidente interino|jefe de estado|jefa de estado|jefe de
      gobierno|jefe del parlamento|presidente del parlamento|titular de *|jefe policial|procurador|procuradora|rey|
      jefe del ejercito|copresidenta|copresidente|lider chavista|dirigente chavista|comandante|alto funcionario|alta
      funcionaria), ministro del interior, ministro de interior, ministro de justicia, ministra de *, ministro de *,
    el numero dos del chavismo, ${STATE_SPEAKER},
    (el|la|un|una|) (consejero|consejera|asesor|asesora|secretario|secretaria) de seguridad nacional,
    (el|la|un|una|) (jefe|jefa) de la diplomacia,
    (el|la|un|una|) (jefe|jefa) del (gabinete|despacho presidencial|regimen|estado|ejecutivo|gobierno),
    (el|la|un|una|) (alto|alta) (cargo|mando|representante) (gubernamental|del gobierno|oficial|militar),
    (el|la|un|una|) (regidor|regidora|edil|jerarca|viceministro primero|prefecto|delegado gubernamental|ombudsman|
      ombudsperson|defensor de los derechos humanos|magistrado presidente|auditor militar|gobernador militar|jefe de
      la junta|lider de la junta|vocero de la junta|portavoz de la junta),
    (el|la|un|una) (miembro|integrante|portavoz|vocero|vocera|secretario|secretaria|presidente|presidenta) (del
      comite|de la comision|de la junta|del consejo) (presidencial|de indultos|de clemencia|de amnistia|de gracia|
      nacional de indultos), presidente de la asamblea nacional, jefe de la asamblea, el jefe del legislativo,
    la encargada, el jefe parlamentario, el zar, (el|del|al) dictador, el lider *, la lider *`),
  member: phrases(`
    (el|la|su|sus|los|) (diplomatico|diplomatica),
    (el|la|su|sus|un|una|los|) (director|directora|directora ejecutiva|director ejecutivo|director vicepresidente|
      vicepresidente de la ong|coordinador|coordinadora|coordinadora general|coordinador general|portavoz|vocero|
      vocera|secretario general|secretaria general|secretaria ejecutiva|secretario ejecutivo|fundador|fundadora|
      cofundador|cofundadora|abogado|abogada|representante|investigador|investigadora|responsable|activista|
      integrante|miembro|voluntaria|voluntario|asesor|asesora|subdirector|subdirectora|jefe|jefa|dirigente|lider|
      funcionario|funcionaria|defensor|defensora|analista|tesorera|jurista|relatora|relator|alto comisionado|abogado
      defensor|encargado|encargada de prensa|letrado|cabeza|delegado|delegada),
    su (lider|jefe|jefa|portavoz|vocero|vocera|presidente|presidenta|coordinador|coordinadora) (parlamentario|
      parlamentaria|de bancada|de la bancada|del grupo parlamentario|de la fraccion),
    (su|el) (presidente|presidenta|vicepresidente|vicepresidenta), una de las portavoces, uno de los portavoces,
    una de las voceras, uno de sus *, una de sus *, (abogado|abogada) de la *, el grupo de abogados`),
  it: phrases(`
    (el|la|del|al|ese|esa|este|esta|dicho|dicha|su|un|una|otro|otra) (mismo|misma|propio|propia|citado|citada|nuevo|
      nueva|ultimo|ultima|reciente|primer|segundo|tercer|mencionado|aludido|) (texto|nota|comunicado|documento|
      informe|escrito|boletin|reporte|pronunciamiento|carta|misiva|balance|listado|recuento|conteo|resumen|
      comunicacion|tuit|publicacion|mensaje|hilo|estudio|investigacion|relevamiento|actualizacion|recopilacion|
      dosier|dossier|monitoreo|trabajo de campo),
    (el|ese|este|dicho|un|otro) (mismo|propio|citado|nuevo|ultimo|reciente|) parte,
    (la|esa|dicha|esta) (misma|citada|) institucion,
    (ultimo|nuevo|reciente) (balance|recuento|conteo|reporte|informe|boletin|comunicado)`),
  person: phrases('el mismo, ella misma, ella, nosotros, nosotras'),
  relatives: ofFamilies.concat(
    phrases(`
      (la|el|una|un|su) (madre|padre|esposa|esposo|mujer|marido|hermana|hermano|hija|hijo|tia|tio|prima|primo|
        abuela|abuelo|novia|novio|viuda|pareja|cunada|suegra|sobrina|sobrino) de (uno|una|otro|otra|un|dos|los|las|
        varios|ellos|ellas),
      su (madre|padre|esposa|esposo|mujer|marido|hermana|hermano|hija|hijo|tia|tio|prima|primo|abuela|abuelo|novia|
        novio|viuda|pareja|cunada|suegra|sobrina|sobrino), sus (hijos|hijas|hermanos|hermanas|padres|parientes),
      (cuyo|cuya) (hijo|hija|esposo|esposa|marido|mujer|hermano|hermana|padre|madre|sobrino|sobrina|primo|prima|
        nieto|nieta),
      (los|las|sus|unos|algunos|varios|dos|tres|) (familiares|familias|madres|parientes|esposas|allegados|padres)
        (de los presos|de los detenidos|de presos politicos|de los presos politicos|de detenidos|de presos|),
      comites de familiares, grupos de familiares, un familiar, una familiar, comite de familiares,
      los seres queridos`),
  ),
  lawyers: phrases(`
    las letradas, las abogadas,
    (los|sus|varios|unos|) (abogados|abogadas|defensores|letrados|juristas) (de los presos|de los detenidos|de la
      defensa|defensores|de presos politicos|de oficio|de las familias|), un abogado, una abogada, la defensa,
    un letrado, su defensa`),
  sources: phrases(`
    (los|las|esos|estos) (expertos|expertas|peritos|relatores|relatoras) (independientes|),
    (fuentes|fuente) (oficiales|judiciales|policiales|penitenciarias|diplomaticas|militares|cercanas|consultadas|
      extraoficiales|anonimas|de seguridad|del caso|oficial|judicial|policial|penitenciaria|diplomatica|militar|
      cercana|consultada|egipcia|israeli|anonima), fuentes, una fuente, una fuente *, varias fuentes,
    (la|esa|dicha) (misma|citada|propia|) fuente, dos fuentes, tres fuentes, las fuentes,
    (un|una) (guardia|custodio|custodia|carcelero|vecino|vecina),
    (un|una) (funcionario|funcionaria|empleado|empleada|oficial|agente|trabajador|trabajadora) (del penal|
      de la prision|de la carcel|del centro|de prisiones|penitenciario|penitenciaria|carcelario|carcelaria),
    (un|una) (diplomatico|diplomatica|testigo|funcionario que pidio|persona con conocimiento|persona familiarizada),
    testigos, diplomaticos, (personas|dos personas|tres personas) (familiarizadas|con conocimiento|cercanas),
    un funcionario que *, una persona que *`),
  'no-state': phrases(`
    (las|) autoridades (de facto|separatistas|rebeldes|kurdas|huties|prorrusas|de ocupacion),
    (la|) administracion (kurda|autonoma kurda|de facto|rebelde|separatista|huti|de ocupacion),
    (el|la|) (autoproclamad*|autodenominad*) (presidente|presidenta|lider|mandatario),
    (el|la|) (presidente|presidenta|lider|mandatario) (autoproclamad*|autodenominad*),
    (el|) gobierno (de facto|paralelo|rebelde|rival|separatista|huti|del este)`),
  opposition: phrases(`
    (el|un|) gobierno (*|de *|) (en el exilio|en la sombra),
    (el|la|) (presidente|presidenta|lider|parlamento) en el exilio,
    (el|la|un|una|) (diputado|diputada|parlamentario|parlamentaria|legislador|legisladora|senador|senadora|
      asambleista) (opositor|opositora|de oposicion|de la oposicion),
    (lider|jefa|jefe|dirigente|referente|figura|candidato|candidata) (de la oposicion|opositor|opositora|de
      oposicion),
    (el|la) (lider|jefa|jefe|dirigente|referente|candidato|candidata) (de la oposicion|opositor|opositora|de
      oposicion), (la|una|su|) oposicion (venezolana|democratica|nicaraguense|turca|bielorrusa|cubana|),
    (la|el) (coalicion|alianza|plataforma|partido|bloque|bancada) (opositora|opositor|de oposicion|de la oposicion),
    (los|) (partidos|dirigentes|lideres|diputados) (opositores|de la oposicion|de oposicion),
    la dirigencia opositora, el principal partido (opositor|de la oposicion|de oposicion), la disidencia`),
  reports: phrases(`
    (informes|reportes|versiones|noticias|informaciones) (de prensa|confirmados|confirmadas|extraoficiales|locales|
      preliminares|periodisticas|no confirmados), reportes, los medios,
    (los|) medios (locales|de comunicacion|independientes|internacionales),
    la prensa (local|independiente|internacional|), periodicos, informes, informaciones, versiones`),
};
