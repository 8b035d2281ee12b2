import { count, type FigureRow, testFigures } from './figure-rows.js';

/** An aside may tell how all of them, or most, came into prison; the verb behind it is theirs all the same. */
const rows: readonly FigureRow[] = [
  ['en', '41 people – all arrested after the vote – were freed on Friday.', '41 freed'],
  ['en', '41 people (all arrested after the vote) were freed on Friday.', '41 freed'],
  ['en', '41 people, most of them arrested after the vote, were freed on Friday.', '41 freed'],
  ['en', '41 people – all arrested after the vote – are in prison.', '41 held'],
  ['es', 'Cuarenta y un presos – todos detenidos tras las elecciones – fueron liberados el viernes.', '41 freed'],
  ['es', '41 presos (la mayoría detenidos tras las elecciones) fueron liberados el viernes.', '41 freed'],
  ['pt', 'Quarenta e um presos (todos detidos depois das eleições) foram libertados na sexta-feira.', '41 freed'],
  ['pt', '41 presos, todos detidos depois das eleições, continuam na cadeia.', '41 held'],
  ['en', '41 people – they were arrested after the vote – were to be freed on Friday, and nobody was.'],
  ['en', '41 people, all arrested after the vote, were tried on Friday.'],
  // and what a court did to them before they left
  ['en', 'Forty-one defendants were acquitted and let out on Friday.', '41 freed'],
  ['en', 'Forty-one students were questioned and released.', '41 freed'],
  ['es', 'Cuarenta y un estudiantes fueron absueltos y liberados.', '41 freed'],
  ['pt', 'Quarenta e um réus foram absolvidos e saíram em liberdade.', '41 freed'],
  ['en', 'Forty-one defendants were acquitted and their lawyers were let out on Friday.'],
  ['es', 'Cuarenta y un estudiantes fueron absueltos y felicitados.'],
];

testFigures(rows, count);
