import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Two nouns that share a number share what "who" tells of the second, and the list they stand on. */
const rows: readonly FigureRow[] = [
  ['en', 'The ministry speaks of 311 men and women who have left jail.', '311 freed'],
  ['en', 'There are 41 soldiers, policemen and officials who were released on Friday.', '41 freed'],
  ['es', 'El ministerio habla de 311 hombres y mujeres que han salido de la cárcel.', '311 freed'],
  ['pt', 'O ministério fala em 311 homens e mulheres que deixaram a cadeia.', '311 freed'],
  ['en', 'Foro Penal has 187 soldiers and officers on its register of prisoners.', '187 held'],
  ['es', 'Foro Penal tiene 187 soldados y oficiales en su lista de presos políticos.', '187 held'],
  ['pt', 'O Foro Penal tem 187 soldados e oficiais em sua lista de presos políticos.', '187 held'],
  // other people, whom no joiner binds to them, and a list of nobody who is held
  ['en', 'Some 311 relatives waited for men who have left jail.'],
  ['en', 'The club has 187 soldiers and officers on its register of members.'],
];

testFigures(rows, count);
