import { count, type FigureRow, testFigures } from './figure-rows.js';

/** More of them joined those who had left, and are free as they are. */
const rows: readonly FigureRow[] = [
  ['en', 'On Friday 41 people left prison. Another 22 joined them on Sunday.', '41 freed', '22 freed'],
  ['es', 'El viernes salieron 41 personas de la cárcel. Otras 22 se les unieron el domingo.', '41 freed', '22 freed'],
  [
    'pt',
    'Na sexta-feira 41 pessoas saíram da cadeia. Outras 22 juntaram-se a elas no domingo.',
    '41 freed',
    '22 freed',
  ],
  ['pt', 'Na sexta-feira 41 pessoas saíram da cadeia. Outras 22 fizeram o mesmo no domingo.', '41 freed', '22 freed'],
  ['en', 'On Friday 41 people were arrested. Another 22 joined them on Sunday.'],
  ['en', 'On Friday 41 people left prison. Three lawyers joined them on Sunday.', '41 freed'],
];

testFigures(rows, count);
