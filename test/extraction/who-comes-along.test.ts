import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Those whom a source works with, or comes with, are none of those it counts. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'Son 690 los liberados este año, según Provea, que sostiene su registro con 42 abogados y cerca de 5.000 activistas.',
    '690 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'es',
    'Provea contó 29 liberados. El sábado salieron otros nueve, relató Luis Peña, que había llegado al penal a las 5:10 con dos abogados.',
    '29 freed Provea ?..2026-01-26',
    '9 freed unattributed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Son 690 los liberados este año, según Provea, entre ellos 42 abogados y 30 activistas.',
    '690 freed Provea 2026-01-01..2026-01-26',
    '42 freed Provea 2026-01-01..2026-01-26',
    '30 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'es',
    'Salieron 690 presos este año, según Provea; con ellos salieron 42 abogados.',
    '690 freed Provea 2026-01-01..2026-01-26',
    '42 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'en',
    'There are 690 released this year, according to Provea, which keeps its register with 42 lawyers and some 5,000 activists.',
    '690 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'en',
    'Some 690 people were freed this year, according to Provea, among them 42 lawyers and 30 activists.',
    '690 freed Provea 2026-01-01..2026-01-26',
    '42 freed Provea 2026-01-01..2026-01-26',
    '30 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'pt',
    'São 690 os libertados este ano, segundo a Provea, que mantém seu registro com 42 advogados e cerca de 5.000 ativistas.',
    '690 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'es',
    'El jueves, en una reunión con 60 fiscales, Provea contó 2.317 personas liberadas desde diciembre.',
    '2317 freed Provea 2025-12-01..2026-01-22',
  ],
  [
    'pt',
    'Na quinta-feira, numa reunião com 60 promotores, a Provea contou 2.317 pessoas libertadas desde dezembro.',
    '2317 freed Provea 2025-12-01..2026-01-22',
  ],
  [
    'en',
    'On Thursday, at a meeting with 60 prosecutors, Provea counted 2,317 people freed since December.',
    '2317 freed Provea 2025-12-01..2026-01-22',
  ],
  ['es', 'En Yare, con 60 militares, salieron 12 civiles, dijo Provea.', '12 freed Provea ?..2026-01-26'],
];

testFigures(rows, whoseAndDated);
