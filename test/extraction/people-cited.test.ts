import { count, type FigureRow, testFigures } from './figure-rows.js';

/** So many people told it: they are none of those of whom they tell. Nor is a crowd outside. */
const rows: readonly FigureRow[] = [
  ['en', '41 prisoners were let go on Friday, according to three people who were there.', '41 freed'],
  ['es', 'El viernes soltaron a 41 presos, según tres personas que estaban allí.', '41 freed'],
  ['es', 'El viernes soltaron a 41 presos, de acuerdo con dos personas al tanto del caso.', '41 freed'],
  ['es', 'El viernes soltaron a 41 presos, dijeron testigos y dos abogados.', '41 freed'],
  ['pt', 'Foram soltos 41 presos, segundo duas pessoas familiarizadas com o assunto.', '41 freed'],
  ['pt', 'Foram soltos 41 presos, disseram testemunhas e dois advogados.', '41 freed'],
  ['en', 'Forty-one were let go on Friday. Dozens of mothers had waited outside.', '41 freed'],
  ['en', 'Forty-one were let go on Friday. Dozens of journalists had gathered at the gate.', '41 freed'],
  ['es', 'Según un balance de 41 presos liberados que publicó la ONG, todos están sanos.', '41 freed'],
  ['pt', 'O CPJ mantém na sua lista 17 jornalistas presos.', '17 held'],
  ['en', 'Dozens of journalists were let go on Friday.', 'vague 24 freed'],
];

testFigures(rows, count);
