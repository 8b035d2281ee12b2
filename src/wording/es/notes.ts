import type { notes as english } from '../en/notes.js';

export const notes = {
  'note.label.parts_add_up': 'Las partes suman',
  'note.label.parts_do_not_add_up': 'Las partes no suman',
  'note.label.percentage': 'Porcentaje',
  'note.label.superseded': 'Reemplazada',
  'note.label.doubtful_date': 'Fecha dudosa',
  'note.label.weekday_misfit': 'Día de la semana dudoso',
  'note.label.two_figures': 'Dos cifras',
  'note.label.gap': 'Diferencia',
  'note.label.total_falls': 'El total baja',
  'note.label.older_than_it_looks': 'Más vieja de lo que parece',
  'note.label.below_a_day': 'Por debajo de un solo día',
  'note.label.copies_differ': 'Las copias difieren',
  'note.label.one_origin': 'Un solo origen',
  'note.label.no_longer_told': 'Ya no se dice',
  'note.label.maybe_the_same': 'Quizá la misma cifra',
  'notes.heading': 'Antes de citar',
  'notes.labelled': '{label}: {text}',

  'whose.first': 'La cifra de {claimant} ({amount})',
  'whose.later': 'la cifra de {claimant} ({amount})',
  'whose.nobody.first': 'La cifra {amount} ({who})',
  'whose.nobody.later': 'la cifra {amount} ({who})',
  'whose.nobody-named': 'sin fuente citada',
  'when.not-stated': 'último día no indicado',
  'when.stated': 'al {day}',
  'when.reported': 'publicada el {day}',
  'when.from': 'desde el {day}',
  'article.no-outlet': 'un artículo sin medio',

  'parts.sum': '{sum}: las partes ({groups}) suman {whole}.',
  'parts.no-sum': '{sum}: las partes ({groups}) no suman {whole}.',
  'parts.too-large': 'Se dice que {part} ({group}) es una parte de {whole}, que es menor.',
  'parts.slip': '{text} {right} da {sum}, que sí suman: el error es de {wrong}, no de la fuente.',
  'percentage.says': '{part} es el {actual} % de {whole}; el artículo dice {said} %.',
  'percentage.slip': '{text} {right} dice {percent} %: el error es de {wrong}, no de la fuente.',
  'superseded.same-day':
    '{whose} fue reemplazada por {later} el mismo día ({day}): un artículo la da como la cifra anterior.',
  'superseded.linked':
    '{whose}, {when}, fue reemplazada por {later} ({laterWhen}): un artículo la da como la cifra anterior.',
  'superseded.held':
    '{whose}, {when}, fue reemplazada por {later} ({laterWhen}): el mismo recuento, a una fecha posterior.',
  'superseded.running':
    '{whose}, {when}, fue reemplazada por {later} ({laterWhen}): el mismo recuento desde el {day}, en un día posterior.',
  'no-longer.changed': '{article} cambió su artículo y ya no dice {figures} (visto el {day}).',
  'no-longer.withdrawn': '{article} retiró su artículo ({day}), que dice {figures}.',
  'no-longer.withdrawn-why': '{article} retiró su artículo ({day}: {reason}), que dice {figures}.',
  'no-longer.nowhere': '{text} Ningún otro artículo da {figures}.',
  'no-longer.elsewhere': '{text} Otros artículos siguen dando {figures}.',
  'no-longer.an-article': 'Un artículo',
  'doubtful.published':
    '{article} lleva una fecha que aún no había llegado cuando se leyó, {published}: puede estar mal el año o el día.',
  'doubtful.future': '{article} cuenta {figures} desde el {day}, posterior a su propia fecha, {published}.',
  'doubtful.year':
    '{article} cuenta {figures} desde el {day}, más de un año antes de su propia fecha ({published}). Así está en el texto, pero puede que se quisiera decir {meant}.',
  'doubtful.others': '{text} Para la misma cifra, {articles} dice {day}.',
  'weekday.misfit':
    '{article}, ¶{paragraph}, dice {words}, pero el {day} es {weekday}: uno de los dos está mal, y con él el día de {figures}.',
  'weekday.quoted': '«{words}»',
  'weekday.beside': '{text} También {articles}: {days}.',
  'weekday.others': '{text} La misma cifra, con otra fecha: {others}.',
  'weekday.other': '{articles} ({days})',
  'two.figures':
    '{claimant} da cifras distintas para los mismos días ({days}): {figures}. Ningún artículo dice que una reemplace a la otra.',
  'gap.apart': 'Para los mismos días ({days}), {high} dice {most} y {low}, {least}: {apart}.',
  'gap.derived': '{amount} ({from})',
  'gap.difference.exact': 'una diferencia de {difference}',
  'gap.difference.about': 'una diferencia de alrededor de {difference}',
  'gap.difference.at-least': 'una diferencia de al menos {difference}',
  'gap.difference.at-most': 'una diferencia de como máximo {difference}',
  'gap.times.exact': '{apart}, {ratio} veces la cifra menor',
  'gap.times.about': '{apart}, unas {ratio} veces la cifra menor',
  'gap.times.at-least': '{apart}, al menos {ratio} veces la cifra menor',
  'gap.times.at-most': '{apart}, como máximo {ratio} veces la cifra menor',
  'falls.since':
    '{whose} desde el {day}, {when}, queda por debajo de las suyas anteriores, {others}: un total acumulado que baja.',
  'falls.total': '{whose}, {when}, queda por debajo de las suyas anteriores, {others}: un total acumulado que baja.',
  'falls.unexplained':
    '{text} Ningún artículo dice por qué: un error, una corrección o un recuento hecho de otra manera.',
  'falls.same-paragraph': '{text} El mismo párrafo habla de {reasons}.',
  'falls.paragraph-beside': '{text} Un párrafo contiguo habla de {reasons}.',
  'falls.reason': '{reason}, {article}, ¶{paragraph}',
  'falls.reason-quoted': '{reason} («{words}»), {article}, ¶{paragraph}',
  'falls.detained-again': 'nuevas detenciones de las mismas personas',
  'falls.counted-twice': 'personas contadas dos veces',
  'falls.deaths': 'muertes',
  'falls.correction': 'una corrección',
  'figure.when': '{amount} ({when})',
  'figure.whose-when': '{amount} ({who}, {when})',
  'older.undated':
    '{whose} desde el {day}, {when}, queda por debajo de {others}, contadas desde el mismo día. Para {amount} no se indica otro día: puede ser más vieja que su artículo.',
  'older.dated':
    '{whose} desde el {day}, {when}, queda por debajo de {others}, contadas desde el mismo día. Un total acumulado no baja: se corrigió o se contó de otra manera.',
  'below.day':
    '{whose}, {days}, queda por debajo de otra de la misma fuente, {part}, {partDays}, período que está dentro de aquel.',
  'copies.differ': 'Las copias de un mismo artículo dan {amount} de manera distinta.',
  'copies.for': '{whose}, {days}',
  'copies.since': '{whose}, desde el {day}',
  'origin.one':
    '{articles} traen un mismo artículo: todas las citas de {figures} remiten a él, así que cuentan como una sola fuente.',
  'maybe.same': 'Las cifras {less} ({missing}) y {full} ({days}) de {claimant} pueden ser una sola.',
  'maybe.reported': 'publicada: {days}',
  'maybe.day-not-stated': 'día no indicado',
  'maybe.no-start': 'inicio no indicado, {reported}',

  'carriers.spread': '{text} {spread}.{split}',
  'carriers.first':
    '{figure} está en {articles, plural, one {# artículo} other {# artículos}} de {origins, plural, one {# origen} other {# orígenes}}',
  'carriers.more':
    '{figure}, en {articles, plural, one {# artículo} other {# artículos}} de {origins, plural, one {# origen} other {# orígenes}}',
  'carriers.copies': ' De las copias de un mismo artículo, {says}.',
  'carriers.says': '{told, number} de {copies, number} {told, plural, one {dice} other {dicen}} {figure} ({articles})',
  'carriers.changed': '{text} La primera, {article}, dice {figure}: las demás lo cambiaron por el camino.',
} as const satisfies Record<keyof typeof english, string>;
