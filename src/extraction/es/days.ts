import type { TimeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';

/** Days and spans of fixed wording. */
export const fixed: TimeWords['fixed'] = [
  [
    { kind: 'offset', days: 0 },
    phrases(`
      (acaba|acaban) de, hoy, hoy mismo, hoy (lunes|martes|miercoles|jueves|viernes|sabado|domingo),
      esta (manana|tarde|noche|madrugada|jornada), este mediodia, esta misma (manana|tarde|noche|madrugada|jornada),
      en (las|estas) ultimas horas, en la jornada de hoy, en el dia de hoy, el dia de hoy,
      en lo que va de (dia|jornada|hoy), las ultimas horas, en pocas horas, en la ultima (hora|media hora),
      hace (una hora|media hora|poco mas de una hora), entre la medianoche y (el amanecer|el alba|la madrugada),
      hace (unos|pocos|apenas unos) minutos, hace (unas|pocas) horas, hace unos instantes, hace un rato,
      hace instantes, minutos (antes|despues), durante las ultimas horas, la madrugada de hoy`),
  ],
  [
    { kind: 'offset', days: -1 },
    phrases(`
      ayer, anoche, la pasada noche, la noche pasada, ayer (lunes|martes|miercoles|jueves|viernes|sabado|domingo),
      en la jornada de ayer, en el dia de ayer, la noche de ayer, la tarde de ayer`),
  ],
  [
    { kind: 'last-year' },
    phrases(`
      (el|en el|durante el|durante todo el|a lo largo del|en el transcurso del|en el curso del|) (ano pasado|pasado
        ano)`),
  ],
  [
    { kind: 'apart', count: -1, unit: 'day', of: null },
    phrases(`
      la vispera, en la vispera, (el dia|la noche|la tarde|la jornada) (anterior|previo|previa|antes)`),
  ],
  [
    { kind: 'apart', count: 1, unit: 'day', of: null },
    phrases('(al|el|) dia siguiente, (a|) la (manana|jornada) siguiente, al otro dia'),
  ],
  [{ kind: 'beside', days: -7 }, phrases('(en|durante|) la semana (anterior|previa)')],
  [{ kind: 'months-before', months: 1 }, phrases('(en|durante|) el mes (anterior|previo)')],
  [{ kind: 'months-before', months: 3 }, phrases('(en|durante|) el trimestre (anterior|previo)')],
  [{ kind: 'months-before', months: 6 }, phrases('(en|durante|) el semestre (anterior|previo)')],
  [{ kind: 'months-before', months: 12 }, phrases('(en el|durante el|a lo largo del|el) ano (anterior|previo)')],
  [
    { kind: 'that', unit: 'week' },
    phrases('(en|durante|) (esa|aquella) (misma|) semana, (en|durante|para|de) la misma semana'),
  ],
  [
    { kind: 'that', unit: 'month' },
    phrases('(en|durante|a lo largo de|) (ese|aquel) (mismo|) mes, (en|durante|para|de) el mismo mes'),
  ],
  [
    { kind: 'that', unit: 'month', orThis: true },
    phrases(
      'a lo largo del mes, durante el mes, en (el|todo el) (transcurso|curso|) del mes, en el mes, en todo el mes',
    ),
  ],
  [
    { kind: 'month-end' },
    phrases(`
      (al|a) (cierre|fin|final|termino) (del|de) mes, al (cerrar|terminar|acabar|concluir) el mes,
      a (fines|finales) (del|de) mes`),
  ],
  [
    { kind: 'over-days', count: 181, those: true },
    phrases('(en|durante|de|por|para) (el|ese|este) mismo semestre, en (ese|dicho) semestre'),
  ],
  [
    { kind: 'over-days', count: 91, those: true },
    phrases('(en|durante|de|por|para) (el|ese|este) mismo trimestre, en (ese|dicho) trimestre'),
  ],
  [{ kind: 'that', unit: 'year' }, phrases('(en|durante|) (ese|aquel) (mismo|) ano, (en|durante|para) el mismo ano')],
  [{ kind: 'beside', days: 7 }, phrases('(en|durante) (la semana|los siete dias) que (siguio|siguieron)')],
  [{ kind: 'offset', days: 2 }, phrases('pasado manana')],
  [{ kind: 'offset', days: -2 }, phrases('anteayer, antier, antes de ayer, antenoche, anteanoche')],
  [
    { kind: 'offset', days: 1 },
    phrases(`
      manana, manana por la (manana|tarde|noche), manana mismo,
      manana (lunes|martes|miercoles|jueves|viernes|sabado|domingo), el dia de manana`),
  ],
  [
    { kind: 'same-day' },
    phrases(`
      (termina|cierra|acaba|concluye|cerro|termino|acabo|concluyo) (el dia|la jornada) con, ese dia, ese mismo dia,
      el mismo dia, esa (fecha|jornada|noche|tarde|manana|madrugada),
      esa misma (fecha|jornada|noche|tarde|manana|madrugada), la misma (fecha|jornada|noche|tarde|manana|madrugada),
      la jornada, en el dia, durante (el|todo el) dia, a lo largo (del|de todo el) dia, en el transcurso del dia, aquel dia, del dia, de ese dia, aquella (noche|jornada|tarde|madrugada|manana),
      aquella misma (noche|jornada|tarde|madrugada|manana), (a|en) la misma hora, a (esa|aquella) hora, para entonces,
      horas (antes|despues|mas tarde), antes del (anochecer|amanecer|alba),
      antes de (anochecer|que anochezca|que anocheciera), antes de que (caiga|cayera) la noche,
      antes de que (acabe|termine|acabara|terminara|finalice) el dia, al final (del dia|de la jornada),
      al termino de la jornada, al caer la (tarde|noche), al anochecer, al (amanecer|alba|despuntar el dia),
      en horas de la (manana|tarde|noche|madrugada), (en|durante|por) la madrugada, a primera hora, a primera hora de la (manana|tarde|noche),
      a ultima hora de la (manana|tarde|noche), a media (manana|tarde), dicha fecha, dicho dia, en la jornada,
      durante la jornada, (ese|aquel) momento`),
  ],
  [
    { kind: 'told-time' },
    phrases(`
      en (aquel|ese) (momento|entonces), (por|para) (aquel|ese) entonces, por entonces, en aquella epoca,
      en aquellos dias, en (esa|aquella) ocasion`),
  ],
  [
    { kind: 'first-day' },
    phrases('(en|) (el|su|ese|este|aquel) (mismo|) primer dia, (en|) (la|su|esa|esta|aquella) primera jornada'),
  ],
  [
    { kind: 'overnight' },
    phrases(`
      de la noche a la manana, durante la noche, a lo largo de la noche, entre anoche y hoy,
      entre la noche y la madrugada, entre la noche de ayer y la madrugada de hoy, entre ayer y hoy`),
  ],
  [
    { kind: 'weekend', before: true },
    phrases(
      '(el|en el|durante el|del|) fin de semana (anterior|previo|precedente), (el|en el|durante el) (anterior|previo) fin de semana',
    ),
  ],
  [
    { kind: 'weekend' },
    phrases(`
      (el|este|durante el|durante este|en el|) (pasado|ultimo|) fin de semana,
      (este|el|) fin de semana (pasado|ultimo)`),
  ],
  [
    { kind: 'this', unit: 'week' },
    phrases(`
      esta semana, esta misma semana, (en|) lo que va de (la|) semana, en el (transcurso|curso) de la semana,
      durante (toda|) la semana, en toda la semana, la presente semana, la semana en curso, a comienzos de semana, a principios de semana,
      desde el inicio de la semana`),
  ],
  [
    { kind: 'this', unit: 'month' },
    phrases(`
      este mes, este mismo mes, (en|) lo que va (de|del) mes, (en|) lo que va de este mes,
      (en|durante) el mes en curso, el presente mes,
      desde (el inicio|comienzos|principios|inicios|el comienzo) (del|de) mes,
      desde (el inicio|comienzos|principios|inicios) de este mes,
      (a comienzos|a principios|a inicios|al inicio|al comienzo) (de|de este) mes`),
  ],
  [
    { kind: 'this', unit: 'year' },
    phrases(`
      este ano, este mismo ano, (en|) lo que va (de|del) ano, (en|) lo que va de este ano, en el ano en curso,
      el presente ano, en lo que llevamos de ano, en lo que lleva el ano,
      desde (el inicio|comienzos|principios|inicios|el comienzo) (del|de) (este|) ano,
      desde que (comenzo|empezo|arranco|inicio|se inicio) (el|este) ano,
      desde que (el|este) ano (comenzo|empezo|arranco), a comienzos de (este|) ano, a principios de (este|) ano,
      (a inicios|al inicio|al comienzo) (de|de este) ano, en lo transcurrido del ano, en lo corrido del ano`),
  ],
  [
    { kind: 'last-week' },
    phrases(
      '(durante|en|durante toda|en toda|a lo largo de|en el transcurso de|en el curso de|) la (semana pasada|pasada semana), semana pasada',
    ),
  ],
  [{ kind: 'last-week', back: 2 }, phrases('(en|durante|) la semana antepasada')],
  [
    { kind: 'next', unit: 'week' },
    phrases('(en|durante|) la (semana que viene|proxima semana|semana proxima|semana entrante)'),
  ],
  [{ kind: 'next', unit: 'month' }, phrases('(en|durante|) el (mes que viene|proximo mes|mes proximo|mes entrante)')],
  [{ kind: 'past', count: 2, unit: 'week', until: null }, phrases('(en|durante|a lo largo de) la ultima quincena')],
  [
    { kind: 'last-month' },
    phrases(`
      (durante|en|) el (mes pasado|pasado mes),
      (durante todo|a lo largo del|en el transcurso del|en el curso del) (mes pasado|pasado mes), mes pasado`),
  ],
  [
    { kind: 'ago', count: 1, unit: 'week' },
    phrases('una semana atras, hace una semana, siete dias atras, hace siete dias'),
  ],
  [
    { kind: 'ago', count: 2, unit: 'week' },
    phrases(
      'hace quince dias, quince dias atras, hace una quincena, una quincena atras, hace dos semanas, dos semanas atras',
    ),
  ],
  [{ kind: 'feast', month: 12, day: 25 }, phrases('el dia de navidad, dia de navidad, navidad, en navidad')],
  [{ kind: 'feast', month: 12, day: 24 }, phrases('nochebuena, (la|en la|) vispera de (la|) navidad')],
  [
    { kind: 'feast', month: 1, day: 1 },
    phrases('(el|) dia de ano nuevo, ano nuevo, primero de enero, (el|) primero de ano, (el|) primer dia del ano'),
  ],
  [
    { kind: 'feast', month: 12, day: 31 },
    phrases(`
      nochevieja, fin de ano, (la|en la|) vispera de ano nuevo, (finales|final|cierre|fines|fin) (de|del) ano pasado,
      (finales|final|cierre|fines|fin) (de|del) (pasado ano|ano anterior), el cierre del ano, cierre de ano,
      (al|a) (cierre|fin|final|fines|finales) (de|del) ano, al (cerrar|terminar|acabar|concluir) el ano`),
  ],
  [
    { kind: 'between', from: { kind: 'feast', month: 12, day: 25 }, to: { kind: 'feast', month: 1, day: 1 } },
    phrases('entre (la|) navidad y (el|) ano nuevo, de navidad a ano nuevo'),
  ],
  [{ kind: 'feast', month: 1, day: 6 }, phrases('(el|) dia de reyes, (el|) dia de los reyes magos')],
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
      (en|de) (ese|este|el mismo|dicho|aquel|tal) (lapso|periodo|tiempo|plazo|intervalo|tramo|espacio),
      (para|por|sobre|de) (el|ese|este) mismo (lapso|periodo|tiempo|plazo|intervalo|tramo),
      en (identico|igual|similar|el mismo) (lapso|periodo|tiempo|plazo|intervalo),
      (en|durante) (todo|) (ese|aquel) (mismo|) (lapso|periodo|tiempo|plazo|intervalo|tramo),
      durante (ese|este|el mismo|dicho) (lapso|periodo|tiempo|plazo),
      en (esas|esos|aquellas|aquellos) (fechas|dias|semanas|meses|horas), en (el|ese) mismo espacio de tiempo,
      (en|para|sobre|durante) (esos|estos|los|aquellos) mismos (dias|meses),
      (en|para|sobre|durante) (esas|estas|las|aquellas) mismas (fechas|semanas|jornadas),
      entretanto`),
  ],
];
