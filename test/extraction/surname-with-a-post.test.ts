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
  // only the body whose they are
  ['en', 'The 80 freed are barred from leaving the country, said Romero, of Foro Penal.', '80 Foro Penal'],
  ['en', 'At least 41 prisoners were freed, according to Gómez, from the NGO Provea.', '41 Provea'],
  ['es', '"Son 154 los liberados", explicó Romero, de Foro Penal.', '154 Foro Penal'],
  ['es', 'Los 80 liberados no pueden salir del país, indicó Gómez, de la ONG Provea.', '80 Provea'],
  ['es', 'Han salido 41 presos, según Tineo, del comité Clippve.', '41 Clippve'],
  ['pt', 'Os 80 libertados não podem sair do país, explicou Romero, do Foro Penal.', '80 Foro Penal'],
  ['pt', 'Saíram 41 presos, segundo Gómez, da ONG Provea.', '41 Provea'],
  ['en', 'At least 41 prisoners were freed, according to Surgentes, from Caracas.', '41 Surgentes'],
  ['es', 'Han salido 41 presos, según Surgentes, de Caracas.', '41 Surgentes'],
  ['pt', 'Saíram 41 presos, segundo a Surgentes, de Caracas.', '41 Surgentes'],
  // a body alone, and a town
  ['en', 'At least 41 prisoners were freed, according to Surgentes, a rights group in Caracas.', '41 Surgentes'],
  ['es', 'Han salido 41 presos, según Surgentes, una ONG de Caracas.', '41 Surgentes'],
  ['es', 'En Maracay, directores y jueces revisaron los casos: 41 presos salieron.', '41 unattributed'],
];

testFigures(rows, whose);
