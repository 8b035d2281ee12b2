import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Two counts joined by "and", each with a day of its own: the second day is not the end of the first's. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal said that 17 men were freed on Friday and on Saturday 41 women were released.',
    '17 freed 2026-01-23..2026-01-23',
    '41 freed 2026-01-24..2026-01-24',
  ],
  [
    'en',
    'Foro Penal said that 17 left prison on January 15 and on Friday 41 women were released.',
    '17 freed 2026-01-15..2026-01-15',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El Foro Penal dijo que 17 hombres fueron liberados el viernes y el sábado fueron excarceladas 41 mujeres.',
    '17 freed 2026-01-23..2026-01-23',
    '41 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'El Foro Penal dijo que 17 salieron desde el 8 de enero y el viernes fueron excarceladas 41 mujeres.',
    '17 freed 2026-01-08..2026-01-26',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 17 homens foram libertados na sexta-feira e no sábado foram soltas 41 mulheres.',
    '17 freed 2026-01-23..2026-01-23',
    '41 freed 2026-01-24..2026-01-24',
  ],
  // a count that was opened on a day begins there
  [
    'en',
    'Foro Penal had nine releases. On Sunday it raised to 18 the count that it opened on January 8.',
    '9 freed ?..2026-01-26',
    '18 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'El Foro Penal cuenta nueve excarcelaciones. Elevó el domingo a 18 la cuenta que abrió el día 8.',
    '9 freed ?..2026-01-26',
    '18 freed 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal conta nove solturas. Elevou no domingo para 18 a conta que abriu no dia 8.',
    '9 freed ?..2026-01-26',
    '18 freed 2026-01-08..2026-01-25',
  ],
  // a run of days
  ['en', 'Foro Penal said 17 men were freed on Friday and on Saturday.', '17 freed 2026-01-23..2026-01-24'],
  ['en', 'Foro Penal said 17 men had been freed from January 15 and on.', '17 freed 2026-01-15..2026-01-26'],
  ['es', 'Fueron liberados el viernes y el sábado 24 presos.', '24 freed 2026-01-23..2026-01-24'],
  ['pt', 'Foram libertados na sexta-feira e no sábado 24 presos.', '24 freed 2026-01-23..2026-01-24'],
];

testFigures(rows, dated);
