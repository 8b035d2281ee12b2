import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Of so many jailed once, those who are left now: only they are held. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'De los 88 adolescentes encarcelados tras las presidenciales ya solo quedan cuatro en prisión.',
    '4 held unattributed ?..2026-01-26',
  ],
  ['es', 'De los 88 adolescentes presos tras las presidenciales quedan cuatro.', '4 held unattributed ?..2026-01-26'],
  ['es', 'De los 88 presos políticos de Carabobo solo quedan cuatro.', '4 held unattributed ?..2026-01-26'],
  [
    'es',
    'De los 88 encarcelados tras las presidenciales, cuatro siguen en prisión.',
    '4 held unattributed ?..2026-01-26',
  ],
  ['es', 'De los 88 encarcelados tras las presidenciales, cuatro siguen presos.', '4 held unattributed ?..2026-01-26'],
  [
    'es',
    'De los 88 adolescentes encarcelados en 2024, solo cuatro permanecen tras las rejas.',
    '4 held unattributed ?..2026-01-26',
  ],
  [
    'es',
    'De los 902 presos políticos, 40 son mujeres.',
    '902 held unattributed ?..2026-01-26',
    '40 held unattributed ?..2026-01-26',
  ],
  [
    'es',
    'De los 902 presos políticos, 300 siguen sin juicio.',
    '902 held unattributed ?..2026-01-26',
    '300 held unattributed ?..2026-01-26',
  ],
  [
    'es',
    'De los 902 encarcelados por motivos políticos, 184 son militares.',
    '902 held unattributed ?..2026-01-26',
    '184 held unattributed ?..2026-01-26',
  ],
  [
    'es',
    'De los 47 maestros encarcelados, 12 fueron liberados.',
    '47 held unattributed ?..2026-01-26',
    '12 freed unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Of the 88 teenagers jailed after the election only four remain in prison.',
    '4 held unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Of the 88 teenagers imprisoned after the election, four are still in jail.',
    '4 held unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Of the 902 political prisoners, 40 are women.',
    '902 held unattributed ?..2026-01-26',
    '40 held unattributed ?..2026-01-26',
  ],
  ['en', 'Of the 88 political prisoners in Carabobo only four remain.', '4 held unattributed ?..2026-01-26'],
  [
    'pt',
    'Dos 88 adolescentes encarcerados após as eleições só restam quatro na prisão.',
    '4 held unattributed ?..2026-01-26',
  ],
  ['pt', 'Dos 88 presos políticos de Carabobo só restam quatro.', '4 held unattributed ?..2026-01-26'],
  [
    'pt',
    'Dos 902 presos políticos, 40 são mulheres.',
    '902 held unattributed ?..2026-01-26',
    '40 held unattributed ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
