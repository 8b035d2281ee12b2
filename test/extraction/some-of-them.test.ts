import { count, type FigureRow, testFigures } from './figure-rows.js';

/** What happened to some of a number did not happen to the number; what happened to it before is not where it is. */
const rows: readonly FigureRow[] = [
  ['en', 'Some of the 553 prisoners were freed on Wednesday.'],
  ['en', 'Most of the 553 prisoners have been freed.'],
  ['en', 'Not all of the 553 prisoners have been freed.'],
  ['en', 'The first of the 553 prisoners left jail on Wednesday.'],
  ['en', 'Most of the 553 prisoners freed on Sunday are men.', '553 freed'],
  ['en', 'Some of the 553 prisoners who were released on Sunday went abroad.', '553 freed'],
  ['en', 'The first 20 of the 553 prisoners were freed.', '20 freed'],
  ['en', 'The first 23 prisoners were freed.', '23 freed'],
  ['en', 'All of the 553 prisoners have been freed.', '553 freed'],
  ['es', 'Algunos de los 553 presos fueron liberados.'],
  ['es', 'Los primeros de los 553 presos salieron el miércoles.'],
  ['es', 'Fueron liberados casi todos los 553 presos.'],
  ['es', 'No todos los 553 presos fueron liberados.'],
  ['es', 'La mayoría de los 553 presos liberados el domingo son hombres.', '553 freed'],
  ['es', 'Forma parte de los 553 presos que Cuba liberó.', '553 freed'],
  ['es', 'Los primeros 23 presos fueron liberados.', '23 freed'],
  ['es', 'Todos los 553 presos fueron liberados.', '553 freed'],
  ['pt', 'Alguns dos 553 presos foram soltos.'],
  ['pt', 'A maioria dos 553 presos foi solta.'],
  ['pt', 'Nem todos os 553 presos foram soltos.'],
  ['pt', 'Muitos dos 553 presos que foram soltos no domingo estavam doentes.', '553 freed'],
  ['pt', 'Os primeiros 23 presos foram soltos.', '23 freed'],
  // taken all of them, and let go or kept so many
  ['en', 'Police arrested 23 protesters, 14 of whom were later released.', '14 freed'],
  ['en', '23 people were arrested, 14 of whom remain in custody.', '14 held'],
  ['en', 'Police detained 23 students, four of whom were later charged.'],
  ['en', '23 people were killed, four of whom had been released days earlier.'],
  ['es', 'La policía detuvo a 23 manifestantes, 14 de los cuales fueron liberados después.', '14 freed'],
  ['es', 'Fueron arrestadas 23 personas, 14 de las cuales siguen en prisión.', '14 held'],
  ['es', 'Murieron 23 presos, cuatro de los cuales habían sido liberados días antes.'],
  ['pt', 'A polícia deteve 23 manifestantes, 14 dos quais foram libertados depois.', '14 freed'],
  ['pt', 'A polícia deteve 23 estudantes, quatro dos quais foram agredidos.'],
  // held until they were let go
  ['en', 'The 23 women, who were released on Sunday, had been held for a year.', '23 freed'],
  ['en', 'The 23 women, who had been released in May, remain in custody again.', '23 held'],
  ['es', 'Las 23 mujeres, que fueron liberadas el domingo, estaban en prisión desde 2023.', '23 freed'],
  ['pt', 'As 23 mulheres, que foram libertadas no domingo, estavam presas havia um ano.', '23 freed'],
  // nobody knows whether
  ['en', 'It was unclear whether 23 prisoners had been released.'],
  ['es', 'Se desconoce si fueron liberados los 23 presos.'],
  ['pt', 'Não se sabe se os 23 presos foram soltos.'],
];

testFigures(rows, count);
