import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Whom a part is told of right behind the comma: no count, wherever in the sentence its clause begins. */
const wholes: readonly FigureRow[] = [
  ['en', 'Foro Penal said that of the 30 people detained in May, 11 were freed on Friday.', '11 freed'],
  [
    'en',
    'According to Foro Penal, out of 30 people detained in May, at least 11 have been freed.',
    'at_least 11 freed',
  ],
  ['en', 'Of 40 women and 32 mothers arrested in May, 11 were freed on Friday.', '11 freed'],
  ['en', 'Foro Penal said that of the 30 detainees, 11 were released and 19 remain in prison.', '11 freed', '19 held'],
  ['es', 'Foro Penal informó que de las 30 personas detenidas en mayo, 11 fueron liberadas.', '11 freed'],
  ['es', 'Según Foro Penal, de las 30 personas detenidas en mayo, fueron liberadas 11.', '11 freed'],
  ['es', 'Según Foro Penal, de 40 mujeres y 32 madres detenidas en mayo, 11 fueron liberadas.', '11 freed'],
  ['pt', 'O Foro Penal informou que das 30 pessoas detidas em maio, 11 foram libertadas.', '11 freed'],
  ['pt', 'Segundo o Foro Penal, de 40 mulheres e 32 mães detidas em maio, 11 foram libertadas.', '11 freed'],
];

/** What was said of all of them stays, and so does a total that the numbers before make up. */
const counted: readonly FigureRow[] = [
  ['en', 'Foro Penal said that of the 30 still in prison, 11 are ill.', '30 held', '11 held'],
  ['en', 'Foro Penal said 11 women and 19 men, for a total of 30, were released.', '11 freed', '19 freed', '30 freed'],
  ['es', 'Según Foro Penal, de los 30 que siguen presos, 11 están enfermos.', '30 held', '11 held'],
  ['pt', 'Onze mulheres e 19 homens, num total de 30, foram libertados.', '11 freed', '19 freed', '30 freed'],
  ['pt', 'O Foro Penal saúda a saída, ontem, de 30 presos que estavam em Yare, alguns deles há 11 anos.', '30 freed'],
];

testFigures(wholes, count);
testFigures(counted, count);
