import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Two lawyers who say so are heard as lawyers are, however many they are. */
const rows: readonly FigureRow[] = [
  ['en', 'Two activists said 80 prisoners were freed on Sunday.', '80 rights groups'],
  ['en', 'Two lawyers said 80 prisoners were freed on Sunday.', '80 lawyers'],
  ['es', 'Dos abogados dijeron que 80 presos fueron liberados el domingo.', '80 lawyers'],
  ['pt', 'Dois advogados disseram que 80 presos foram libertados no domingo.', '80 lawyers'],
  // who is let out is no source
  [
    'en',
    "Prisoners leave jail.\nSaudi Arabia has released a dozen women's rights campaigners, ALQST reported.",
    '12 ALQST',
  ],
  ['en', 'Two Italians were released in Venezuela on Monday, their government said.', '2 Government of Italy'],
  [
    'es',
    'Dos italianos fueron excarcelados en Venezuela el lunes, confirmó el Gobierno de su país.',
    '2 Government of Italy',
  ],
  ['en', 'Twelve people were released in Venezuela on Monday, its government said.', '12 Government of Venezuela'],
];

testFigures(rows, whose);
