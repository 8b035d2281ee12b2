import type { EventTimeWords } from '../lexicon/event-time-words.js';
import { phrases } from '../lexicon/words.js';

export const eventTimes: EventTimeWords = {
  closings: phrases(`
    (cerro|cerraron|termino|terminaron|concluyo|concluyeron|acabo|acabaron|finalizo|finalizaron|culmino|
      culminaron|despidio|cierra|cierran|termina|terminan|concluye|acaba|finaliza|culmina) (el mes de|),
    (habia|habian) (cerrado|terminado|concluido|acabado|finalizado) (el mes de|)`),
  inIt: phrases('en (ella|el), ahi, alli'),
  earlyIn: phrases('comienzos, comienzo, inicios, inicio, principios, principio'),
  midIn: phrases('mediados'),
  clearings: phrases(`
    jornada, jornadas, audiencias, operativo, operativos, operacion, canje, canjes, intercambio, intercambios, visita,
    visitas, excarcelaciones, liberaciones, entrega, entregas, campana, plan`),
  tomorrow: ['manana'],
  calendarParts: phrases('bimestre, trimestre, cuatrimestre, semestre'),
  partsOfMonth: {
    starts: phrases('primer, primera, primeros, primeras'),
    ends: phrases('ultimo, ultima, ultimos, ultimas'),
    firstHalf: phrases('primera (quincena|mitad)'),
    secondHalf: phrases('segunda (quincena|mitad)'),
  },
  hadDone: ['habia', 'habian'],
  monthVerbs: phrases(`
    fue, es, trajo, tuvo, cerro, termino, vio, dejo, registro, sumo, acabo, concluyo, sigue, marco, habia, finalizo,
    culmino, cierra, termina, acaba, concluye, finaliza, culmina`),
  knownByDate: phrases('amnistia, amnistias, indulto, indultos, canje, canjes, intercambio, intercambios'),
  unrest: phrases(`
    marcha, marchas, protesta, protestas, manifestacion, manifestaciones, disturbios, incidentes, motin, motines,
    revuelta, revueltas, alzamiento, levantamiento, sublevacion, rebelion, insurreccion, golpe, intentona, estallido,
    masacre, matanza, enfrentamientos, violencia, huelga, paro, sucesos, hechos, eleccion, elecciones, comicios`),
  grants: phrases(`
    concedio, concede, otorgo, otorga, dicto, dicta, decreto, decreta, firmo, firma, dio, promulgo, sanciono,
    concedieron, otorgaron, decretaron`),
  laws: phrases('ley, amnistia, indulto, indultos, decreto, perdon, norma, legislacion, medida, gracia'),
  enacted: phrases(`
    firmada, firmado, firmo, decretada, decretado, decreto, aprobada, aprobado, aprobo, promulgada, promulgado,
    promulgo, sancionada, sancionado, sanciono, concedida, concedido, concedio, dictada, dictado, dicto, adoptada,
    adoptado, adopto, anunciada, anunciado, anuncio, ratificada, ratifico, otorgado, otorgo, publicada, publicado,
    declarada, declarado, impuesta, impuesto, prorrogada, prorrogado, vigor, vigente, vigencia, rige`),
  sinceThen: phrases(`
    de entonces (a la fecha|a hoy|para aca|aca|a esta parte|a ahora),
    de (ese dia|esa fecha) (a hoy|para aca|a esta parte)`),
  beforeThat: phrases('antes de (eso|ello|ella|el|entonces|ese dia|esa fecha|aquel dia|aquella fecha)'),
  inBoth: phrases('en (ambos|los dos|todos los|los tres) casos, ambos, ambas, en cada caso'),
  startUnsaid: phrases('(desde|a partir de) cuando, (desde|a partir de) que (fecha|dia|momento)'),
  alone: phrases('solo, solamente, unicamente'),
  throughout: phrases(`
    (a lo largo|en el transcurso|en el curso|durante el transcurso) (del|de este|de ese),
    durante (el|este|ese|todo el)`),
  swornIn: phrases(`
    electo, electa, nombrado, nombrada, designado, designada, elegido, elegida, reelegido, reelegida, juramentado,
    juramentada, ascendido, ascendida, destituido, destituida, asumio, juro`),
  inOffice: phrases(`
    en el (poder|cargo|trono|gobierno), al (frente|mando), (el|) (presidente|presidenta|gobernante|jefe|jefa|lider),
    (primer ministro|primera ministra)`),
  inEvent: phrases('en, con, durante, bajo, mediante'),
  beginnings: phrases(`
    (empezo|empezaron|comenzo|comenzaron|inicio|iniciaron|iniciad*|empezad*|comenzad*|abiert*|arranco|arrancaron|
      empieza|comienza|arranca) (el|este|en|a|)`),
  begun: phrases(`
    total, cifra, numero, balance, cuenta, suma, excarcelaciones, liberaciones, salidas, sueltas, registro, conteo,
    recuento, lista, listado, proceso, excarcelacion`),
  hours: phrases('mediodia, medianoche, amanecer, alba, madrugada, manana'),
  rounds: phrases('tanda, lote, grupo, ronda, jornada, camada, oleada'),
  underLaw: phrases(`
    (en virtud de|al amparo de|en aplicacion de|en razon de|gracias a|debido a|como resultado de|con base en|
      en base a|por|bajo|conforme a|amparados en|amparadas en|mediante|a raiz de|atribuye a|atribuyo a|atribuia a|
      atribuidas a|atribuidos a) (la|esta|esa|dicha|su) (nueva|reciente|) (ley|amnistia|legislacion|norma|medida),
    (en virtud del|al amparo del|en aplicacion del|conforme al|por el|bajo el|mediante el|por este|por ese) (nuevo|
      reciente|) (decreto|indulto)`),
  declared: phrases(`
    (el|) (inicio|comienzo|decreto|establecimiento) (del|de este|de ese) (regimen|estado) (de excepcion|de emergencia|
      de sitio|),
    (la|) (instauracion|imposicion|implantacion|declaracion|entrada en vigor) (del|de este|de ese) (regimen|estado)
      (de excepcion|de emergencia|de sitio|),
    (que|) (empezo|comenzo|arranco|inicio|rige|se decreto|se declaro|se instauro|se impuso|se implanto|entro en vigor|
      esta vigente) (el|este|ese) (regimen|estado) (de excepcion|de emergencia|de sitio|),
    el (regimen|estado) de (excepcion|emergencia|sitio)`),
  declaredBy: phrases('excepcion, emergencia, garantias'),
  interviewed: phrases(`
    (conversamos|hablamos|charlamos|converse|hable|charle) (con|por) (ella|el|ellos|ellas|telefono|videollamada),
    (conversamos|hablamos|charlamos|nos reunimos) (por telefono|por videollamada|) con,
    (la|esta) (entrevista|conversacion) (se realizo|se hizo|tuvo lugar|fue realizada|se celebro|se grabo|fue grabada),
    nos (recibio|recibe|atendio|atiende|respondio|responde),
    (recibio|recibe|atendio|atiende|converso con|hablo con) (a|) (este|esta|nuestro) (periodico|diario|medio|revista|
      corresponsal), entrevista (realizada|hecha|concedida)`),
  listsGiven: phrases(`
    (intercambian|intercambiaron|intercambiar|canjearon|canjean|cruzaron) (* * * * * * * *|* * * * * * *|* * * * * *|*
      * * * *|* * * *|* * *|* *|*|) listas, (intercambio|canje) de (las|sus|) listas,
    (listas|lista) (intercambiadas|intercambiada)`),
  ofNextYear: phrases('(del|el) (ano siguiente|siguiente ano)'),
  ofThisYear: phrases('(de|) este (mismo|) ano, del (presente|corriente|actual) ano, del ano en curso'),
  ofThatYear: phrases('(de|) (aquel|ese) (mismo|) ano, del mismo ano'),
  yearBefore: phrases(`
    (del|en el|el|al) (ano anterior|ano previo|ano pasado|pasado ano), de hace un ano,
    (un ano|doce meses) (antes|atras)`),
  previous: phrases('anteriores, previos, previas, anterior, previo, previa'),
  monthsTogether: { '3': ['trimestre'], '6': ['semestre'] },
  now: phrases('ahora, hoy, actualmente'),
  speeches: phrases(`
    comunicado, nota, boletin, informe, mensaje, publicacion, entrevista, rueda de prensa, conferencia de prensa,
    su programa, discurso, alocucion, intervencion, comparecencia, carta, parte, reporte, declaracion, tuit,
    sesion informativa`),
  spoken: phrases(`
    (esta|estan|estaba|estaban|va|fue|iba) (fechad*|datad*|actualizad*|cerrad*), lleva fecha (de|del), tiene fecha (de|del), hablo, hablaba, atendio a,
    se dirigio a, hizo (las|estas|esas) declaraciones, comparecio, intervino,
    (fue|fueron) (difundid*|publicad*|emitid*|enviad*)`),
  goesOn: phrases(`
    agrego, agrega, agregaron, agregan, anadio, anade, anadieron, anaden, prosiguio, prosigue, continuo, insistio,
    insiste, concluyo, concluye, apostillo, preciso, precisa, detallo, detalla, acoto, abundo, remato`),
  otherCalendars: phrases(`
    budista, birmano, lunar, chino, persa, ortodoxo, ortodoxa, judio, islamico, jemer, tailandes, musulman, iranio,
    irani`),
  nightLinks: phrases('al'),
  expects: phrases(`
    espera, esperan, esperaba, esperaban, aguarda, aguardan, aguardaba, aguardaban, preve, preven, preveia, preveian,
    auguraba, vaticinaba`),
  everyDay: phrases(`
    cada (dia|noche|semana|mes|ano|hora), todos los (dias|meses), todas las (semanas|noches), a diario, diariamente,
    semanalmente, mensualmente`),
  scenes: phrases(`
    (se abrieron|se abrio) (las puertas|la puerta|los portones|el porton|la reja|las rejas),
    (las puertas|la puerta|los portones|el porton) * * * (se abrieron|se abrio),
    (las puertas|la puerta|los portones|el porton) (se abrieron|se abrio),
    (canje|intercambio|entrega|liberacion|excarcelacion|traslado) (de prisioneros|de presos|de cautivos|) (se hizo|
      se llevo a cabo|se produjo|se realizo|tuvo lugar|se efectuo|se concreto|ocurrio|se ejecuto|se completo),
    (canjear|intercambiar) prisioneros, (canjearon|intercambiaron) prisioneros,
    (las puertas|la puerta|los portones|el porton|las rejas) se (les|le) (abrieron|abrio),
    (autobus|autobuses|bus|buses|avion|aviones|vuelo|convoy|tren|caravana) (* * *|* *|*|) (llego|llegaron|aterrizo|
      aterrizaron|cruzo|cruzaron|arribo|arribaron),
    (el autobus|los autobuses|el bus|los buses|la buseta|el convoy) (salio|salieron|partio|partieron|arranco)`),
  within: ['dentro'],
  fromEvent: phrases('(siguientes|posteriores) (a|al), (despues|luego) (de|del), tras, que siguieron (a|al)'),
  beforeEvent: phrases('(anteriores|previos|previas) (a|al), antes (de|del), que precedieron (a|al)'),
  withinDay: phrases(`
    horas, hora, primeras, ultimas, primera, ultima, poco, hacia, sobre, minutos, momentos, alrededor, curso,
    transcurso, fecha, filo, mediodia, medianoche, despues, antes`),
  built: phrases(`
    abiert*, reabiert*, construid*, inaugurad*, fundad*, cread*, levantad*, estrenad*, disuelt*, ilegalizad*, prohibid*,
    clausurad*, nacid*`),
  habits: phrases('cada'),
  oneBefore: phrases('(en|) (la|el) anterior, (en|) (la|el) (previa|previo)'),
  countingBegins: phrases(`
    (empezo|comenzo|empezaron|comenzaron|empieza|comienza|empiezan|comienzan) a (contar|registrar|documentar|anotar|
      contabilizar) (el|en|),
    (inicio|empezo|comenzo|inicia|empieza|comienza) (su|el|la) (conteo|cuenta|recuento|registro) (el|en|),
    (cuenta|cuentan) (desde|a partir de),
    (conteo|cuenta|recuento|registro|lista) que (abrio|inicio|empezo|comenzo|arranco) (el|en|)`),
  namedByDay: phrases(`
    penal, carcel, centro, reten, barrio, movimiento, plaza, avenida, calle, hospital, liceo, parroquia, urbanizacion,
    comuna, estadio, brigada, frente, batallon, sector, escuela, universidad, puente, teatro`),
};
