import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Of measures that hold still nobody was relieved, and nobody is held by them in a prison. */
const rows: readonly FigureRow[] = [
  ['en', 'Forty-one activists remain under travel bans.'],
  ['en', '41 people are still subject to restrictions, the group Viasna said.'],
  ['en', '41 people must sign in at a court every week.'],
  ['es', '41 activistas siguen con prohibición de salida del país.'],
  ['es', '41 activistas deben cumplir un régimen de presentación.'],
  ['pt', '41 deles ainda precisam se apresentar toda semana a um tribunal.'],
  ['pt', '41 ativistas continuam proibidos de sair do país.'],
  ['en', '41 people no longer have to sign in at a court.', '41 measures_lifted'],
  ['pt', '41 ativistas já não precisam de se apresentar ao tribunal.', '41 measures_lifted'],
];

testFigures(rows, count);
