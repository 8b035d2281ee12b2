import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** English that keeps the verbs and the order of Spanish or Portuguese, and sentences that only look like it. */
const rows: readonly FigureRow[] = [
  [
    'en',
    '775 persons continue prisoners for political motives, according to Surgentes.',
    '775 held Surgentes ?..2026-01-26',
  ],
  ['en', 'For Provea, 612 persons continue detained.', '612 held Provea ?..2026-01-26'],
  ['en', 'Continue behind the bars 75 persons, denounced Provea.', '75 held Provea ?..2026-01-26'],
  [
    'en',
    'The minister Diosdado Cabello advanced that 70 persons will leave in freedom this Tuesday.',
    '70 promised Government of Venezuela 2026-01-27..2026-01-27',
  ],
  ['en', '9 persons left prison this Sunday, informed the Foro Penal.', '9 freed Foro Penal 2026-01-25..2026-01-25'],
  ['en', '14 persons left in freedom this Sunday, informed Clippve.', '14 freed Clippve 2026-01-25..2026-01-25'],
  [
    'es',
    '9 personas salieron de prisión este domingo, informó el Foro Penal.',
    '9 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    '9 pessoas saíram da prisão neste domingo, informou o Foro Penal.',
    '9 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  [
    'en',
    '50 soldiers have left the prison of Ramo Verde, affirmed for its part Foro Penal.',
    '50 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    '50 soldiers have left the prison of Ramo Verde, calculated for its part the committee of relatives Clippve.',
    '50 freed Clippve ?..2026-01-26',
  ],
  [
    'en',
    '50 prisoners of Yare are out, said for his part the minister Diosdado Cabello.',
    '50 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'es',
    '50 militares salieron de la cárcel de Ramo Verde, afirmó por su parte el Foro Penal.',
    '50 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    '50 militares saíram da prisão de Ramo Verde, afirmou por sua vez o Foro Penal.',
    '50 freed Foro Penal ?..2026-01-26',
  ],
  ['en', '775 persons continue without light in Zulia, informed the governor.'],
  ['en', '70 more will leave in buses this Tuesday, advanced the union.'],
];

testFigures(rows, whoseAndDated);
