import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Whoever says something is counted by nobody, though they are two and what they say is that people were freed. */
const rows: readonly FigureRow[] = [
  ['en', 'Two lawyers said the 300 prisoners were freed.', '300 freed'],
  ['en', 'Two lawyers said the prisoners were freed on Friday.'],
  ['en', 'Two lawyers told reporters 300 prisoners were freed.', '300 freed'],
  ['en', 'Twelve mothers say their sons are still in prison.'],
  ['en', 'Two freed men said 300 prisoners are still in jail.', '300 held'],
  ['en', 'Two of those freed said 300 prisoners remain in jail.', '300 held'],
  ['en', 'Three former detainees told the BBC that 300 remain in jail.', '300 held'],
  ['en', 'Two lawyers confirmed the release of 30 prisoners.', '30 freed'],
  ['es', 'Dos de los presos liberados dijeron que 300 siguen presos.', '300 held'],
  ['es', 'Tres exdetenidos contaron a la BBC que 300 siguen presos.', '300 held'],
  ['pt', 'Dois dos presos libertados disseram que 300 seguem presos.', '300 held'],
  ['pt', 'Três ex-detidos contaram à BBC que 300 seguem presos.', '300 held'],
  // of these it is somebody else who says so, or nobody
  ['en', 'The release of 52 political prisoners raised hopes of more.', '52 freed'],
  ['en', 'Families of the 800 political prisoners say they will march.', '800 held'],
  ['en', 'Relatives of the 88 freed protesters said they must report to court.', '88 freed'],
  ['es', 'Familiares de los 600 presos políticos denunciaron que no los dejan visitarlos.', '600 held'],
  ['en', 'The ministry that freed 80 prisoners said more would follow.', '80 freed'],
  ['en', 'The government freed 80 people described as political prisoners.', '80 freed'],
  ['en', 'Twenty prisoners identified by Foro Penal were released on Sunday.', '20 freed'],
  ['en', 'Cuba released 12 men found guilty of sedition.', '12 freed'],
  // they say it of themselves
  ['en', 'Three opposition leaders said they were freed from prison on Saturday.', '3 freed'],
  ['en', 'Three journalists announced their release on Saturday.', '3 freed'],
  ['es', 'Cuatro periodistas informaron este domingo que recuperaron su libertad.', '4 freed'],
  ['es', 'Catorce presos políticos denunciaron que siguen incomunicados.', '14 held'],
  ['en', 'Foro Penal said 12 prisoners reported missing were freed.', '12 freed'],
  ['en', 'The list has 30 prisoners said to be held in Yare.', '30 held'],
  ['en', 'The president said that her government had freed 620 prisoners adding that more would follow.', '620 freed'],
  ['en', 'Of the 80 prisoners freed, 30 were women, Foro Penal said.', '80 freed', '30 freed'],
  ['es', 'El viernes salieron de la cárcel 12 presos dijo su abogado.', '12 freed'],
  ['es', 'El Foro Penal dijo que 45 presas dijeron adiós a la cárcel el lunes.', '45 freed'],
];

testFigures(rows, count);
