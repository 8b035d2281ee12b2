import type { TimeWords } from '../language.js';
import { phrases } from '../words.js';
import { dayNames } from './day-names.js';

export const time: TimeWords = {
  months: {
    janeiro: 1,
    fevereiro: 2,
    marco: 3,
    abril: 4,
    maio: 5,
    junho: 6,
    julho: 7,
    agosto: 8,
    setembro: 9,
    outubro: 10,
    novembro: 11,
    dezembro: 12,
    jan: 1,
    fev: 2,
    mar: 3,
    abr: 4,
    mai: 5,
    jun: 6,
    jul: 7,
    ago: 8,
    set: 9,
    out: 10,
    nov: 11,
    dez: 12,
  },
  weekdays: {
    'segunda-feira': 1,
    'terca-feira': 2,
    'quarta-feira': 3,
    'quinta-feira': 4,
    'sexta-feira': 5,
    segunda: 1,
    terca: 2,
    quarta: 3,
    quinta: 4,
    sexta: 5,
    sabado: 6,
    domingo: 7,
  },
  dayNames,
  fixed: [
    [
      { kind: 'offset', days: 0 },
      phrases(`
      hoje, (esta|nesta|desta) (manha|tarde|noite|madrugada), nas ultimas horas, nas horas recentes, ao longo do dia de hoje, no dia de hoje`),
    ],
    [
      { kind: 'offset', days: -1 },
      phrases(
        'ontem, ontem (a|pela|de) (noite|tarde|manha), na noite passada, na ultima noite, na noite de ontem, na tarde de ontem, no dia de ontem',
      ),
    ],
    [
      { kind: 'apart', count: -1, unit: 'day', of: null },
      phrases('(na|da|a) vespera, (no|do|o) dia anterior, na (noite|tarde|manha) anterior'),
    ],
    [
      { kind: 'apart', count: 1, unit: 'day', of: null },
      phrases('(no|o|do|ao) dia seguinte, (na|a) (manha|madrugada) seguinte'),
    ],
    [{ kind: 'beside', days: -7 }, phrases('(na|da|) semana anterior')],
    [{ kind: 'that', unit: 'week' }, phrases('(naquela|nessa|daquela) (mesma|) semana')],
    [{ kind: 'that', unit: 'month' }, phrases('(naquele|nesse|daquele) (mesmo|) mes')],
    [{ kind: 'that', unit: 'year' }, phrases('(naquele|nesse|daquele) (mesmo|) ano')],
    [{ kind: 'offset', days: -2 }, phrases('anteontem, antes de ontem')],
    [{ kind: 'offset', days: 1 }, ['amanha']],
    [
      { kind: 'same-day' },
      phrases(`
      (no|do|nesse|naquele|neste|desse|daquele) mesmo dia, (nesse|naquele|daquele|desse|do) dia, (na|da|nessa|naquela) mesma (data|noite|tarde|manha|madrugada), (nessa|naquela|aquela|essa) (data|noite|tarde|manha|madrugada), horas (antes|depois|mais tarde), mais tarde no mesmo dia`),
    ],
    [{ kind: 'first-day' }, phrases('(no|o|logo no) primeiro dia')],
    [
      { kind: 'overnight' },
      phrases(
        'durante a noite, da noite para o dia, durante a madrugada, ao longo da noite, de ontem para hoje, na virada da noite, pela noite dentro',
      ),
    ],
    [
      { kind: 'weekend' },
      phrases(`
      (neste|nesse|no|este|ao|durante o|ao longo do|do|deste|pelo) fim de semana, (neste|nesse|no|este|ao|durante o|do|deste) fim-de-semana, (no|neste) (ultimo|passado) fim de semana, no fim de semana passado, ao longo deste fim de semana, (no|neste) final de semana, (no|neste) ultimo final de semana, no final de semana passado, fim de semana passado, sabado e domingo`),
    ],
    [
      { kind: 'this', unit: 'week' },
      phrases(`
      (esta|nesta|desta|essa|nessa) semana, desde o (inicio|comeco) da semana, ao longo da semana, (ao longo|no decorrer|durante) desta semana, durante esta semana, ja nesta semana`),
    ],
    [
      { kind: 'this', unit: 'month' },
      phrases(`
      (este|neste|deste) mes, desde o (inicio|comeco) do mes, no mes corrente, no mes em curso, ao longo deste mes`),
    ],
    [
      { kind: 'this', unit: 'year' },
      phrases(`
      (este|neste|deste) ano, desde o (inicio|comeco) do ano, desde o (inicio|comeco) deste ano, (no|do) ano em curso, no ano corrente, no corrente ano, ao longo deste ano, (este|neste) ano ate agora, no acumulado do ano, em o que vai de ano, desde a virada do ano, desde que o ano comecou, no ano ate aqui`),
    ],
    [{ kind: 'last-year' }, phrases('(no|do|o) ano passado, no ano anterior')],
    [{ kind: 'last-week' }, phrases('(na|da|a) semana passada, ao longo da semana passada')],
    [{ kind: 'last-month' }, phrases('(no|do|o) mes passado, no mes anterior')],
    [{ kind: 'ago', count: 1, unit: 'week' }, phrases('ha uma semana, faz uma semana, uma semana atras')],
    [{ kind: 'ago', count: 1, unit: 'month' }, phrases('ha um mes, faz um mes, um mes atras')],
    [{ kind: 'ago', count: 1, unit: 'year' }, phrases('ha um ano, faz um ano, um ano atras')],
    [{ kind: 'ago', count: 2, unit: 'week' }, phrases('ha uma quinzena, ha quinze dias, ha 15 dias')],
    [{ kind: 'feast', month: 5, day: 1 }, phrases('(no|do|) dia do trabalho, (no|do|) dia do trabalhador')],
    [
      { kind: 'event', words: 'feast' },
      phrases(`
      por ocasiao (do|da) (natal|ano novo|ano-novo|pascoa|dia do trabalho|dia do trabalhador), (a proposito|em razao|por causa) (do|da) (natal|ano novo|ano-novo|pascoa),
      (indulto|indultos|perdao|medida|decreto|amnistia|anistia|mensagem|ceia|ferias|quadra|epoca|periodo|gesto|clemencia|graca|tregua|festa|festas|presente|arvore|missa|jantar|almoco) (*|) de (natal|ano novo|ano-novo)`),
    ],
    [{ kind: 'feast', month: 12, day: 25 }, phrases('(no|do|o|) dia de natal, (no|do) natal, natal')],
    [{ kind: 'feast', month: 12, day: 24 }, phrases('(na|da|) vespera de natal, (na|) noite de natal')],
    [{ kind: 'feast', month: 1, day: 1 }, phrases('(no|do|) dia de ano novo, (no|do|) dia de ano-novo')],
    [
      { kind: 'feast', month: 12, day: 31 },
      phrases('(na|da|) vespera de ano novo, (na|da|) vespera de ano-novo, reveillon'),
    ],
    [
      { kind: 'same-window' },
      phrases(`
      (nesse|no mesmo|naquele|neste|nesse mesmo|deste mesmo|durante o mesmo|durante esse) (periodo|lapso|intervalo|prazo|espaco de tempo|tempo), no mesmo espaco de tempo, nessas datas, nesses dias`),
    ],
    [{ kind: 'event', words: 'ordinal' }, ['a segunda ,', 'a segunda :', 'a quarta ,', 'a quinta ,', 'a sexta ,']],
    [{ kind: 'weekday', weekday: 1, dayOfMonth: null }, phrases('2 ª feira, 2 ª-feira')],
    [{ kind: 'weekday', weekday: 2, dayOfMonth: null }, phrases('3 ª feira, 3 ª-feira')],
    [{ kind: 'weekday', weekday: 3, dayOfMonth: null }, phrases('4 ª feira, 4 ª-feira')],
    [{ kind: 'weekday', weekday: 4, dayOfMonth: null }, phrases('5 ª feira, 5 ª-feira')],
    [{ kind: 'weekday', weekday: 5, dayOfMonth: null }, phrases('6 ª feira, 6 ª-feira')],
    [
      { kind: 'event', words: 'ordinal' },
      phrases(`
      (segunda|quarta|quinta|sexta) (metade|fase|vez|etapa|rodada|parte|leva|onda|maior|noite|semana|visita|troca|maior|menor|sessao|votacao|turma|instancia|guerra|camara|edicao|operacao|tregua|tentativa|reuniao|linha|mais)`),
    ],
  ],
  rolling: phrases(`
      (nas|nos|pelas|pelos|as|os|das|dos|durante os|durante as|ao longo dos|ao longo das) (ultimas|ultimos|passadas|passados), em, durante, ao longo de, no espaco de, no prazo de, em apenas, em menos de, em so, por, dentro de, nestes, nestas, nesses, nessas, naqueles, naquelas, (durante|ao longo) (estes|esses|aqueles|destes|desses|daqueles), ao cabo de`),
  rollingOne: phrases(`
      (no|na|do|da|pelo|pela|durante o|durante a|ao longo do|ao longo da) (ultimo|ultima), (nas|nos|das|dos|durante os|durante as|ao longo dos|ao longo das) (ultimas|ultimos)`),
  units: {
    hour: ['hora', 'horas'],
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    year: ['ano', 'anos'],
  },
  sameStart: phrases(
    '(a|essa|esta|aquela|nessa|) mesma data, (o|esse|este|aquele|) mesmo dia, (o|esse|) mesmo (marco|ponto)',
  ),
  thoseDays: phrases(
    'nestes, nestas, nesses, nessas, naqueles, naquelas, estes, esses, aqueles, destes, desses, daqueles',
  ),
  lastDate: phrases('entao, ai, la, (essa|aquela|a mesma) data, (esse|aquele) dia'),
  futureWords: phrases(`
      sera, serao, libertarao, soltarao, vai, vao, ira, irao, devera, deverao, amanha, proximo, proxima, proximos, proximas, deve, devem, a serem, a ser, libertara, sairao, soltara, marcad*, agendad*, adiad*, iminente, para a proxima, para o proximo, (anunciou|marcou|agendou|adiou|remarcou) para, promete, prometem, prometeu, prometera, prometido, preve`),
  reportedFuture: phrases(
    'seria, seriam, libertaria, libertariam, sairia, sairiam, soltaria, soltariam, deixaria, deixariam, entregaria, entregariam',
  ),
  lastYear: phrases('do ano passado, do ano anterior, passado do ano anterior'),
  since: phrases(`
      no que vai de, desde, (comeca|comecou|comecar|arranca|arrancou|arrancar|inicia|iniciou|iniciar) em, a partir de, a partir do, a partir da, a contar de, a contar do, contados desde, contadas desde, contadas a partir de, contados a partir de, iniciado em, iniciada em, iniciadas em`),
  after: phrases('gracas a, gracas ao, apos, depois de, depois do, depois da'),
  until: phrases(`
      (no|em) (fim|final|finais) de, ate, ate ao, ate o, ate a, ate as, ate aos, ate os, ate ao fim de, ate o fim de, ate o final de, ate ao final de, ate * as, a data de, em data de, atualizado em, atualizada em, com data de, datada de, datado de, com dados de, com data do, com data da,
      (ate|as|ate as|pelas|atualizado as|atualizada as) * h (00|05|10|15|20|25|30|35|40|45|50|55) (de|do|da|deste|desta|)`),
  before: phrases('antes de, antes do, antes da'),
  between: phrases('entre, de, do, da, desde'),
  betweenAnd: phrases('e, a, ate, ao'),
  on: phrases(`
      em, no, na, neste, nesta, nesse, nessa, este, esta, o, a, ao, do, da, de, deste, desta, dia, ultimo, ultima, passado, passada, proprio, ja, durante, logo, ainda, cedo, inicio, comeco, fim, final, mesmo`),
  inMonth: phrases(`
      (no|o|do|durante o|ao longo do|em todo o) ano de, (em|a) meados de,       em, durante, neste, todo, (ao longo|no decorrer|no curso|no mes|do mes|durante o mes|ao longo do mes|durante todo o mes|em meados|em finais|em principios|em inicios|no inicio|no comeco|no final|no fim|nos meses|o mes) de, (em|durante) todo o mes de`),
  fillers: phrases(`
      o, a, os, as, ao, aos, do, da, de, ultimo, ultima, passado, passada, inicio, inicios, comeco, comecos, meados, fim, final, finais, em, no, na, este, esta, deste, desta, neste, nesta, principio, principios, cerca, volta, manha, tarde, noite, madrugada, mes, fecho, proprio, mesmo, ja, ate`),
  dayPartLinks: phrases('a, de, da, do, pela, pelo, ao, na, no, ja'),
  dayParts: phrases('noite, manha, tarde, madrugada, meio-dia, meia-noite, cedo, passado, passada, ultimo, ultima'),
  last: phrases('passado, ultimo'),
  dayWords: phrases('dia, dias'),
  agoBefore: phrases('ha, faz'),
  agoAfter: ['atras'],
  earlierThan: ['antes'],
  laterThan: phrases('depois, mais tarde'),
  takesObject: [],
  ofObject: phrases('de, do, da, dos, das, que'),
  dawn: phrases('amanhecer, alvorada'),
  ends: phrases('fim, final, fecho'),
  rollingTo: phrases('(nas|nos|na), durante (as|os|a)'),
  following: phrases('seguintes, seguinte'),
  spanEnds: phrases('ate, (terminados|terminadas|terminada) (em|no|na)'),
  through: phrases('a, ao, ate'),
  onward: phrases('em diante, por diante'),
  first: phrases('primeiros, primeiro'),
  partsOfYear: {
    'primeiro trimestre': [1, 3],
    'segundo trimestre': [4, 6],
    'terceiro trimestre': [7, 9],
    '(quarto|ultimo) trimestre': [10, 12],
    'primeiro semestre': [1, 6],
    'segundo semestre': [7, 12],
    'primeira metade': [1, 6],
    'segunda metade': [7, 12],
  },
  ofLastWeek: phrases('da semana passada'),
  ofThatMonth: phrases('(do|desse|daquele|deste) (mesmo|) mes'),
  andNow: phrases('e (agora|depois|desde entao|ate agora)'),
  sameStatement: phrases(
    '(a|na|essa) mesma (nota|entrevista|publicacao|mensagem), (o|no|esse) mesmo (comunicado|relatorio|texto|documento|boletim|balanco|informe|programa)',
  ),
  sameEvent: { norma: 'lei', anistia: 'lei', amnistia: 'lei', texto: 'lei', decreto: 'lei', medida: 'lei' },
  ofYear: phrases('(do|deste) ano'),
  past: phrases('passados, passadas, anteriores'),
  clockBefore: phrases('as, pelas'),
  clockAfter: phrases(`
      h, (hora|horas) (da|de) (manha|tarde|noite|madrugada), (da|de) (manha|tarde|noite|madrugada), em ponto, horas em ponto, horas locais, hora local, hora de brasilia`),
  byClock: ['pelas'],
  clockWords: phrases(
    'h, horas, hora, as, pelas, min, local, locais, brasilia, gmt, meio-dia, meia-noite, lisboa, caracas',
  ),
  events: phrases(`
      anuncio, lei, norma, texto, anistia, amnistia, decreto, processo, captura, queda, operacao, eleicao, eleicoes, votacao, golpe, guerra, tregua, cessar-fogo, emergencia, libertacoes, solturas, excarceracoes, indulto, perdao, acordo, protestos, repressao, posse, insurreicao, promessa, medida, prisao, detencao, ataque, invasao, troca, referendo, intervencao, bombardeio, independencia`),
  eventVerbs: {
    anunciou: 'anuncio',
    anunciada: 'anuncio',
    anunciadas: 'anuncio',
    anunciado: 'anuncio',
    anunciaram: 'anuncio',
    prometeu: 'promessa',
    prometido: 'promessa',
    prometida: 'promessa',
    prometidas: 'promessa',
    capturou: 'captura',
    capturado: 'captura',
    capturaram: 'captura',
    eleito: 'eleicao',
    indultou: 'indulto',
    decretou: 'decreto',
    decretado: 'decreto',
    promulgada: 'lei',
    sancionada: 'lei',
    aprovada: 'lei',
    anistiou: 'anistia',
  },
};
