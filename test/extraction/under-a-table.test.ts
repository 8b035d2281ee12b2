import { dated, type FigureRow, testFigures } from './figure-rows.js';

const ROWS_ES = '| Penal | Excarcelados |\n| --- | ---: |\n| El Rodeo I | 48 |\n| Tocorón | 46 |';
const ROWS_EN = '| Prison | Freed |\n| --- | ---: |\n| El Rodeo I | 48 |\n| Tocorón | 46 |';
const ROWS_PT = '| Presídio | Soltos |\n| --- | ---: |\n| El Rodeo I | 48 |\n| Tocorón | 46 |';
const RUN = ['48 freed 2026-01-12..2026-01-25', '46 freed 2026-01-12..2026-01-25'];
const AS_OF = ['48 freed ?..2026-01-24', '46 freed ?..2026-01-24'];

/** The line under a table that says whose it is also says over which days it counts, whatever was counted right above. */
const rows: readonly FigureRow[] = [
  [
    'es',
    `El Foro Penal confirmó 131 excarcelaciones desde el 12 de enero. «La semana pasada salieron 98», dijo.\nUn cuadro de la organización dice de dónde:\n${ROWS_ES}\nFuente: Foro Penal, del 12 al 25 de enero.`,
    '131 freed 2026-01-12..2026-01-26',
    '98 freed 2026-01-19..2026-01-25',
    ...RUN,
  ],
  [
    'es',
    `El Foro Penal confirmó 131 excarcelaciones desde el 12 de enero.\n${ROWS_ES}\nFuente: Foro Penal, datos del 12 al 25 de enero.`,
    '131 freed 2026-01-12..2026-01-26',
    ...RUN,
  ],
  ['es', `Así va la cuenta.\n${ROWS_ES}\nFuente: Foro Penal, entre el 12 y el 25 de enero.`, ...RUN],
  ['es', `Así va la cuenta.\n${ROWS_ES}\nFuente: Foro Penal. Datos al 24 de enero.`, ...AS_OF],
  [
    'es',
    `Así va la cuenta.\n${ROWS_ES}\nFuente: Foro Penal, desde el 12 de enero.`,
    '48 freed 2026-01-12..2026-01-26',
    '46 freed 2026-01-12..2026-01-26',
  ],
  [
    'es',
    'Así va la cuenta.\n| Penal | Presos políticos |\n| --- | ---: |\n| El Rodeo I | 48 |\n| Tocorón | 46 |\nFuente: Foro Penal, 24 de enero.',
    '48 held ?..2026-01-24',
    '46 held ?..2026-01-24',
  ],
  ['es', 'Excarcelados por penal:\nEl Rodeo I: 48\nTocorón: 46\nFuente: Foro Penal, del 12 al 25 de enero.', ...RUN],
  ['en', `This is the count.\n${ROWS_EN}\nSource: Foro Penal, from January 12 to 25.`, ...RUN],
  ['en', `This is the count.\n${ROWS_EN}\nSource: Foro Penal, January 12-25.`, ...RUN],
  ['en', `This is the count.\n${ROWS_EN}\nSource: Foro Penal, as of January 24.`, ...AS_OF],
  ['pt', `Esta é a conta.\n${ROWS_PT}\nFonte: Foro Penal, de 12 a 25 de janeiro.`, ...RUN],
  ['pt', `Esta é a conta.\n${ROWS_PT}\nFonte: Foro Penal, dados até 24 de janeiro.`, ...AS_OF],
  // a line that names no day leaves the days of the count above
  [
    'en',
    `Foro Penal counted 94 releases last week.\n${ROWS_EN}\nSource: Foro Penal.`,
    '94 freed 2026-01-19..2026-01-25',
    '48 freed 2026-01-19..2026-01-25',
    '46 freed 2026-01-19..2026-01-25',
  ],
  // rows that name their own day keep it
  [
    'es',
    'Así va la cuenta.\n| Día | Excarcelados |\n| --- | ---: |\n| 13 de enero | 48 |\n| 14 de enero | 46 |\nFuente: Foro Penal, del 12 al 25 de enero.',
    '48 freed 2026-01-13..2026-01-13',
    '46 freed 2026-01-14..2026-01-14',
  ],
];

testFigures(rows, dated);
