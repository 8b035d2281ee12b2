import { count, type FigureRow, testFigures } from './figure-rows.js';

/** A clause that tells who is held and one that tells who left: each number is of its own, in whichever order. */
const clauses: readonly FigureRow[] = [
  ['en', 'There are 17 journalists in jail, and four were freed last week.', '17 held', '4 freed'],
  ['en', 'The group counts 17 jailed journalists, and on Monday four left prison.', '17 held', '4 freed'],
  ['en', 'Foro Penal said four were freed last week, and it counts 17 jailed journalists.', '4 freed', '17 held'],
  [
    'en',
    'Foro Penal said four left prison on Friday, but it has 17 political prisoners on its list.',
    '4 freed',
    '17 held',
  ],
  ['en', 'There are 17 journalists in jail, while four others were let go on Friday.', '17 held', '4 freed'],
  ['es', 'Hay 17 periodistas en la cárcel y cuatro fueron liberados la semana pasada.', '17 held', '4 freed'],
  ['es', 'El CPJ mantiene en su lista a 17 periodistas encarcelados; el lunes salieron cuatro.', '17 held', '4 freed'],
  ['es', 'La ONG cuenta 17 periodistas presos y cuatro mujeres salieron libres el viernes.', '17 held', '4 freed'],
  ['es', 'El Foro Penal dijo que cuatro salieron el viernes, pero siguen presos 17 periodistas.', '4 freed', '17 held'],
  ['es', 'El Foro Penal dijo que salieron cuatro, y que tiene 17 presos políticos en su lista.', '4 freed', '17 held'],
  ['pt', 'Há 17 jornalistas na prisão e quatro foram libertados na semana passada.', '17 held', '4 freed'],
  ['pt', 'O CPJ mantém na sua lista 17 jornalistas presos; na semana passada saíram quatro.', '17 held', '4 freed'],
  ['pt', 'A ONG conta 17 jornalistas presos, e na sexta-feira foram soltos quatro.', '17 held', '4 freed'],
  ['pt', 'O Foro Penal disse que quatro saíram, mas continuam presos 17 jornalistas.', '4 freed', '17 held'],
  // one verb of both
  ['en', 'Viasna said 12 men and three women were freed.', '12 freed', '3 freed'],
  ['en', 'On Thursday 17 women and on Friday four more were freed.', '17 freed', '4 freed'],
  ['es', 'El jueves 17 mujeres y el viernes cuatro más fueron liberadas.', '17 freed', '4 freed'],
  ['pt', 'Dezessete homens e quatro mulheres saíram em liberdade.', '17 freed', '4 freed'],
  ['en', 'Police arrested 17 reporters on Sunday, and on Monday four were freed.', '4 freed'],
];

/** On a list that its clause names are those who are inside; on one told before, some of those told before. */
const lists: readonly FigureRow[] = [
  [
    'es',
    'Más de 700 presos salieron desde el 8 de enero. En la lista del Foro Penal figuran 489 presos políticos, 170 de ellos militares.',
    'more_than 700 freed',
    '489 held',
    '170 held',
  ],
  [
    'pt',
    'Mais de 700 presos saíram das cadeias desde 8 de janeiro. Na lista do Foro Penal figuram 489 presos políticos.',
    'more_than 700 freed',
    '489 held',
  ],
  [
    'en',
    "More than 700 prisoners have left jail since January 8. On Foro Penal's list there are 489 political prisoners.",
    'more_than 700 freed',
    '489 held',
  ],
  [
    'es',
    'El Foro Penal presentó 693 excarcelados, y 508 presos políticos en la lista que cerró el día 9.',
    '693 freed',
    '508 held',
  ],
  [
    'pt',
    'O Foro Penal apresentou 693 libertados, e 508 presos políticos na lista que fechou no dia 9.',
    '693 freed',
    '508 held',
  ],
];

/** Where some of those let go had been, and names with a word of release in them. */
const others: readonly FigureRow[] = [
  [
    'en',
    'Rome speaks of 11 releases. Among the 11 are two traders from Turin, arrested in 2024, who spent a year in a cell.',
    '11 freed',
    '2 freed',
  ],
  [
    'es',
    'Roma habla de 11 liberaciones. Entre los 11 hay dos comerciantes de Turín, arrestados en 2024, que pasaron un año en una celda.',
    '11 freed',
    '2 freed',
  ],
  [
    'pt',
    'Roma fala em 11 libertações. Entre os 11 há dois comerciantes de Turim, presos em 2024, que passaram um ano numa cela.',
    '11 freed',
    '2 freed',
  ],
  [
    'en',
    'Release International counts almost 350 Christians in prison, 38 of them children.',
    'almost 350 held',
    '38 held',
  ],
  ['es', 'Release International cuenta casi 350 cristianos en prisión.', 'almost 350 held'],
  ['pt', 'A Release International conta quase 350 cristãos na prisão.', 'almost 350 held'],
  ['en', 'Released Venezuelans number 350, Foro Penal said.', '350 freed'],
];

testFigures(others, count);
testFigures(clauses, count);
testFigures(lists, count);
