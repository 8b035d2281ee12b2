import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** As of which day people are held, and up to which hour a tally counts. */
const rows: readonly FigureRow[] = [
  // in the clause about them, what happened that day was something else
  ['en', '41 prisoners whose release was announced on Thursday are still in jail.', '41 held ?..2026-01-26'],
  ['es', '52 presos cuya excarcelación fue anunciada el jueves siguen en la cárcel.', '52 held ?..2026-01-26'],
  ['pt', '52 presos cuja libertação foi anunciada na quinta-feira continuam na prisão.', '52 held ?..2026-01-26'],
  ['en', 'On Thursday 41 prisoners were still in jail.', '41 held ?..2026-01-22'],
  ['es', 'Los 41 presos deben salir el miércoles.', '41 held ?..2026-01-26'],
  // some of those of an earlier day, who are still there
  [
    'en',
    'Of the 187 soldiers who were in prison on 31 December, 163 are still there, according to Foro Penal.',
    '187 held ?..2025-12-31',
    '163 held ?..2026-01-26',
  ],
  [
    'es',
    'De los 187 militares en prisión al 31 de diciembre, 163 siguen presos, según Foro Penal.',
    '187 held ?..2025-12-31',
    '163 held ?..2026-01-26',
  ],
  [
    'pt',
    'Dos 187 militares que estavam presos em 31 de dezembro, 163 continuam lá, segundo o Foro Penal.',
    '187 held ?..2025-12-31',
    '163 held ?..2026-01-26',
  ],
  [
    'es',
    'El 31 de diciembre había 187 militares presos; 163 de ellos siguen en prisión, dijo Foro Penal.',
    '187 held ?..2025-12-31',
    '163 held ?..2026-01-26',
  ],
  [
    'en',
    'Of the 200 people in prison on 10 January, 30 are women, Foro Penal said on Friday.',
    '200 held ?..2026-01-10',
    '30 held ?..2026-01-10',
  ],
  [
    'pt',
    'Em 10 de janeiro havia 200 presos, 30 deles mulheres, disse o Foro Penal na sexta-feira.',
    '200 held ?..2026-01-10',
    '30 held ?..2026-01-10',
  ],
  // a tally by an hour of a day
  ['en', 'Foro Penal had tallied 87 releases by noon on Friday.', '87 freed ?..2026-01-23'],
  ['en', 'Foro Penal had counted 87 releases by 6 p.m. on Friday.', '87 freed ?..2026-01-23'],
  [
    'en',
    'The ministry said on Wednesday that talks would go on.\nThe group had recorded 64 releases by midday Friday.',
    '64 freed ?..2026-01-23',
  ],
  [
    'en',
    'The ministry said on Wednesday that talks would go on.\nForo Penal had tallied 87 releases by midday.',
    '87 freed ?..2026-01-26',
  ],
  ['es', 'Foro Penal había contado 87 excarcelaciones al mediodía del viernes.', '87 freed ?..2026-01-23'],
  ['es', 'Foro Penal había verificado 64 excarcelaciones a las 6 de la tarde del viernes.', '64 freed ?..2026-01-23'],
  ['pt', 'Ao meio-dia de sexta-feira, o Foro Penal havia verificado 87 libertações.', '87 freed ?..2026-01-23'],
  ['en', '87 prisoners had been freed by 2pm on Friday, Foro Penal said.', '87 freed 2026-01-23..2026-01-23'],
  [
    'en',
    'Foro Penal had verified 11 releases since Thursday, up from nine at lunchtime.',
    '11 freed 2026-01-22..2026-01-26',
    '9 freed 2026-01-22..2026-01-26',
  ],
  [
    'es',
    'Foro Penal había verificado 14 excarcelaciones desde el jueves, frente a nueve al mediodía.',
    '14 freed 2026-01-22..2026-01-26',
    '9 freed 2026-01-22..2026-01-26',
  ],
];

testFigures(rows, dated);
