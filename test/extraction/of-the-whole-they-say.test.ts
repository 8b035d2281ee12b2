import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'Of the 80 the ministry says it freed, only 41 have left, S says': the 41 are not the ministry's; and officials who ask not to be named. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Of the 80 prisoners the Venezuelan government says it freed, only 41 have left, Foro Penal says.',
    '80 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'en',
    'Of the 80 prisoners that the Venezuelan government says it freed, only 41 have left, Foro Penal says.',
    '80 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'es',
    'De los 80 presos que el Gobierno de Venezuela dice haber liberado, solo 41 han salido, dice el Foro Penal.',
    '80 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'pt',
    'Dos 80 presos que o governo da Venezuela diz ter libertado, apenas 41 saíram, diz o Foro Penal.',
    '80 Government of Venezuela',
    '41 Foro Penal',
  ],
  ['en', 'Of the 80 prisoners freed, Foro Penal says, 41 are women.', '80 Foro Penal', '41 Foro Penal'],
  ['en', 'An official, speaking on condition of anonymity, said 41 prisoners had been freed.', '41 sources'],
  ['es', 'Un alto funcionario que pidió el anonimato dijo que 41 presos fueron liberados.', '41 sources'],
  ['pt', 'Um alto funcionário que pediu anonimato disse que 41 presos foram libertados.', '41 sources'],
  ['en', 'A Foro Penal official who asked not to be named said 41 prisoners were freed.', '41 Foro Penal'],
  ['en', 'A lawyer who asked not to be named said 41 prisoners were freed.', '41 lawyers'],
];

testFigures(rows, whose);
