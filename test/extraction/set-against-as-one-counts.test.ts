import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** A number set against another counts as that one does; whose day is named with one is none of the other's. */
const rows: readonly FigureRow[] = [
  // both are totals: the day is how far the one before went
  [
    'en',
    'Foro Penal counts 344 people freed, above the 302 of Friday.',
    '344 freed ?..2026-01-26',
    '302 freed ?..2026-01-23',
  ],
  [
    'es',
    'Foro Penal contó 344 liberados, más que los 302 del viernes.',
    '344 freed ?..2026-01-26',
    '302 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal contou 344 libertados, mais do que os 302 de sexta-feira.',
    '344 freed ?..2026-01-26',
    '302 freed ?..2026-01-23',
  ],
  [
    'en',
    "Foro Penal counts 344 people freed, up from Friday's 302.",
    '344 freed ?..2026-01-26',
    '302 freed ?..2026-01-23',
  ],
  // Friday is not that of the 344; who counted 302 is not said in words that are read
  ['en', "Foro Penal counted 344 people freed, more than Friday's 302.", '344 freed ?..2026-01-26'],
  // both are of one day
  [
    'en',
    "Foro Penal said 44 people were freed on Saturday, more than Friday's 30.",
    '44 freed 2026-01-24..2026-01-24',
    '30 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 44 personas fueron liberadas el sábado, más que las 30 del viernes.',
    '44 freed 2026-01-24..2026-01-24',
    '30 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 44 pessoas foram libertadas no sábado, mais do que as 30 de sexta-feira.',
    '44 freed 2026-01-24..2026-01-24',
    '30 freed 2026-01-23..2026-01-23',
  ],
  // when the other was counted
  [
    'en',
    'Foro Penal counted 23 people freed, against 161 that it registered in December.',
    '23 freed ?..2026-01-26',
    '161 freed ?..2025-12-31',
  ],
  [
    'es',
    'Foro Penal contó 23 liberados, frente a los 161 que registró en diciembre.',
    '23 freed ?..2026-01-26',
    '161 freed 2025-12-01..2025-12-31',
  ],
  [
    'pt',
    'O Foro Penal contou 23 libertados, contra os 161 que registrou em dezembro.',
    '23 freed ?..2026-01-26',
    '161 freed 2025-12-01..2025-12-31',
  ],
  // no number is set against this one
  ['en', 'Foro Penal counted 344 people freed from Friday on.', '344 freed 2026-01-23..2026-01-26'],
];

testFigures(rows, dated);
