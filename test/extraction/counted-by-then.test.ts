import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Of those who it was said would be freed, somebody has counted so many by a day: they are out. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The government announced on Thursday that prisoners would be freed. By Sunday, Foro Penal had counted 41.',
    '41 freed Foro Penal ?..2026-01-25',
  ],
  [
    'en',
    'The government said "a large number" of prisoners would be freed. Foro Penal counted nine by Friday evening.',
    '9 freed Foro Penal ?..2026-01-23',
  ],
  [
    'en',
    'The ministry said that many prisoners would be released, but by Sunday Foro Penal had verified only 41.',
    '41 freed Foro Penal ?..2026-01-25',
  ],
  [
    'es',
    'El gobierno anunció el jueves que liberaría a presos políticos. Hasta el domingo, Foro Penal había contado 41.',
    '41 freed Foro Penal ?..2026-01-25',
  ],
  [
    'es',
    'El gobierno anunció que muchos presos serían liberados; cuatro días después, Foro Penal contaba 41.',
    '41 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O governo anunciou na quinta-feira que libertaria presos políticos. Até domingo, o Foro Penal tinha contado 41.',
    '41 freed Foro Penal ?..2026-01-25',
  ],
  [
    'pt',
    'O governo anunciou que muitos presos seriam libertados, mas até domingo o Foro Penal só tinha verificado 41.',
    '41 freed Foro Penal ?..2026-01-25',
  ],
  // without a day nobody knows who they are; and what is wanted is no release
  ['en', 'The government said prisoners would be freed. Foro Penal has counted 777.'],
  ['en', 'Families demand that all prisoners be freed. By Sunday, Foro Penal had counted 777.'],
  ['es', 'El gobierno dijo que los presos serían liberados. Foro Penal ha contado 777.'],
  ['pt', 'O governo disse que os presos seriam libertados. O Foro Penal contou 777.'],
];

testFigures(rows, whoseAndDated);
