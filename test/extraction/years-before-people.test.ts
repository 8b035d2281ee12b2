import { count, type FigureRow, testFigures } from './figure-rows.js';

/** The year of a month or a law before the people of a verb is no lower end of a range; a number of people is. */
const rows: readonly FigureRow[] = [
  ['es', 'El Gobierno de Cuba ha liberado desde enero de 2020 a 5.530 presos, según Foro Penal.', '5530 freed'],
  ['es', 'Foro Penal dijo que excarcelaron en diciembre de 2021 a 3400 reclusos.', '3400 freed'],
  ['es', 'Han excarcelado desde la ley de 2021 a 3.400 reclusos, dijo Foro Penal.', '3400 freed'],
  [
    'es',
    'De 2.000 a 2.400 presos fueron liberados en enero, dijo Foro Penal.',
    'at_least 2000 freed',
    'up_to 2400 freed',
  ],
  ['es', 'Salió un grupo de 20 a 30 presos, dijo Foro Penal.', 'at_least 20 freed', 'up_to 30 freed'],
  ['es', 'De 2020 a 2025 salieron libres 900 presos, dijo Foro Penal.', '900 freed'],
  ['pt', 'As autoridades libertaram em dezembro de 2021 a 3.400 presos, disse o Foro Penal.', '3400 freed'],
  ['pt', 'Foram libertados de 20 a 30 presos no domingo.', 'at_least 20 freed', 'up_to 30 freed'],
  ['en', 'Freedom was given in the amnesty of 2021 to 3,400 prisoners, Foro Penal said.', '3400 freed'],
  ['en', 'Between 20 and 30 prisoners were freed, Foro Penal said.', 'at_least 20 freed', 'up_to 30 freed'],
];

testFigures(rows, count);
