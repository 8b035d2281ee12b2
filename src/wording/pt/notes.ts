import type { notes as english } from '../en/notes.js';

export const notes = {
  'note.label.parts_add_up': 'As partes somam',
  'note.label.parts_do_not_add_up': 'As partes não somam',
  'note.label.percentage': 'Porcentagem',
  'note.label.superseded': 'Substituído',
  'note.label.doubtful_date': 'Data duvidosa',
  'note.label.weekday_misfit': 'Dia da semana duvidoso',
  'note.label.two_figures': 'Dois números',
  'note.label.gap': 'Diferença',
  'note.label.total_falls': 'O total cai',
  'note.label.older_than_it_looks': 'Mais antigo do que parece',
  'note.label.below_a_day': 'Abaixo de um só dia',
  'note.label.copies_differ': 'As cópias divergem',
  'note.label.one_origin': 'Uma só origem',
  'note.label.maybe_the_same': 'Talvez o mesmo número',
  'notes.heading': 'Antes de citar',
  'notes.labelled': '{label}: {text}',

  'whose.first': 'O número de {claimant} ({amount})',
  'whose.later': 'o número de {claimant} ({amount})',
  'whose.nobody.first': 'O número {amount} ({who})',
  'whose.nobody.later': 'o número {amount} ({who})',
  'whose.nobody-named': 'sem fonte citada',
  'when.not-stated': 'último dia não informado',
  'when.stated': 'em {day}',
  'when.reported': 'publicado em {day}',
  'when.from': 'desde {day}',
  'article.no-outlet': 'uma reportagem sem veículo',

  'parts.sum': '{sum}: as partes ({groups}) somam {whole}.',
  'parts.no-sum': '{sum}: as partes ({groups}) não somam {whole}.',
  'parts.too-large': 'Diz-se que {part} ({group}) é uma parte de {whole}, que é menor.',
  'parts.slip': '{text} {right} traz {sum}, que somam: o erro é de {wrong}, não da fonte.',
  'percentage.says': '{part} é {actual} % de {whole}; a reportagem diz {said} %.',
  'percentage.slip': '{text} {right} diz {percent} %: o erro é de {wrong}, não da fonte.',
  'superseded.same-day':
    '{whose} foi substituído por {later} no mesmo dia ({day}): uma reportagem o dá como o número anterior.',
  'superseded.linked':
    '{whose}, {when}, foi substituído por {later} ({laterWhen}): uma reportagem o dá como o número anterior.',
  'superseded.held': '{whose}, {when}, foi substituído por {later} ({laterWhen}): a mesma contagem, em data posterior.',
  'superseded.running':
    '{whose}, {when}, foi substituído por {later} ({laterWhen}): a mesma contagem desde {day}, em um dia posterior.',
  'doubtful.future': '{article} conta {figures} desde {day}, depois da sua própria data, {published}.',
  'doubtful.year':
    '{article} conta {figures} desde {day}, mais de um ano antes da sua própria data ({published}). É o que está no texto, mas pode ser que se quisesse dizer {meant}.',
  'doubtful.others': '{text} Para o mesmo número, {articles} diz {day}.',
  'weekday.misfit':
    '{article}, ¶{paragraph}, traz {words}, mas {day} é {weekday}: um dos dois está errado, e com ele o dia de {figures}.',
  'weekday.quoted': '“{words}”',
  'weekday.beside': '{text} Também {articles}: {days}.',
  'weekday.others': '{text} O mesmo número, com outra data: {others}.',
  'weekday.other': '{articles} ({days})',
  'two.figures':
    '{claimant} dá números diferentes para os mesmos dias ({days}): {figures}. Nenhuma reportagem diz que um substitui o outro.',
  'gap.apart': 'Para os mesmos dias ({days}), {high} diz {most} e {low}, {least}: {apart}.',
  'gap.derived': '{amount} ({from})',
  'gap.difference.exact': 'uma diferença de {difference}, {ratio} vezes o número menor',
  'gap.difference.rounded': 'uma diferença de {difference}, cerca de {ratio} vezes o número menor',
  'gap.difference.about': 'uma diferença de cerca de {difference}, cerca de {ratio} vezes o número menor',
  'gap.difference.at-least': 'uma diferença de pelo menos {difference}, pelo menos {ratio} vezes o número menor',
  'gap.difference.at-most': 'uma diferença de no máximo {difference}, no máximo {ratio} vezes o número menor',
  'falls.since': '{whose} desde {day}, {when}, fica abaixo dos seus anteriores, {others}: um total acumulado que cai.',
  'falls.total': '{whose}, {when}, fica abaixo dos seus anteriores, {others}: um total acumulado que cai.',
  'falls.unexplained':
    '{text} Nenhuma reportagem diz por quê: um erro, uma correção ou uma contagem feita de outra maneira.',
  'falls.same-paragraph': '{text} O mesmo parágrafo fala de {reasons}.',
  'falls.paragraph-beside': '{text} Um parágrafo vizinho fala de {reasons}.',
  'falls.reason': '{reason}, {article}, ¶{paragraph}',
  'falls.reason-quoted': '{reason} (“{words}”), {article}, ¶{paragraph}',
  'falls.detained-again': 'novas prisões das mesmas pessoas',
  'falls.counted-twice': 'pessoas contadas duas vezes',
  'falls.deaths': 'mortes',
  'falls.correction': 'uma correção',
  'figure.when': '{amount} ({when})',
  'figure.whose-when': '{amount} ({who}, {when})',
  'older.undated':
    '{whose} desde {day}, {when}, fica abaixo de {others}, contados desde o mesmo dia. Para {amount} não se informa outro dia: pode ser mais antigo que a sua reportagem.',
  'older.dated':
    '{whose} desde {day}, {when}, fica abaixo de {others}, contados desde o mesmo dia. Um total acumulado não cai: foi corrigido ou contado de outra maneira.',
  'below.day':
    '{whose}, {days}, fica abaixo de outro da mesma fonte, {part}, {partDays}, período que está dentro daquele.',
  'copies.differ': 'As cópias de uma mesma reportagem trazem {amount} de maneiras diferentes.',
  'copies.for': '{whose}, {days}',
  'copies.since': '{whose}, desde {day}',
  'origin.one':
    '{articles} trazem uma mesma reportagem: todas as citações de {figures} remetem a ela, e por isso contam como uma só fonte.',
  'maybe.same': 'Os números {less} ({missing}) e {full} ({days}) de {claimant} podem ser um só.',
  'maybe.reported': 'publicado: {days}',
  'maybe.day-not-stated': 'dia não informado',
  'maybe.no-start': 'início não informado, {reported}',

  'carriers.spread': '{text} {spread}.{split}',
  'carriers.first':
    '{figure} está em {articles, plural, one {# reportagem} other {# reportagens}} de {origins, plural, one {# origem} other {# origens}}',
  'carriers.more':
    '{figure}, em {articles, plural, one {# reportagem} other {# reportagens}} de {origins, plural, one {# origem} other {# origens}}',
  'carriers.copies': ' Das cópias de uma mesma reportagem, {says}.',
  'carriers.says': '{told, number} de {copies, number} dizem {figure} ({articles})',
  'carriers.changed': '{text} A primeira, {article}, diz {figure}: as outras o mudaram pelo caminho.',
} as const satisfies Record<keyof typeof english, string>;
