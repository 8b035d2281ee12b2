import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Three times as many as a body counts are three times its own last count, and a count beside it is only compared. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal counts 120 people freed and Provea 90. The Catholic Church claims twice as many as Provea.',
    '120 Foro Penal',
    '90 Provea',
    '180 Catholic Church',
  ],
  [
    'en',
    'Foro Penal counts 120 people freed. Provea counts 90 people freed.\nNobody agrees. The gap is method.\nThe government claims nearly three times as many releases as Foro Penal.',
    '120 Foro Penal',
    '90 Provea',
    '360 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal counts 120 people freed. The government claims twice as many.',
    '120 Foro Penal',
    '240 Government of Venezuela',
  ],
  // nobody has told what it would be twice of
  ['en', 'Foro Penal counts 120 people freed. The government claims twice as many as Provea.', '120 Foro Penal'],
  ['en', 'The government counts 240 people freed, twice as many as Foro Penal.', '240 Government of Venezuela'],
  [
    'en',
    'Foro Penal counts 120 people freed. The government says 240 people were freed, twice as many as Foro Penal.',
    '120 Foro Penal',
    '240 Government of Venezuela',
  ],
  ['es', 'El Gobierno cuenta 240 liberados, el doble que Foro Penal.', '240 Government of Venezuela'],
  ['pt', 'O governo conta 240 libertados, o dobro que o Foro Penal.', '240 Government of Venezuela'],
];

testFigures(rows, whose);
