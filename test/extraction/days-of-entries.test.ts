import { dated, type FigureRow, testFigures, whose } from './figure-rows.js';

/** In a text that goes from day to day each entry has its own, also before a colon; where somebody speaks it is the day of speaking. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Jan. 9: Nine people leave prison.\nJan. 12: The government says 116 have been freed; Foro Penal counts 41.\nJan. 25: 80 more prisoners walk out.',
    '9 freed 2026-01-09..2026-01-09',
    '116 freed ?..2026-01-12',
    '41 freed ?..2026-01-12',
    '80 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    '9 de enero: salen de prisión nueve personas.\n12 de enero: el Gobierno dice que 116 han sido liberadas.',
    '9 freed 2026-01-09..2026-01-09',
    '116 freed ?..2026-01-12',
  ],
  [
    'pt',
    '9 de janeiro: nove pessoas deixam a prisão.\n12 de janeiro: o governo diz que 116 foram libertadas.',
    '9 freed 2026-01-09..2026-01-09',
    '116 freed ?..2026-01-12',
  ],
  // no release of years ago dates what is said long after it
  [
    'en',
    '- 18 October 2023: 12 priests are released.\n- 10 January 2026: the government says it has freed 24.',
    '12 freed 2023-10-18..2023-10-18',
    '24 freed ?..2026-01-10',
  ],
  // a colon after something else, and one day alone, tell nothing
  ['en', 'What we know: nine people left prison on Friday.', '9 freed 2026-01-23..2026-01-23'],
  ['en', 'Jan. 9: Foro Penal says nine people have left prison.', '9 freed ?..2026-01-09'],
];

testFigures(rows, dated);

/** Where the freed are flown to, or come from, has not held them; the place a report is from may tell who has. */
const governments: readonly FigureRow[] = [
  [
    'en',
    'Five Spanish nationals left prison in Caracas.\nThe government says 116 have been freed.',
    '5 unattributed',
    '116 Government of Venezuela',
  ],
  [
    'en',
    'Managua let 222 prisoners go; they were flown to Washington.\nThe government says 24 more were freed.',
    '222 unattributed',
    '24 Government of Nicaragua',
  ],
  [
    'es',
    'Managua dejó ir a 222 presos, enviados a Estados Unidos.\nEl Gobierno dice que otros 24 fueron liberados.',
    '222 unattributed',
    '24 Government of Nicaragua',
  ],
  [
    'pt',
    'Manágua deixou ir 222 presos, enviados para os Estados Unidos.\nO governo diz que outros 24 foram libertados.',
    '222 unattributed',
    '24 Government of Nicaragua',
  ],
  // whoever holds them is named
  [
    'en',
    'Spain let 41 prisoners go.\nThe government says 24 more were freed.',
    '41 unattributed',
    '24 Government of Spain',
  ],
];

testFigures(governments, whose);
