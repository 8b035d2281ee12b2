import { count, type FigureRow, testFigures } from './figure-rows.js';

/** A number inside the noun of another counts whom the first are some of, or who was there: the verb is of the first. */
const inside: readonly FigureRow[] = [
  ['en', 'Eleven people from a group of 30 detained in May were released on Friday.', '11 freed'],
  ['en', 'Only 11 of a batch of 30 teachers arrested in May have been freed.', '11 freed'],
  ['en', 'Eleven farmers convicted in a trial of 30 were released on Friday.', '11 freed'],
  ['en', 'Eleven farmers named in a case against 30 people were released on Friday.', '11 freed'],
  ['en', 'Eleven soldiers who had been arrested along with 30 others walked free on Friday.', '11 freed'],
  ['en', 'Eleven people, of the 30 arrested, have been freed.', '11 freed'],
  ['en', 'Eleven prisoners, whose names appear on a list of 30, were freed on Friday.', '11 freed'],
  ['en', 'Eleven prisoners for whom 30 lawmakers had pleaded were freed on Friday.', '11 freed'],
  ['en', 'Eleven of the 30 who were charged have been released.', '11 freed'],
  ['en', 'Eleven of 30 detainees released on Friday', '11 freed'],
  ['en', "Eleven of the country's 300 political prisoners were freed on Friday.", '11 freed', '300 held'],
  ['en', 'Foro Penal said families of 30 prisoners reported that 11 had been freed on Friday.', '11 freed'],
  ['es', 'Once personas de un grupo de 30 detenidas en mayo fueron liberadas el viernes.', '11 freed'],
  ['es', 'Fueron liberados 11 de un grupo de 30 detenidos en mayo.', '11 freed'],
  ['es', 'Once condenados en un juicio a 30 personas fueron liberados el viernes.', '11 freed'],
  ['es', 'Once pescadores de una tripulación de 30 fueron liberados el viernes.', '11 freed'],
  ['es', 'Once personas juzgadas junto a otras 30 fueron liberadas el viernes.', '11 freed'],
  ['es', 'Once presos por quienes 30 diputados habían intercedido salieron el viernes.', '11 freed'],
  ['es', '11 de los 30 que fueron detenidos en mayo salieron el viernes.', '11 freed'],
  ['es', 'Con la liberación de 11 presos quedan 30 en la cárcel.', '11 freed', '30 held'],
  ['es', 'Las autoridades liberaron a 11 presos de una lista de 30 entregada por la Iglesia.', '11 freed'],
  ['pt', 'Onze pessoas de um grupo de 30 detidas em maio foram libertadas na sexta-feira.', '11 freed'],
  ['pt', 'Foram libertados 11 de um grupo de 30 detidos em maio.', '11 freed'],
  ['pt', 'Onze condenados num julgamento de 30 pessoas foram libertados na sexta-feira.', '11 freed'],
  ['pt', 'Onze ativistas que dividiam a cela com outros 30 foram soltos na sexta-feira.', '11 freed'],
  ['pt', 'Onze presos por quem 30 deputados tinham intercedido saíram na sexta-feira.', '11 freed'],
  ['pt', '11 dos 30 que tinham sido condenados foram libertados na sexta-feira.', '11 freed'],
  ['pt', 'As autoridades libertaram 11 presos de uma lista de 30 entregue pela Igreja.', '11 freed'],
];

/** Numbers that are joined, or of which something is said beside them, count all the same. */
const joined: readonly FigureRow[] = [
  ['en', 'Eleven women along with 30 men were released on Friday.', '11 freed', '30 freed'],
  ['en', 'Eleven prisoners from a group of 30 freed on Friday are women.', '11 freed', '30 freed'],
  ['en', 'Eleven of the 30 people who were freed on Friday are women.', '11 freed', '30 freed'],
  ['en', 'Eleven officers escorted a group of 30 freed prisoners to the bus.', '30 freed'],
  ['en', 'He was one of 30 prisoners released from Yare that night.', '30 freed'],
  ['en', 'From 11 to 30 prisoners were freed on Friday.', 'at_least 11 freed', 'up_to 30 freed'],
  ['es', 'Once mujeres junto con 30 hombres fueron liberadas el viernes.', '11 freed', '30 freed'],
  ['es', 'Once de los 30 liberados el viernes son mujeres.', '11 freed', '30 freed'],
  ['es', 'Salieron 11 presos de Yare y 30 de Tocorón.', '11 freed', '30 freed'],
  ['pt', 'Onze mulheres junto com 30 homens foram libertadas na sexta-feira.', '11 freed', '30 freed'],
  ['pt', 'Onze dos 30 que continuam presos são mulheres.', '11 held', '30 held'],
  ['pt', 'Onze presos de Yare e um grupo de 30 de Tocorón foram libertados.', '11 freed', '30 freed'],
];

testFigures(inside, count);
testFigures(joined, count);
