import type { TimeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';

/** Days and spans that need no number: "ontem", "no fim de semana", "no Natal". */
export const fixed: TimeWords['fixed'] = [
  [
    { kind: 'offset', days: 0 },
    phrases(`
      (acaba|acabam) de, hoje, (esta|nesta|desta) (manha|tarde|noite|madrugada), nas ultimas horas,
      na ultima (hora|meia hora), ha (uma hora|meia hora|cerca de uma hora|poucos minutos|poucas horas|minutos),
      entre a meia-noite e (o amanhecer|a madrugada|a alvorada), nas horas recentes, nestas ultimas horas,
      ao longo das ultimas horas, ao longo do dia de hoje, no dia de hoje`),
  ],
  [
    { kind: 'offset', days: -1 },
    phrases(`
      ontem, ontem (a|pela|de) (noite|tarde|manha), na noite passada, na ultima noite, na noite de ontem,
      na tarde de ontem, no dia de ontem`),
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
  [{ kind: 'months-before', months: 1 }, phrases('(no|durante o|o) mes anterior')],
  [{ kind: 'months-before', months: 3 }, phrases('(no|durante o|o) trimestre anterior')],
  [{ kind: 'months-before', months: 6 }, phrases('(no|durante o|o) semestre anterior')],
  [{ kind: 'months-before', months: 12 }, phrases('(no|durante o|o) ano anterior')],
  [
    { kind: 'that', unit: 'week' },
    phrases('(naquela|nessa|daquela|na|da|para a|durante a) mesma semana, (naquela|nessa|daquela) semana'),
  ],
  [
    { kind: 'that', unit: 'month' },
    phrases(`
      (naquele|nesse|daquele|no|do|para o|durante o|ao longo do|ao longo daquele|ao longo desse) mesmo mes,
      (ao longo|) (naquele|nesse|daquele|desse) mes`),
  ],
  [
    { kind: 'that', unit: 'month', orThis: true },
    phrases('(ao longo|no decorrer|no curso) do mes, durante o mes, (no|em todo o) mes'),
  ],
  [
    { kind: 'month-end' },
    phrases(
      '(no|ao|ate o|ate ao|no fecho do) (fim|final|fecho|encerramento) do mes, ao (fechar|terminar|acabar) o mes',
    ),
  ],
  [
    { kind: 'over-days', count: 181, those: true },
    phrases('(no|do|durante o|para o|pelo) mesmo semestre, (nesse|naquele) semestre'),
  ],
  [
    { kind: 'over-days', count: 91, those: true },
    phrases('(no|do|durante o|para o|pelo) mesmo trimestre, (nesse|naquele) trimestre'),
  ],
  [
    { kind: 'that', unit: 'year' },
    phrases('(naquele|nesse|daquele|para esse|para aquele) (mesmo|) ano, (no|para o|durante o|ao longo do) mesmo ano'),
  ],
  [{ kind: 'offset', days: -2 }, phrases('anteontem, antes de ontem, anteontem (a|de|pela) (noite|tarde|manha)')],
  [{ kind: 'offset', days: 1 }, phrases('amanha, (na|pela) (manha|tarde|noite) de amanha')],
  [{ kind: 'beside', days: 7 }, phrases('(na semana|nos sete dias) que (se seguiu|se seguiram|seguiu|seguiram)')],
  [{ kind: 'offset', days: 2 }, phrases('depois de amanha')],
  [{ kind: 'same-day' }, ['no dia .', 'no dia ,', 'no dia ;', 'no dia :', 'no dia )']],
  [
    { kind: 'same-day' },
    phrases(`
      (durante|ao longo|no decorrer|no decurso) (o|do) dia, (durante|em|ao longo de) todo o dia,
      (termina|fecha|encerra|terminou|fechou|encerrou) o dia com, (no|do|nesse|naquele|neste|desse|daquele) mesmo dia,
      (nesse|naquele|daquele|desse|do) dia, (na|da|nessa|naquela) mesma (data|noite|tarde|manha|madrugada),
      (nessa|naquela|aquela|essa) (data|noite|tarde|manha|madrugada), (a essa|aquela|nessa|naquela) hora,
      horas (antes|depois|mais tarde), (esse|aquele) momento, essa altura,
      antes (do amanhecer|do anoitecer|de anoitecer|de cair a noite|que anoiteca|que o dia acabe|de o dia acabar),
      (na|pela) madrugada, ao cair da (noite|tarde), ao anoitecer, (ate|) ao (fim|final) do dia, mais tarde no mesmo dia`),
  ],
  [
    { kind: 'told-time' },
    phrases('(na|a|aquela|naquela|nessa) (altura|epoca), naquele momento, por essa altura, (na|nessa|naquela) ocasiao'),
  ],
  [{ kind: 'first-day' }, phrases('(no|o|logo no|nesse|neste|naquele|esse|este|aquele) primeiro dia')],
  [
    { kind: 'overnight' },
    phrases(`
      durante a noite, da noite para o dia, durante a madrugada, ao longo da noite, de ontem para hoje,
      na virada da noite, pela noite dentro`),
  ],
  [
    { kind: 'weekend', before: true },
    phrases(
      '(o|no|do|durante o|ao|) (fim|final) de semana anterior, (o|no|do|durante o) fim-de-semana anterior, (no|do) anterior (fim|final) de semana',
    ),
  ],
  [
    { kind: 'weekend' },
    phrases(`
      (neste|nesse|no|este|ao|durante o|ao longo do|do|deste|pelo) fim de semana,
      (neste|nesse|no|este|ao|durante o|do|deste) fim-de-semana, (no|neste) (ultimo|passado) fim de semana,
      no fim de semana passado, ao longo deste fim de semana, (no|neste) final de semana,
      (no|neste) ultimo final de semana, no final de semana passado, fim de semana passado, sabado e domingo,
      (durante o|ao longo do|deste|do|este|ao|) final de semana (passado|), (no|neste) passado (fim|final) de semana,
      (o|) fim de semana, (o|) fim-de-semana, o final de semana`),
  ],
  [
    { kind: 'this', unit: 'week' },
    phrases(`
      (esta|nesta|desta|essa|nessa) semana, (durante|ao longo|no decorrer) (a|da) semana, (em|durante) toda a semana,
      desde o (inicio|comeco|principio|arranque) (da|desta) semana, no decurso desta semana, no que vai da semana,
      (ao longo|no decorrer|durante) desta semana, durante esta semana, ja nesta semana,
      no (inicio|comeco|principio) desta semana`),
  ],
  [
    { kind: 'this', unit: 'month' },
    phrases(`
      (este|neste|deste) mes, desde o (inicio|comeco|principio|arranque) (do|deste) mes, no que vai (do|de) mes,
      no decorrer deste mes, no decurso deste mes, no mes corrente, no mes em curso, ao longo deste mes,
      durante este mes, no (inicio|comeco|principio) (deste|do) mes`),
  ],
  [
    { kind: 'this', unit: 'year' },
    phrases(`
      (este|neste|deste) ano, no (inicio|comeco|principio) do ano, desde o (inicio|comeco) do ano, desde o (inicio|comeco) deste ano,
      (no|do) ano em curso, no ano corrente, no corrente ano, ao longo deste ano, (este|neste) ano ate agora,
      no acumulado do ano, em o que vai de ano, desde a virada do ano,
      desde (o principio|o arranque|os primeiros dias|a entrada|o primeiro dia) (do|deste) ano,
      desde que comecou o ano, no (inicio|comeco|principio) deste ano, desde que o ano arrancou,
      desde que arrancou o ano, no que vai (do|deste|de) ano, ao longo do ano em curso, no decorrer deste ano,
      no decurso deste ano, desde que o ano comecou, desde o (ano novo|ano-novo), no ano ate aqui`),
  ],
  [
    { kind: 'last-year' },
    phrases(
      '(no|do|o|no inicio do|no comeco do|no principio do|) (ano passado|passado ano), (ao longo|no decorrer|no decurso|durante todo|durante) (do|o) ano passado',
    ),
  ],
  [
    { kind: 'next', unit: 'week' },
    phrases('(na|durante a|ao longo da|) (semana que vem|proxima semana|semana que entra)'),
  ],
  [{ kind: 'next', unit: 'month' }, phrases('(no|durante o|ao longo do|) (mes que vem|proximo mes)')],
  [
    { kind: 'last-week' },
    phrases(`
      (na|da|a|) (semana passada|passada semana),
      no (inicio|comeco|principio|meio|fim|final) da (semana passada|passada semana), ao longo da semana passada,
      (no decorrer|no decurso) da semana passada, (durante|em toda|durante toda) a semana passada`),
  ],
  [{ kind: 'past', count: 2, unit: 'week', until: null }, phrases('(na|durante a|ao longo da) ultima quinzena')],
  [{ kind: 'last-week', back: 2 }, phrases('(na|da|a|) semana retrasada')],
  [
    { kind: 'last-month' },
    phrases(`
      (no|do|o|) (mes passado|passado mes), no (inicio|comeco|principio) do (mes passado|passado mes),
      no mes anterior, (ao longo|no decorrer|no decurso|durante todo|durante) (do|o) mes passado`),
  ],
  [{ kind: 'ago', count: 1, unit: 'week' }, phrases('ha uma semana, faz uma semana, uma semana atras')],
  [{ kind: 'ago', count: 1, unit: 'month' }, phrases('ha um mes, faz um mes, um mes atras')],
  [{ kind: 'ago', count: 1, unit: 'year' }, phrases('ha um ano, faz um ano, um ano atras')],
  [{ kind: 'ago', count: 2, unit: 'week' }, phrases('ha uma quinzena, ha quinze dias, ha 15 dias')],
  [
    { kind: 'feast', month: 5, day: 1 },
    phrases('(no|do|o|) dia (do trabalho|do trabalhador|dos trabalhadores), primeiro de maio'),
  ],
  [
    { kind: 'event', words: 'feast' },
    phrases(`
      por ocasiao (do|da) (natal|ano novo|ano-novo|pascoa|dia do trabalho|dia do trabalhador),
      (a proposito|em razao|por causa) (do|da) (natal|ano novo|ano-novo|pascoa),
      (indulto|indultos|perdao|medida|decreto|amnistia|anistia|mensagem|ceia|ferias|quadra|epoca|periodo|gesto|
        clemencia|graca|tregua|festa|festas|presente|arvore|missa|jantar|almoco) (*|) de (natal|ano novo|ano-novo)`),
  ],
  [
    { kind: 'between', from: { kind: 'feast', month: 12, day: 25 }, to: { kind: 'feast', month: 1, day: 1 } },
    phrases('entre (o|) natal e (o|) (ano novo|ano-novo), do natal (ao|ate ao|ate o) (ano novo|ano-novo)'),
  ],
  [{ kind: 'feast', month: 1, day: 6 }, phrases('(no|do|o|) dia (de reis|dos reis magos)')],
  [{ kind: 'feast', month: 12, day: 25 }, phrases('(no|do|o|) dia de natal, (no|do) natal, natal')],
  [{ kind: 'feast', month: 12, day: 24 }, phrases('(na|da|a|) vespera (de|do) natal, (na|) noite de natal')],
  [
    { kind: 'feast', month: 1, day: 1 },
    phrases('(no|do|o|) dia de (ano novo|ano-novo), (no|do|o) primeiro dia do ano'),
  ],
  [
    { kind: 'feast', month: 12, day: 31 },
    phrases(`
      (na|da|) vespera de ano novo, (na|da|) vespera de ano-novo, reveillon,
      (fim|final|fecho) do ano (passado|anterior),
      (no|ao) (fim|final|fecho) (do|de) ano, ao (fechar|terminar|acabar|encerrar) o ano`),
  ],
  [{ kind: 'same-window' }, ['no periodo .', 'no periodo ,', 'no periodo ;', 'no periodo :', 'no periodo )']],
  [
    { kind: 'same-window' },
    phrases(`
      no periodo (todo|inteiro|referido|em causa|citado|mencionado),
      (nesse|no mesmo|naquele|neste|nesse mesmo|deste mesmo|desse|desse mesmo|daquele|do mesmo|durante o mesmo|durante esse|para o mesmo|para esse|pelo
        mesmo|sobre o mesmo) (periodo|lapso|intervalo|prazo|espaco de tempo|tempo),
      em (igual|identico|todo esse|todo o mesmo) (periodo|lapso|intervalo|prazo|espaco de tempo|tempo),
      (nos|nesses|nestes|naqueles|para os|durante os) mesmos (dias|meses),
      (nas|nessas|nestas|naquelas|para as|durante as) mesmas (datas|semanas),
      nesse meio tempo, (nessas|naquelas) (datas|semanas), (nesses|naqueles) (dias|meses)`),
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
      (segunda|quarta|quinta|sexta) (metade|fase|vez|etapa|rodada|parte|leva|onda|maior|noite|semana|visita|troca|
        maior|menor|sessao|votacao|turma|instancia|guerra|camara|edicao|operacao|tregua|tentativa|reuniao|linha|mais|
        esquadra|delegacia|divisao|vara|seccao|secao|companhia|circunscricao|regiao|conservatoria|republica|dama|
        intencao|conferencia|comissao|geracao|dose|via|opcao|amnistia|anistia|lista|vaga|lei|libertacao|soltura|
        contagem|ronda|volta|entrega|remessa|fornada|audiencia|acusacao|condenacao|chance|oportunidade|versao|mulher|
        pessoa|unidade|ordem|trocas|fases|levas|trincheira|reducao|medida|carta|nota|prisao|cadeia|penitenciaria),
      (uma|numa|duma|outra) (segunda|quarta|quinta|sexta), (uma|a|da|na) terca parte`),
  ],
];
