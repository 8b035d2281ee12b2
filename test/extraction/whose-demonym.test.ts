import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** A government, a junta or an army with its demonym behind it. */
const rows: readonly FigureRow[] = [
  ['es', 'La junta birmana anunció la liberación de 30 presos.', '30 freed Government of Myanmar ?..2026-01-26'],
  ['es', 'El gobierno laosiano anunció la liberación de 30 presos.', '30 freed Government of Laos ?..2026-01-26'],
  ['es', 'El gobierno burundés anunció la liberación de 30 presos.', '30 freed Government of Burundi ?..2026-01-26'],
  ['es', 'El gobierno gabonés anunció la liberación de 30 presos.', '30 freed Government of Gabon ?..2026-01-26'],
  ['es', 'El gobierno malgache anunció la liberación de 30 presos.', '30 freed Government of Madagascar ?..2026-01-26'],
  ['es', 'El gobierno beninés anunció la liberación de 30 presos.', '30 freed Government of Benin ?..2026-01-26'],
  ['es', 'El gobierno togolés anunció la liberación de 30 presos.', '30 freed Government of Togo ?..2026-01-26'],
  ['es', 'El gobierno malasio anunció la liberación de 30 presos.', '30 freed Government of Malaysia ?..2026-01-26'],
  ['es', 'El gobierno yibutiano anunció la liberación de 30 presos.', '30 freed Government of Djibouti ?..2026-01-26'],
  [
    'es',
    'El gobierno sursudanés anunció la liberación de 30 presos.',
    '30 freed Government of South Sudan ?..2026-01-26',
  ],
  [
    'es',
    'La junta militar birmana anunció la liberación de 30 presos.',
    '30 freed Government of Myanmar ?..2026-01-26',
  ],
  ['es', 'El ejército israelí anunció la liberación de 30 presos.', '30 freed Government of Israel ?..2026-01-26'],
  ['es', 'La inteligencia israelí anunció la liberación de 30 presos.', '30 freed Government of Israel ?..2026-01-26'],
  ['es', 'La policía turca anunció la liberación de 30 presos.', '30 freed Government of Türkiye ?..2026-01-26'],
];

testFigures(rows, whoseAndDated);
