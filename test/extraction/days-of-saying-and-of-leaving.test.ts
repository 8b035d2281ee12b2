import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** The days on which somebody spoke or was pardoned, and those on which people left. */
const rows: readonly FigureRow[] = [
  // the day is that of another number of the same body
  [
    'es',
    'El número de excarcelados desde el 8 de enero llega a 27, apuntó el Foro Penal, que el viernes contabilizaba 24.',
    '27 freed 2026-01-08..2026-01-26',
    '24 freed 2026-01-08..2026-01-23',
  ],
  // a week or a month in which somebody spoke
  ['en', 'The ministry said last week that 41 prisoners had been freed.', '41 freed ?..2026-01-25'],
  ['en', 'The ministry said last month that 41 prisoners had been freed.', '41 freed ?..2025-12-31'],
  ['en', 'The ministry said last week it had freed 41 prisoners.', '41 freed ?..2026-01-25'],
  ['en', 'The ministry said last week it would free 41 prisoners.', '41 promised ?..2026-01-25'],
  [
    'en',
    'The ministry said last week that 41 prisoners would be freed on Sunday.',
    '41 promised 2026-01-25..2026-01-25',
  ],
  ['en', 'Last week the ministry said that 41 prisoners had been freed.', '41 freed ?..2026-01-25'],
  ['es', 'El ministerio dijo la semana pasada que 41 presos habían sido liberados.', '41 freed ?..2026-01-25'],
  ['es', 'El ministerio anunció la semana pasada que liberaría a 41 presos.', '41 promised ?..2026-01-25'],
  ['es', 'La semana pasada el Foro Penal dijo que 41 presos habían sido liberados.', '41 freed ?..2026-01-25'],
  ['pt', 'O ministério disse na semana passada que 41 presos tinham sido soltos.', '41 freed ?..2026-01-25'],
  ['pt', 'O ministério anunciou na semana passada que soltaria 41 presos.', '41 promised ?..2026-01-25'],
  // … and in which they left
  ['en', 'The ministry freed 41 prisoners last week.', '41 freed 2026-01-19..2026-01-25'],
  ['en', 'The ministry said that 41 prisoners had been freed last week.', '41 freed 2026-01-19..2026-01-25'],
  ['es', 'El ministerio dijo que la semana pasada liberó a 41 presos.', '41 freed 2026-01-19..2026-01-25'],
  ['pt', 'O ministério disse que na semana passada soltou 41 presos.', '41 freed 2026-01-19..2026-01-25'],
  // pardoned then, and freed on a day
  ['en', 'Forty-one prisoners pardoned in December were freed on Friday.', '41 freed 2026-01-23..2026-01-23'],
  ['es', 'Cuarenta y un presos indultados en diciembre salieron el viernes.', '41 freed 2026-01-23..2026-01-23'],
  ['pt', 'Quarenta e um presos indultados em dezembro foram soltos na sexta-feira.', '41 freed 2026-01-23..2026-01-23'],
  ['en', 'Forty-one prisoners were pardoned in December.', '41 freed 2025-12-01..2025-12-31'],
  // how long it has gone on
  [
    'en',
    "Three weeks after Maduro's capture on 3 January, 266 people have been freed.",
    '266 freed 2026-01-03..2026-01-26',
  ],
  ['en', "Two weeks after Maduro's capture on 3 January, 266 people were freed.", '266 freed 2026-01-17..2026-01-17'],
  // so many days before a day
  [
    'es',
    'El Gobierno liberó a 621 personas en los quince días previos al 20 de enero.',
    '621 freed 2026-01-05..2026-01-19',
  ],
  [
    'pt',
    'O governo libertou 621 pessoas nos quinze dias anteriores a 20 de janeiro.',
    '621 freed 2026-01-05..2026-01-19',
  ],
  ['en', 'The government freed 621 people in the 15 days before 20 January.', '621 freed 2026-01-05..2026-01-19'],
  [
    'es',
    'El 24 de enero el Gobierno liberó a 12 personas. En los siete días anteriores había liberado a 41.',
    '12 freed 2026-01-24..2026-01-24',
    '41 freed 2026-01-17..2026-01-23',
  ],
  [
    'en',
    'The government freed 12 people on 24 January. In the previous seven days it had freed 41.',
    '12 freed 2026-01-24..2026-01-24',
    '41 freed 2026-01-17..2026-01-23',
  ],
  // days, and neither people nor a share
  ['es', 'Del 8 al 24 fueron excarceladas 143 personas.', '143 freed 2026-01-08..2026-01-24'],
  ['pt', 'Do 8 ao 24 foram soltas 143 pessoas.', '143 freed 2026-01-08..2026-01-24'],
  ['es', 'Los casos subieron del 8 al 24% este mes. Fueron liberados 41 presos.', '41 freed ?..2026-01-26'],
  [
    'en',
    'A month ago there were 863 political prisoners; today there are 777.',
    '863 held ?..2025-12-26',
    '777 held ?..2026-01-26',
  ],
];

testFigures(rows, dated);
