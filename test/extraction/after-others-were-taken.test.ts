import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Who was taken in a clause of their own, after or while others were freed, is none of those. */
const rows: readonly FigureRow[] = [
  ['en', '12 prisoners were freed on Friday, after 41 people were arrested the week before.', '12 freed'],
  ['en', '12 prisoners were freed on Friday, days after 41 people had been jailed.', '12 freed'],
  ['en', '12 prisoners were freed on Friday, before 41 others were arrested.', '12 freed'],
  ['en', '12 prisoners were freed on Friday, while 41 others were arrested.', '12 freed'],
  ['en', '12 prisoners were freed on Friday but 41 were beaten.', '12 freed'],
  ['en', '12 prisoners were freed on Friday and 41 people were arrested.', '12 freed'],
  ['en', 'The army freed 12 prisoners on Friday after 41 were killed in a riot.', '12 freed'],
  ['en', 'The army freed 12 prisoners on Friday, hours after 41 people had been rounded up.', '12 freed'],
  ['en', 'The army freed 12 prisoners on Friday as 41 others were being tried.', '12 freed'],
  ['en', '12 prisoners were freed on Friday after 41 were let go on Thursday.', '12 freed', '41 freed'],
  ['en', '12 prisoners were freed on Friday, after 41 others had been released in May.', '12 freed', '41 freed'],
  ['en', '12 prisoners were freed on Friday while 41 others are still held.', '12 freed', '41 held'],
  ['es', '12 presos fueron liberados el viernes, mientras 41 personas fueron arrestadas.', '12 freed'],
  ['es', '12 presos salieron el viernes, cuando 41 personas fueron detenidas en una marcha.', '12 freed'],
  ['es', '12 presos salieron el viernes y 41 personas fueron detenidas.', '12 freed'],
  ['es', '12 presos salieron el viernes, después de que 41 fueron liberados el jueves.', '12 freed', '41 freed'],
  ['pt', '12 presos foram libertados na sexta-feira, enquanto 41 pessoas foram detidas.', '12 freed'],
  ['pt', '12 presos saíram na sexta-feira, quando 41 pessoas foram detidas numa marcha.', '12 freed'],
  ['pt', '12 presos saíram na sexta-feira e 41 pessoas foram detidas.', '12 freed'],
  ['pt', '12 presos saíram na sexta-feira, depois de 41 pessoas terem sido detidas.', '12 freed'],
  ['pt', '12 presos saíram na sexta-feira, depois que 41 foram libertados na quinta.', '12 freed', '41 freed'],
];

testFigures(rows, count);
