import type { TimeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { dayNames } from './day-names.js';
import { fixed } from './days.js';
import { turningPoints } from './turning-points.js';

export const time: TimeWords = {
  months: {
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
    ene: 1,
    feb: 2,
    mar: 3,
    abr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    ago: 8,
    sep: 9,
    sept: 9,
    set: 9,
    oct: 10,
    nov: 11,
    dic: 12,
  },
  weekdays: {
    lunes: 1,
    martes: 2,
    miercoles: 3,
    jueves: 4,
    viernes: 5,
    sabado: 6,
    sabados: 6,
    domingo: 7,
    domingos: 7,
  },
  dayNames,
  fixed,
  rolling: phrases(`
      en (los|las|) (ultimos|ultimas|pasados|pasadas|recientes), durante (los|las) (ultimos|ultimas|pasados|pasadas), (los|las) (ultimos|ultimas), en, en apenas, en solo, en tan solo, en menos de, durante, a lo largo de, por espacio de, en los, en las, (en|durante|por|para) (esos|estos|aquellos|esas|estas|aquellas|los mismos|las mismas|esos mismos|esas mismas), en el plazo de, en cuestion de, en el lapso de, en un lapso de, en un plazo de, al cabo de`),
  rollingOne: phrases(`
      (en|durante|a lo largo de|de|) (el|la) (ultimo|ultima), (en|durante|a lo largo de|de|) (los|las) (ultimos|ultimas), en (los|las) (pasados|pasadas), durante (los|las) (pasados|pasadas)`),
  units: {
    hour: ['hora', 'horas'],
    day: ['dia', 'dias', 'jornadas'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    year: ['ano', 'anos'],
  },
  monthsFromNow: {
    '-1': phrases('del mes pasado, del pasado mes'),
    '0': phrases('de este mes, del (corriente|presente) mes, del (corriente|presente), del mes en curso'),
    '1': phrases('del (proximo mes|mes que viene|mes proximo|mes entrante)'),
  },
  occasionNouns: phrases(
    'vuelo, operacion, canje, intercambio, liberacion, liberaciones, excarcelacion, excarcelaciones, viaje, traslado, entrega, salida, salidas',
  ),
  sameStart: phrases('(la|esa|esta|aquella|) misma fecha, (el|ese|aquel|) mismo dia'),
  thoseDays: phrases('esos, estos, aquellos, esas, estas, aquellas, mismos, mismas'),
  lastDate: phrases(
    'entonces, aquella, aquel, ahi, alli, (esa|aquella|dicha|esta) (misma|) fecha, la misma fecha, (identica|igual) fecha, (ese|aquel|dicho) (mismo|) dia',
  ),
  futureWords: phrases(`
      sera, seran, prometio, prometieron, promete,  prometen, preve, preven, planea, planean, se compromet*, serian, saldrian, seria, quedara, quedaran, saldra, saldran, pondra, pondran, liberara, liberaran, excarcelara, excarcelaran, soltara, soltaran, entregara, entregaran, estara, estaran, va a, van a, proximo, proxima, proximos, proximas, que viene, recuperaran, recuperara, dejara, dejaran, debe, deben`),
  reportedFuture: phrases(
    'saldria, saldrian, liberaria, liberarian, excarcelaria, excarcelarian, soltaria, soltarian, entregaria, entregarian, pondria, pondrian, seria, serian, dejaria, dejarian',
  ),
  lastYear: phrases('del ano pasado, del ano anterior, del pasado ano, del ano previo, de hace un ano'),
  since: phrases(`
      (en|) lo que (va|iba) de, en lo que llevamos de, desde, (arrancar|arranca|arranco|empezar|empieza|empezo|comenzar|comienza|comenzo) en, desde el, desde la, desde que, a partir de, a partir del, a contar de, a contar desde, desde antes de, contados desde, a raiz de, a raiz del, ya desde, desde el pasado, con efecto desde`),
  after: phrases(
    'tras, gracias a, gracias al, despues de, despues del, luego de, luego del, con posterioridad a, con posterioridad al, posterior a, posteriores a',
  ),
  until: phrases(`
      (dio|dieron|daba|da) por (terminad*|concluid*|finalizad*|cerrad*|completad*) (el|este|), (completo|concluyo|culmino|finalizo) (el|este), hasta, hasta el, hasta la, hasta las, hasta este, hasta esta, hasta finales de, hasta fines de, al, a la fecha de, con corte al, con corte a, con corte del, con corte el, con fecha de, a fecha de, a fecha del, para el, para este, al cierre de, al cierre del, a cierre de, a finales de, a fines de, a final de, a fin de, al final de, al final del, a finales del, a fines del, al termino de, antes de acabar, a la altura de, con fecha, fechado el, fechada el, con datos al, con datos del, con datos de, actualizado al, actualizada al, actualizado el, a dia de, ya al`),
  before: phrases(
    'antes de, antes del, previo a, previo al, con anterioridad a, con anterioridad al, anterior a, anterior al, anteriores a, anteriores al',
  ),
  between: phrases('entre, del, de, desde'),
  betweenAnd: phrases('y, al, a, hasta, e, -, –, —'),
  on: phrases(`
      el, la, los, las, en, de, del, este, esta, ese, esa, pasado, pasada, durante, a, al, para, por, ultimo, ultima, mismo, misma, propio, proximo, tarde, temprano, noche, madrugada, manana, mediodia, jornada, ya`),
  inMonth: phrases(
    '(a|para|hacia) (mediados|principios|comienzos|inicios) de, (en|durante|por|a lo largo de|en el curso de|en el transcurso de|en todo|durante todo) (el|este|ese) mes de, en el ano, durante el ano, en el transcurso de, en, en todo, en todo el ano, a lo largo de, durante, durante todo, entrado',
  ),
  fillers: phrases(`
      el, la, los, las, de, del, este, esta, ese, esa, pasado, pasada, ultimo, ultima, mismo, misma, comienzos, principios, inicios, mediados, finales, fines, inicio, comienzo, principio, fin, final, cierre, mes, antes, proximo, proxima, propio, a, al, ya, tarde, noche, madrugada, manana, mediodia, medianoche, jornada, amanecer, temprano, ultima, hora, primera, primeras, horas, apenas, en`),
  dayPartLinks: phrases('por, la, a, al, de, en, el'),
  dayParts: phrases(
    'noche, manana, tarde, madrugada, mediodia, medianoche, pasado, pasada, ultimo, anochecer, amanecer',
  ),
  last: phrases('pasado, ultimo'),
  dayWords: phrases('dia, dias'),
  agoBefore: phrases('hace, hacia'),
  agoAfter: ['atras'],
  earlierThan: phrases('antes, mas temprano'),
  laterThan: phrases('despues, mas tarde, luego'),
  takesObject: [],
  ofObject: phrases('de, del, que'),
  dawn: phrases('amanecer, alba'),
  ends: phrases('fin, final, cierre'),
  rollingTo: phrases('en (las|los|la), durante (las|los|la)'),
  following: phrases('siguientes, siguiente'),
  spanEnds: phrases(
    'hasta (el|), previas al, (terminados|terminadas|terminada) (el|), que (terminaron|terminan|acabaron|concluyeron) (el|)',
  ),
  through: phrases('a, al, hasta'),
  onward: phrases('en adelante, a esta parte, para aca, hasta (ahora|hoy|la fecha), a la fecha'),
  first: phrases('primeros, primer'),
  partsOfYear: {
    'primer trimestre': [1, 3],
    'segundo trimestre': [4, 6],
    'tercer trimestre': [7, 9],
    '(cuarto|ultimo) trimestre': [10, 12],
    'primer semestre': [1, 6],
    'segundo semestre': [7, 12],
    'primera mitad': [1, 6],
    'segunda mitad': [7, 12],
  },
  ofLastWeek: phrases('de la (semana pasada|pasada semana)'),
  ofThatMonth: phrases('(del|de ese|de aquel|de dicho|de este) (mismo|) mes'),
  andNow: phrases('y (ahora|despues|desde entonces|hasta ahora)'),
  sameStatement: phrases(
    '(la|esa) misma (nota|emision|entrevista|publicacion|comunicacion), (el|ese) mismo (comunicado|informe|texto|documento|boletin|balance|mensaje|parte|reporte|programa)',
  ),
  sameEvent: {
    norma: 'ley',
    amnistia: 'ley',
    reforma: 'ley',
    texto: 'ley',
    decreto: 'ley',
    legislacion: 'ley',
    medida: 'ley',
  },
  ofYear: phrases('(del|de este) ano'),
  past: phrases('pasados, pasadas, ultimos, ultimas, anteriores, previos, previas'),
  clockBefore: phrases('las, la'),
  clockAfter: phrases(`
      de la (manana|tarde|noche|madrugada), del (mediodia|dia), de la medianoche, en punto, horas, hrs, hs, h, a . m, p . m, am, pm, y media, y cuarto, menos cuarto`),
  byClock: phrases('para, a, al'),
  clockWords: phrases(`
      pm, am, p, m, h, hs, hrs, horas, hora, las, gmt, utc, local, mediodia, medianoche, punto, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, media, cuarto`),
  eventVerbs: {
    anuncio: 'anuncio',
    anunciado: 'anuncio',
    anunciada: 'anuncio',
    anunciaron: 'anuncio',
    prometio: 'promesa',
    capturo: 'captura',
    capturaron: 'captura',
    capturado: 'captura',
    eligio: 'eleccion',
    indulto: 'indulto',
    aprobo: 'ley',
    aprobada: 'ley',
    promulgo: 'ley',
    promulgada: 'ley',
    firmo: 'acuerdo',
  },
  turningPoints,
  events: phrases(`
      anuncio, ley, texto, legislacion, amnistia, decreto, proceso, captura, operacion, incursion, bombardeo, eleccion, elecciones, comicios, votacion, golpe, guerra, tregua, excarcelaciones, liberaciones, indulto, acuerdo, pacto, protestas, represion, investidura, toma, levantamiento, promesa, medida, medidas, estado, canje, intercambio, alto, caida, crisis, emergencia, aniversario, comienzo, llegada, reforma, norma, manifestantes, manifestaciones, marchas, disturbios, estallido, movilizaciones, detenidos, presos, dialogo, negociaciones, cumbre, visita`),
};
