import { count, type FigureRow, testFigures } from './figure-rows.js';

/** More were promised than were freed: the promise is of people still to leave. An announcement may be a count. */
const promised: readonly FigureRow[] = [
  ['en', 'Eleven prisoners were released on Friday out of 30 promised.', '11 freed', '30 promised'],
  ['en', 'Eleven prisoners were released on Friday, but 30 had been promised.', '11 freed', '30 promised'],
  ['en', 'Eleven prisoners were freed, although the government had promised 30.', '11 freed', '30 promised'],
  ['es', 'Once presos fueron liberados el viernes, aunque se habían prometido 30.', '11 freed', '30 promised'],
  ['es', 'Once presos fueron liberados, aunque el Gobierno había prometido 30.', '11 freed', '30 promised'],
  ['es', 'El Gobierno prometió liberar a 30 presos, pero solo 11 han salido.', '30 promised', '11 freed'],
  ['pt', 'Onze presos foram libertados, embora tenham sido prometidos 30.', '11 freed', '30 promised'],
  ['pt', 'Onze presos foram libertados, embora o governo tivesse prometido 30.', '11 freed', '30 promised'],
  ['pt', 'O governo prometeu libertar 30 presos, mas apenas 11 saíram.', '30 promised', '11 freed'],
  ['en', 'Viasna said 11 prisoners were freed, far fewer than the 30 announced by Belarus.', '11 freed', '30 freed'],
  // what nothing is set against was done, and what is promised of things is no count
  ['en', 'The government announced the release of 30 prisoners on Friday.', '30 freed'],
  ['en', 'Eleven prisoners were freed, but none of the 30 promised reforms has begun.', '11 freed'],
  ['es', 'El Gobierno anunció el viernes la liberación de 30 presos.', '30 freed'],
  ['pt', 'O governo anunciou na sexta-feira a libertação de 30 presos.', '30 freed'],
];

testFigures(promised, count);
