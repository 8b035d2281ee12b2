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

/** The hour at the head of a sentence, and how many times as many as at another time: no count of people. */
const others: readonly FigureRow[] = [
  [
    'es',
    'Foro Penal dijo que 18 presos salieron el domingo. A las seis la cuenta iba por once.',
    '18 freed',
    '11 freed',
  ],
  ['en', 'Foro Penal said 18 prisoners left on Sunday. At six the tally stood at 11.', '18 freed', '11 freed'],
  ['pt', 'O Foro Penal disse que 18 presos saíram no domingo. Às seis a contagem ia em onze.', '18 freed'],
  ['en', 'OVP counts 940 releases so far this year, twice as many as in all of 2025.', '940 freed'],
  ['en', 'OVP counts 940 releases so far this year; twice as many were freed in 2025.', '940 freed', '1880 freed'],
];

testFigures(rows, count);
testFigures(others, count);
