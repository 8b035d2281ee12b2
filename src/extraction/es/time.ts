import type { TimeWords } from '../language.js';
import { phrases } from '../words.js';

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
  fixed: [
    [
      { kind: 'offset', days: 0 },
      phrases(`
      hoy, hoy mismo, hoy (lunes|martes|miercoles|jueves|viernes|sabado|domingo), esta (manana|tarde|noche|madrugada|jornada), este mediodia, esta misma (manana|tarde|noche|madrugada|jornada), en (las|estas) ultimas horas, en las proximas horas, en la jornada de hoy, en el dia de hoy, el dia de hoy, en lo que va de (dia|jornada|hoy), las ultimas horas, en pocas horas, durante las ultimas horas, la madrugada de hoy`),
    ],
    [
      { kind: 'offset', days: -1 },
      phrases(
        'ayer, anoche, ayer (lunes|martes|miercoles|jueves|viernes|sabado|domingo), en la jornada de ayer, en el dia de ayer, la noche de ayer, la tarde de ayer',
      ),
    ],
    [{ kind: 'last-year' }, phrases('(el|en el) (ano pasado|pasado ano|ano anterior)')],
    [
      { kind: 'apart', count: -1, unit: 'day', of: null },
      phrases(`
      la vispera, en la vispera, (el dia|la noche|la tarde|la jornada) (anterior|previo|previa|antes), la noche antes`),
    ],
    [
      { kind: 'apart', count: 1, unit: 'day', of: null },
      phrases('(al|el|) dia siguiente, (a|) la (manana|jornada) siguiente, al otro dia'),
    ],
    [{ kind: 'beside', days: -7 }, phrases('(en|durante|) la semana (anterior|previa)')],
    [{ kind: 'that', unit: 'week' }, phrases('(en|durante|) (esa|aquella) (misma|) semana')],
    [{ kind: 'that', unit: 'month' }, phrases('(en|durante|) (ese|aquel) (mismo|) mes')],
    [{ kind: 'that', unit: 'year' }, phrases('(en|durante|) (ese|aquel) (mismo|) ano')],
    [{ kind: 'offset', days: -2 }, phrases('anteayer, antier, antes de ayer, antenoche, anteanoche')],
    [
      { kind: 'offset', days: 1 },
      phrases(
        'manana por la (manana|tarde|noche), manana mismo, manana (lunes|martes|miercoles|jueves|viernes|sabado|domingo), el dia de manana',
      ),
    ],
    [
      { kind: 'same-day' },
      phrases(`
      ese dia, ese mismo dia, el mismo dia, esa (fecha|jornada|noche|tarde|manana|madrugada), esa misma (fecha|jornada|noche|tarde|manana|madrugada), la misma (fecha|jornada|noche|tarde|manana|madrugada), la jornada, en el dia, aquel dia, del dia, de ese dia, aquella (noche|jornada|tarde), para entonces, horas (antes|despues|mas tarde), dicha fecha, dicho dia, en la jornada, durante la jornada, ese (lunes|martes|miercoles|jueves|viernes|sabado|domingo)`),
    ],
    [
      { kind: 'overnight' },
      phrases(
        'de la noche a la manana, entre anoche y hoy, entre la noche y la madrugada, entre la noche de ayer y la madrugada de hoy, entre ayer y hoy',
      ),
    ],
    [
      { kind: 'weekend' },
      phrases(`
      (el|este|durante el|durante este|en el|) (pasado|ultimo|) fin de semana, (este|el|) fin de semana (pasado|ultimo|anterior)`),
    ],
    [
      { kind: 'this', unit: 'week' },
      phrases(`
      esta semana, esta misma semana, (en|) lo que va de (la|) semana, en el transcurso de la semana, durante la semana, la presente semana, la semana en curso, a comienzos de semana, a principios de semana, desde el inicio de la semana`),
    ],
    [
      { kind: 'this', unit: 'month' },
      phrases(`
      este mes, este mismo mes, (en|) lo que va (de|del) mes, (en|) lo que va de este mes, (en|durante) el mes en curso, el presente mes, desde (el inicio|comienzos|principios|inicios|el comienzo) (del|de) mes, desde (el inicio|comienzos|principios|inicios) de este mes, a comienzos de mes, a principios de mes`),
    ],
    [
      { kind: 'this', unit: 'year' },
      phrases(`
      este ano, este mismo ano, (en|) lo que va (de|del) ano, (en|) lo que va de este ano, en el ano en curso, el presente ano, en lo que llevamos de ano, en lo que lleva el ano, desde (el inicio|comienzos|principios|inicios|el comienzo|que comenzo|que empezo) (del|de|el) (este|) ano, a comienzos de (este|) ano, a principios de (este|) ano, a inicios de (este|) ano, en lo transcurrido del ano, en lo corrido del ano`),
    ],
    [{ kind: 'last-week' }, phrases('la semana pasada, la pasada semana')],
    [{ kind: 'last-month' }, phrases('el mes pasado, el pasado mes, el mes anterior, mes pasado')],
    [
      { kind: 'ago', count: 1, unit: 'week' },
      phrases('una semana atras, hace una semana, siete dias atras, hace siete dias'),
    ],
    [
      { kind: 'ago', count: 2, unit: 'week' },
      phrases('hace quince dias, quince dias atras, hace una quincena, una quincena atras'),
    ],
    [{ kind: 'feast', month: 12, day: 25 }, phrases('el dia de navidad, dia de navidad, navidad, en navidad')],
    [{ kind: 'feast', month: 12, day: 24 }, phrases('nochebuena, vispera de navidad')],
    [
      { kind: 'feast', month: 1, day: 1 },
      phrases('(el|) dia de ano nuevo, ano nuevo, primero de enero, (el|) primero de ano, (el|) primer dia del ano'),
    ],
    [
      { kind: 'feast', month: 12, day: 31 },
      phrases(`
      nochevieja, fin de ano, vispera de ano nuevo, (finales|final|cierre|fines|fin) (de|del) ano pasado, (finales|final|cierre|fines|fin) (de|del) (pasado ano|ano anterior), el cierre del ano, cierre de ano`),
    ],
    [{ kind: 'feast', month: 1, day: 6 }, phrases('dia de reyes, (el|) dia de los reyes magos')],
    [{ kind: 'feast', month: 5, day: 1 }, phrases('primero de mayo')],
    [{ kind: 'feast', month: 2, day: 1 }, phrases('primero de febrero')],
    [{ kind: 'feast', month: 3, day: 1 }, phrases('primero de marzo')],
    [{ kind: 'feast', month: 4, day: 1 }, phrases('primero de abril')],
    [{ kind: 'feast', month: 6, day: 1 }, phrases('primero de junio')],
    [{ kind: 'feast', month: 7, day: 1 }, phrases('primero de julio')],
    [{ kind: 'feast', month: 8, day: 1 }, phrases('primero de agosto')],
    [{ kind: 'feast', month: 9, day: 1 }, phrases('primero de septiembre')],
    [{ kind: 'feast', month: 10, day: 1 }, phrases('primero de octubre')],
    [{ kind: 'feast', month: 11, day: 1 }, phrases('primero de noviembre')],
    [{ kind: 'feast', month: 12, day: 1 }, phrases('primero de diciembre')],
    [
      { kind: 'same-window' },
      phrases(`
      en (ese|este|el mismo|dicho|aquel|tal) (lapso|periodo|tiempo|plazo|intervalo|tramo|espacio), en ese mismo (lapso|periodo|tiempo|plazo|intervalo), durante (ese|este|el mismo|dicho) (lapso|periodo|tiempo|plazo), en (esas|esos) (fechas|dias|semanas|meses|horas), en (el|ese) mismo espacio de tiempo, entretanto`),
    ],
  ],
  rolling: phrases(`
      en (los|las|) (ultimos|ultimas|pasados|pasadas|recientes), durante (los|las) (ultimos|ultimas|pasados|pasadas), (los|las) (ultimos|ultimas), en, en apenas, en solo, en tan solo, en menos de, durante, a lo largo de, por espacio de, en los, en las, en el plazo de, en cuestion de, en el lapso de, en un lapso de, en un plazo de, al cabo de`),
  rollingOne: phrases(`
      (en|durante|a lo largo de|de|) (el|la) (ultimo|ultima), (en|durante|a lo largo de|de|) (los|las) (ultimos|ultimas), en (los|las) (pasados|pasadas), durante (los|las) (pasados|pasadas)`),
  units: {
    hour: ['hora', 'horas'],
    day: ['dia', 'dias', 'jornadas'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    year: ['ano', 'anos'],
  },
  lastDate: phrases('entonces, aquella, aquel, ahi, alli'),
  futureWords: phrases(`
      sera, seran, prometio, prometieron, promete,  prometen, preve, preven, planea, planean, se compromet*, serian, saldrian, seria, quedara, quedaran, saldra, saldran, pondra, pondran, liberara, liberaran, excarcelara, excarcelaran, soltara, soltaran, entregara, entregaran, estara, estaran, va a, van a, proximo, proxima, proximos, proximas, que viene, recuperaran, recuperara, dejara, dejaran, debe, deben`),
  reportedFuture: phrases(
    'saldria, saldrian, liberaria, liberarian, excarcelaria, excarcelarian, soltaria, soltarian, entregaria, entregarian, pondria, pondrian, seria, serian, dejaria, dejarian',
  ),
  lastYear: phrases('del ano pasado, del ano anterior, del pasado ano, del ano previo, de hace un ano'),
  since: phrases(`
      (en|) lo que (va|iba) de, en lo que llevamos de, desde, (arrancar|arranca|arranco|empezar|empieza|empezo|comenzar|comienza|comenzo) en, desde el, desde la, desde que, a partir de, a partir del, a contar de, a contar desde, desde antes de, contados desde, a raiz de, a raiz del, ya desde, desde el pasado, con efecto desde`),
  after: phrases(
    'tras, despues de, despues del, luego de, luego del, con posterioridad a, con posterioridad al, posterior a, posteriores a',
  ),
  until: phrases(`
      hasta, hasta el, hasta la, hasta las, hasta este, hasta esta, hasta finales de, hasta fines de, al, a la fecha de, con corte al, con corte a, con corte del, con corte el, con fecha de, a fecha de, a fecha del, para el, para este, al cierre de, al cierre del, a cierre de, a finales de, a fines de, a final de, a fin de, al final de, al final del, a finales del, a fines del, al termino de, antes de acabar, a la altura de, con fecha, fechado el, fechada el, con datos al, con datos del, con datos de, actualizado al, actualizada al, actualizado el, a dia de, ya al`),
  before: phrases(
    'antes de, antes del, previo a, previo al, con anterioridad a, con anterioridad al, anterior a, anterior al, anteriores a, anteriores al',
  ),
  between: phrases('entre, del, de, desde'),
  betweenAnd: phrases('y, al, a, hasta, e, -, –, —'),
  on: phrases(`
      el, la, los, las, en, de, del, este, esta, ese, esa, pasado, pasada, durante, a, al, para, por, ultimo, ultima, mismo, misma, propio, proximo, tarde, temprano, noche, madrugada, manana, mediodia, jornada, ya`),
  inMonth: phrases(
    '(a|para|hacia) (mediados|principios|comienzos|inicios) de, en el mes de, en el ano, durante el ano, en el transcurso de, en, en todo, en todo el ano, a lo largo de, durante, durante todo, entrado',
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
  spanEnds: phrases('hasta, (terminados|terminadas|terminada) (el|)'),
  through: phrases('a, al, hasta'),
  onward: phrases('en adelante'),
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
  ofYear: phrases('(del|de este) ano'),
  past: phrases('pasados, pasadas, ultimos, ultimas, anteriores, previos, previas'),
  clockBefore: phrases('las, la'),
  clockAfter: phrases(`
      de la (manana|tarde|noche|madrugada), del (mediodia|dia), de la medianoche, en punto, horas, hrs, hs, h, a . m, p . m, am, pm, y media, y cuarto, menos cuarto`),
  byClock: phrases('para, a'),
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
  events: phrases(`
      anuncio, ley, amnistia, decreto, proceso, captura, operacion, incursion, bombardeo, eleccion, elecciones, comicios, votacion, golpe, guerra, tregua, excarcelaciones, liberaciones, indulto, acuerdo, pacto, protestas, represion, investidura, toma, levantamiento, promesa, medida, medidas, estado, canje, intercambio, alto, caida, crisis, emergencia, aniversario, comienzo, llegada, reforma, norma, manifestantes, manifestaciones, marchas, disturbios, estallido, movilizaciones, detenidos, presos, dialogo, negociaciones, cumbre, visita`),
};
