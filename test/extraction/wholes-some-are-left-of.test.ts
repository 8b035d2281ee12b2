import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** A whole of which only some are held still is held no more; where it has a day of its own, it was then. */
const rows: readonly FigureRow[] = [
  ['en', 'Foro Penal said 777 of the 1,043 political prisoners are still in jail.', '777 held ?..2026-01-26'],
  ['es', 'Foro Penal dijo que 777 de los 1.043 presos políticos siguen en la cárcel.', '777 held ?..2026-01-26'],
  ['pt', 'O Foro Penal disse que 777 dos 1.043 presos políticos continuam na prisão.', '777 held ?..2026-01-26'],
  ['en', 'Of the 1,043 political prisoners, 777 remain behind bars, Foro Penal said.', '777 held ?..2026-01-26'],
  ['es', 'De los 1.043 presos políticos, 777 siguen tras las rejas, dijo Foro Penal.', '777 held ?..2026-01-26'],
  ['pt', 'Dos 1.043 presos políticos, 777 continuam atrás das grades, disse o Foro Penal.', '777 held ?..2026-01-26'],
  [
    'en',
    "Some 777 of the country's 1,043 political prisoners are still in jail, Foro Penal said.",
    '777 held ?..2026-01-26',
  ],
  // with a day, the whole was there then, and its part is there now
  [
    'en',
    'Of the 1,043 political prisoners there were in December, 777 are still in jail, Foro Penal said.',
    '1043 held ?..2025-12-31',
    '777 held ?..2026-01-26',
  ],
  [
    'es',
    'De los 1.043 presos políticos que había en diciembre, 777 siguen en la cárcel, según Foro Penal.',
    '1043 held ?..2025-12-31',
    '777 held ?..2026-01-26',
  ],
  [
    'pt',
    'Dos 1.043 presos políticos que havia em dezembro, 777 continuam na prisão, segundo o Foro Penal.',
    '1043 held ?..2025-12-31',
    '777 held ?..2026-01-26',
  ],
  [
    'en',
    '777 of the 1,043 political prisoners Foro Penal counted in December are still in jail.',
    '777 held ?..2026-01-26',
    '1043 held ?..2025-12-31',
  ],
  [
    'es',
    '777 de los 1.043 presos políticos que Foro Penal contaba en diciembre siguen en la cárcel.',
    '777 held ?..2026-01-26',
    '1043 held ?..2025-12-31',
  ],
  [
    'pt',
    '777 dos 1.043 presos políticos que o Foro Penal contava em dezembro continuam na prisão.',
    '777 held ?..2026-01-26',
    '1043 held ?..2025-12-31',
  ],
  [
    'es',
    'De los 1.043 presos políticos que contaba Foro Penal a finales de diciembre, 777 siguen en la cárcel.',
    '1043 held ?..2025-12-31',
    '777 held ?..2026-01-26',
  ],
  // a day that may be of the arrest says nothing of how many there were
  [
    'en',
    '777 of the 1,043 political prisoners held in December are still in jail, according to Foro Penal.',
    '777 held ?..2026-01-26',
  ],
  [
    'es',
    'De los 1.043 presos políticos detenidos en diciembre, 777 siguen en la cárcel, según Foro Penal.',
    '777 held ?..2026-01-26',
  ],
  [
    'pt',
    'Dos 1.043 presos políticos detidos em dezembro, 777 continuam na prisão, segundo o Foro Penal.',
    '777 held ?..2026-01-26',
  ],
  // why people were taken is no day of the count
  [
    'en',
    'Foro Penal lists 1,043 political prisoners who were held for the protests of July.',
    '1043 held ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal registra 1.043 presos políticos que estaban en las protestas de julio.',
    '1043 held ?..2026-01-26',
  ],
  ['pt', 'O Foro Penal regista 1.043 presos políticos que estavam nos protestos de julho.', '1043 held ?..2026-01-26'],
  // some of those who are there now leave the whole as it is
  [
    'en',
    'Of the 1,043 political prisoners, 777 are in El Helicoide, Foro Penal said.',
    '1043 held ?..2026-01-26',
    '777 held ?..2026-01-26',
  ],
  [
    'es',
    'De los 1.043 presos políticos, 777 son hombres, dijo Foro Penal.',
    '1043 held ?..2026-01-26',
    '777 held ?..2026-01-26',
  ],
  [
    'pt',
    'Dos 1.043 presos políticos, 777 são homens, disse o Foro Penal.',
    '1043 held ?..2026-01-26',
    '777 held ?..2026-01-26',
  ],
  // told before with its own words, it stands
  [
    'en',
    'Foro Penal counts 1,043 political prisoners.\nOf the 1,043 political prisoners, 777 are still in El Helicoide, it said.',
    '1043 held ?..2026-01-26',
    '777 held ?..2026-01-26',
  ],
];

testFigures(rows, dated);
