import { count, type FigureRow, testFigures } from './figure-rows.js';

const ES = 'El Foro Penal cuenta 330 presos políticos excarcelados desde el 8 de enero.';
const EN = 'Foro Penal counts 330 political prisoners freed since January 8.';
const PT = 'O Foro Penal conta 330 presos políticos soltos desde 8 de janeiro.';
const WHOLE = '330 freed';

/** Whoever was arrested once more is none of those who are free, also where the sentence gives their whole again. */
const rows: readonly FigureRow[] = [
  ['es', `${ES}\nRomero añadió que 14 de los 330 fueron arrestados otra vez dentro de una semana.`, WHOLE],
  ['es', `${ES}\nDe esos 330, 14 fueron detenidos de nuevo.`, WHOLE],
  ['es', `${ES}\nCatorce de ellos volvieron a ser arrestados.`, WHOLE],
  ['es', `${ES}\nA 14 de los 330 los volvieron a detener.`, WHOLE],
  ['es', `${ES}\nLa policía volvió a detener a 14 de los 330.`, WHOLE],
  ['es', `${ES}\nLa policía detuvo de nuevo a 14 de los 330.`, WHOLE],
  ['es', `${ES}\n14 de los 330 han sido recapturados.`, WHOLE],
  ['en', `${EN}\nRomero added that 14 of the 330 were arrested again within a week.`, WHOLE],
  ['en', `${EN}\nFourteen of the 330 were rearrested.`, WHOLE],
  ['en', `${EN}\nFourteen of the 330 are back in jail.`, WHOLE],
  ['en', `${EN}\nFourteen of the 330 were sent back to prison.`, WHOLE],
  ['pt', `${PT}\nRomero acrescentou que 14 dos 330 foram presos de novo em uma semana.`, WHOLE],
  ['pt', `${PT}\nCatorze dos 330 voltaram à prisão.`, WHOLE],
  // that many or some were taken again says nothing of the rest
  ['es', 'Provea dijo que el régimen liberó a 61 presos y volvió a arrestar a no pocos.', '61 freed'],
  ['es', 'En enero el Gobierno excarceló a 61 presos y volvió a detener a muchos, dijo Provea.', '61 freed'],
  ['en', 'Provea said the government freed 61 prisoners and rearrested many.', '61 freed'],
  ['pt', 'A Provea disse que o regime soltou 61 presos e voltou a prender vários.', '61 freed'],
  // but of all of them it does
  ['es', 'Provea dijo que liberaron a 61 presos, que luego volvieron a ser arrestados.'],
  // what was done to them before they left says nothing of it
  ['es', `${ES}\n14 de los 330 habían sido detenidos en 2024.`, WHOLE, '14 freed'],
  ['es', `${ES}\n14 de los 330 son militares.`, WHOLE, '14 freed'],
  ['en', `${EN}\nFourteen of the 330 had been arrested in 2024.`, WHOLE, '14 freed'],
  ['pt', `${PT}\nCatorze dos 330 tinham sido detidos em 2024.`, WHOLE, '14 freed'],
  // nor what is done to others
  ['es', 'El domingo la policía liberó a 12 presos y detuvo de nuevo a 3 estudiantes.', '12 freed'],
  // taken some time after they had left
  ['en', `${EN}\nIt also noted five people picked up again days after leaving jail.`, WHOLE],
  ['en', `${EN}\nIt counted five people arrested again weeks after their release.`, WHOLE],
  ['en', `${EN}\nFive people were taken back into custody hours after their release, it said.`, WHOLE],
  ['es', `${ES}\nRegistró cinco personas detenidas días después de ser excarceladas.`, WHOLE],
  ['pt', `${PT}\nRegistrou cinco pessoas detidas dias depois de serem soltas.`, WHOLE],
  // whoever was let go after it
  ['en', 'Forty people arrested in July went home hours after being freed on Sunday, Foro Penal said.', '40 freed'],
  ['en', 'Five people picked up in 2024 walked free days after the order of a judge, Foro Penal said.', '5 freed'],
  ['es', 'Cinco personas detenidas en julio salieron de la cárcel el domingo, dijo Foro Penal.', '5 freed'],
];

testFigures(rows, count);
