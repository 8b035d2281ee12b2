import { describe } from 'vitest';
import { count, type FigureRow, testFigures, whose } from './figure-rows.js';

/** What is counted, and whether those are free or held, stands in a sentence before. */
const rows: readonly FigureRow[] = [
  // where those who left had been, however many paragraphs lie between
  [
    'es',
    'Foro Penal dijo que 120 presos fueron excarcelados.\nNo se conocen los cargos.\n31 habían estado recluidos en El Rodeo I.',
    '120 freed',
    '31 freed',
  ],
  [
    'pt',
    'A Foro Penal disse que 120 presos foram libertados.\nNão se conhecem as acusações.\n31 estavam presos há mais de um ano.',
    '120 freed',
    '31 freed',
  ],
  [
    'pt',
    'A Foro Penal disse que 120 pessoas continuam presas.\n31 estavam presos há mais de um ano.',
    '120 held',
    '31 held',
  ],
  // a list says nothing by itself of what happened to those on it
  [
    'es',
    'Foro Penal dijo que 120 presos fueron excarcelados. La lista de Provea tiene 110 nombres.',
    '120 freed',
    '110 freed',
  ],
  ['es', 'La lista de presos políticos de Provea tiene 110 nombres.', '110 held'],
  // a share of those just told of
  [
    'es',
    'Foro Penal dijo que 120 presos fueron excarcelados. Casi una cuarta parte salió de Caracas.',
    '120 freed',
    'almost 30 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 120 presos fueron excarcelados. La mitad de los que están en la lista son militares.',
    '120 freed',
    '60 freed',
  ],
  ['es', 'Foro Penal dijo que 120 presos fueron excarcelados. Una de cada cuatro es mujer.', '120 freed', '30 freed'],
  ['es', 'Foro Penal dijo que 120 personas siguen presas. La mitad no ha sido juzgada.', '120 held', '60 held'],
  ['pt', 'A Foro Penal disse que 120 presos foram libertados. Metade estava sem julgamento.', '120 freed', '60 freed'],
  [
    'pt',
    'A Foro Penal disse que 120 pessoas continuam presas. Dois terços aguardam julgamento.',
    '120 held',
    '80 held',
  ],
  ['pt', 'A Foro Penal disse que 120 presos foram libertados. Um em cada três é mulher.', '120 freed', '40 freed'],
  ['es', 'Foro Penal dijo que 120 presos fueron excarcelados. La mitad de los venezolanos es pobre.', '120 freed'],
  ['es', 'Foro Penal dijo que 120 presos fueron excarcelados. Una de cada cuatro familias es pobre.', '120 freed'],
  ['pt', 'A Foro Penal disse que 120 presos foram libertados. Metade não votou.', '120 freed'],
  // a place and how many of those who left had been there
  [
    'es',
    'Foro Penal dijo que 120 presos fueron excarcelados. En El Rodeo I estaban 31; en Yare III, 12; en Tocorón, 20.',
    '120 freed',
    '31 freed',
    '12 freed',
    '20 freed',
  ],
  [
    'pt',
    'A Foro Penal disse que 120 presos foram libertados. Em El Rodeo I estavam 31; em Yare III, 12.',
    '120 freed',
    '31 freed',
    '12 freed',
  ],
  [
    'en',
    'Foro Penal said 120 prisoners were freed. In El Rodeo I there were 31; in Yare III, 12.',
    '120 freed',
    '31 freed',
    '12 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 120 personas siguen presas. En El Rodeo I hay 31; en Tocorón, 20.',
    '120 held',
    '31 held',
    '20 held',
  ],
  [
    'pt',
    'As autoridades libertaram 487 presos. 47 tinham estado detidos em Tocuyito e 121 em Yare.',
    '487 freed',
    '47 freed',
    '121 freed',
  ],
  ['es', 'Foro Penal dijo que 120 presos fueron excarcelados. En Yare, Ana Ruiz, 31, aún espera.', '120 freed'],
  // a figure that grows
  [
    'en',
    'Foro Penal said on Friday that 12 prisoners had been freed. By night it had reached 17.',
    '12 freed',
    '17 freed',
  ],
  ['en', 'Foro Penal said that 12 prisoners had been freed. The previous count was 10.', '12 freed', '10 freed'],
  ['pt', 'A Foro Penal disse que 12 presos foram libertados. À noite tinha chegado a 17.', '12 freed', '17 freed'],
  ['en', 'Foro Penal said 12 prisoners had been freed. Inflation is a worry. By May it had reached 300.', '12 freed'],
  // nationals of a country
  [
    'en',
    'Foro Penal said 120 prisoners had been freed. Spain said four of its nationals were among them.',
    '120 freed',
    '4 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 120 presos fueron liberados. España dijo que cuatro de sus nacionales estaban entre ellos.',
    '120 freed',
    '4 freed',
  ],
  [
    'pt',
    'A Foro Penal disse que 120 presos foram libertados. A Espanha disse que quatro dos seus nacionais estavam entre eles.',
    '120 freed',
    '4 freed',
  ],
  // a share told between is no whole that a part could be fewer than
  [
    'en',
    'Foro Penal said 120 people were freed. Half of them are soldiers. 31 are women. Spain said ten of its nationals were among them.',
    '120 freed',
    '60 freed',
    '31 freed',
    '10 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 120 personas siguen presas. La mitad son militares. 31 son mujeres.',
    '120 held',
    '60 held',
    '31 held',
  ],
  [
    'pt',
    'A Foro Penal disse que 120 pessoas foram libertadas. Um terço são militares. 31 são mulheres.',
    '120 freed',
    '40 freed',
    '31 freed',
  ],
  // releases of some kind are what is counted
  [
    'en',
    'Foro Penal lowered its count of weekend releases to 38, from the 41 it had announced a day earlier.',
    '38 freed',
    '41 freed',
  ],
  ['en', 'Foro Penal said 12 people were freed. The archive put the number of files released at 38.', '12 freed'],
  // back to those who left, after those who stay
  [
    'en',
    '443 people were freed, Provea said. Another 939 are in prison. 53 of those who left are women. 102 had been in jail for a year.',
    '443 freed',
    '939 held',
    '53 freed',
    '102 freed',
  ],
  [
    'pt',
    '443 pessoas foram libertadas, disse a Provea. Restam 939 na prisão. 53 dos que saíram são mulheres. 102 estavam presos há mais de um ano.',
    '443 freed',
    '939 held',
    '53 freed',
    '102 freed',
  ],
  [
    'es',
    '443 personas fueron liberadas, dijo Provea. Quedan 939 en prisión. 53 de ellos son mujeres. 102 estaban presos desde hace un año.',
    '443 freed',
    '939 held',
    '53 held',
    '102 held',
  ],
  // one of many who are still in prison
  ['en', 'Provea said 120 people were freed. She is one of 812 teachers still in jail.', '120 freed', '812 held'],
  ['en', 'Provea said 120 people were freed. She is one of 812 teachers still in Caracas.', '120 freed'],
  [
    'es',
    'Provea dijo que 120 personas fueron liberadas. Es uno de los 812 militares que siguen en el penal.',
    '120 freed',
    '812 held',
  ],
  [
    'pt',
    'A Provea disse que 120 pessoas foram libertadas. É um dos 812 militares que continuam na prisão.',
    '120 freed',
    '812 held',
  ],
];

/** Who asks whether it is so has no figure; who asks of people that are known has. */
const asked: readonly FigureRow[] = [
  ['en', 'Were 23 people freed from prison on Sunday? Nobody knows.'],
  ['en', 'Have some 23 prisoners been released? The ministry does not say.'],
  ['en', 'Why were 23 prisoners freed on Sunday? Nobody knows.', '23 freed'],
  ['en', 'But 23 prisoners were freed on Sunday, and what of the others?', '23 freed'],
  ['es', '¿Fueron liberados 23 presos el domingo? No se sabe.'],
  ['es', '¿Dónde están los 23 presos liberados el domingo? No se sabe.', '23 freed'],
  ['pt', 'Foram libertados 23 presos no domingo? Não se sabe.'],
  ['pt', 'Onde estão os 23 presos libertados no domingo? Não se sabe.', '23 freed'],
];

describe('a question whether it is so counts nobody', () => testFigures(asked, count));

describe('what goes on with a count of the sentence before', () => testFigures(rows, count));

/** "of the 305 freed" names the figure told before: whoever spoke last, it is no other body's. */
const named: readonly FigureRow[] = [
  [
    'es',
    'Foro Penal cifró en 305 las personas liberadas. La presidenta encargada, Delcy Rodríguez, dijo que el proceso seguiría. De los 305 excarcelados, 17 son mujeres.',
    '305 Foro Penal',
    '17 Foro Penal',
  ],
  [
    'pt',
    'A Foro Penal situou em 305 o número de pessoas libertadas. A presidente interina, Delcy Rodríguez, disse que o processo continuaria. Dos 305 libertados, 17 são mulheres.',
    '305 Foro Penal',
    '17 Foro Penal',
  ],
  [
    'en',
    'Foro Penal counts 305 people freed. The interim president, Delcy Rodríguez, said the process would go on. Of the 305 people freed, 17 are women.',
    '305 Foro Penal',
    '17 Foro Penal',
  ],
  // some of the whole that is named again: no second figure, of whoever tells of them
  [
    'es',
    '6.134 reclusos fueron liberados, dijo el Gobierno. Según Foro Penal, 22 presos políticos figuran entre los 6.134 liberados.',
    '6134 Government of Venezuela',
    '22 Foro Penal',
  ],
  [
    'pt',
    'O Governo disse que 6.134 reclusos foram libertados. Segundo a Foro Penal, 22 presos políticos figuram entre os 6.134 libertados.',
    '6134 Government of Venezuela',
    '22 Foro Penal',
  ],
];

describe('a whole named again is the figure told before', () => testFigures(named, whose));
