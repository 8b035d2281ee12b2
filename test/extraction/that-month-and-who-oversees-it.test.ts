import { type FigureRow, testFigures, whose, whoseAndDated } from './figure-rows.js';

/** A month may be named beside a noun, before "that month"; the month in which a run of years began is none. */
const months: readonly FigureRow[] = [
  [
    'en',
    'The November group had been smaller. Viasna says that 18 people left the penal colonies that month.',
    '18 freed Viasna 2025-11-01..2025-11-30',
  ],
  [
    'en',
    'The December releases had drawn less attention. Foro Penal says 18 people were freed that month.',
    '18 freed Foro Penal 2025-12-01..2025-12-31',
  ],
  [
    'en',
    'In November talks broke down. Viasna says that 18 people left the penal colonies that month.',
    '18 freed Viasna 2025-11-01..2025-11-30',
  ],
  [
    'en',
    'Over the past two years 400 people had been freed, Viasna said. Foro Penal says 18 people left prison that month.',
    '400 freed Viasna 2024-01-26..2026-01-26',
    '18 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El grupo de noviembre había sido menor. Viasna dice que 18 personas salieron de las cárceles ese mes.',
    '18 freed Viasna 2025-11-01..2025-11-30',
  ],
  [
    'es',
    'En los últimos dos años 400 personas fueron liberadas, dijo Viasna. Foro Penal dice que 18 personas salieron de la cárcel ese mes.',
    '400 freed Viasna 2024-01-26..2026-01-26',
    '18 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O grupo de novembro tinha sido menor. A Viasna diz que 18 pessoas deixaram as prisões nesse mês.',
    '18 freed Viasna 2025-11-01..2025-11-30',
  ],
];

testFigures(months, whoseAndDated);

/** What the clause of a body acts on does not speak: "the lawmaker who oversees it said". */
const speakers: readonly FigureRow[] = [
  [
    'en',
    'Up to 150 prisoners were freed under the law, the ruling-party lawmaker who oversees it said on Wednesday.',
    '150 government',
  ],
  ['en', 'Some 150 prisoners were freed, the minister who signed it said on Sunday.', '150 government'],
  ['en', 'The ministry that holds them has said it freed 40 prisoners.', '40 government'],
  ['en', 'Some 150 prisoners were freed, Foro Penal, which counts them, said on Sunday.', '150 Foro Penal'],
  ['en', 'At least 40 inmates walked out, the lawyer who represents them said on Sunday.', '40 unattributed'],
  ['en', 'Foro Penal published a list which it said named 40 freed prisoners.', '40 Foro Penal'],
  ['es', 'Unos 150 presos fueron liberados, según el ministro que la firmó.', '150 government'],
  ['pt', 'Cerca de 150 presos foram libertados, disse no domingo o ministro que a assinou.', '150 government'],
];

testFigures(speakers, whose);
