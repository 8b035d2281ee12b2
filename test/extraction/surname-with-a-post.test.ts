import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** "Romero, director del Foro Penal": the post beside a word alone makes it a person, who speaks for that body. */
const rows: readonly FigureRow[] = [
  ['en', 'At least 41 prisoners were freed, said Romero, director of Foro Penal.', '41 Foro Penal'],
  ['en', 'At least 41 prisoners were freed, according to Romero, a lawyer with Foro Penal.', '41 Foro Penal'],
  ['es', 'Han salido 41 presos, según Romero, director del Foro Penal.', '41 Foro Penal'],
  [
    'es',
    'Han salido 41 presos, detalló Romero, director del Foro Penal. El abogado recordó que 902 siguen presos.',
    '41 Foro Penal',
    '902 Foro Penal',
  ],
  ['es', '"Han salido 41 presos", dijo Himiob, vicepresidente del Foro Penal.', '41 Foro Penal'],
  ['pt', 'Saíram 41 presos, disse Romero, diretor do Foro Penal.', '41 Foro Penal'],
  ['pt', '"Saíram 41 presos", afirmou Himiob, vice-presidente da ONG Foro Penal, à Lusa.', '41 Foro Penal'],
  // a body alone, and a town
  ['en', 'At least 41 prisoners were freed, according to Surgentes, a rights group in Caracas.', '41 Surgentes'],
  ['es', 'Han salido 41 presos, según Surgentes, una ONG de Caracas.', '41 Surgentes'],
  ['es', 'En Maracay, directores y jueces revisaron los casos: 41 presos salieron.', '41 unattributed'],
];

testFigures(rows, whose);
