import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** A common word that is a body's name where it speaks, and nowhere else. */
const rows: readonly FigureRow[] = [
  ['en', 'Amnesty said 259 prisoners were freed.', '259 Amnesty International'],
  ['en', 'Amnesty could confirm only 259 releases.', '259 Amnesty International'],
  [
    'en',
    'The ministry says 500 people left prison. Amnesty counts 259 people freed.',
    '500 government',
    '259 Amnesty International',
  ],
  ['en', 'In all, 259 prisoners were freed, according to Amnesty.', '259 Amnesty International'],
  ['es', 'Según Amnistía, 259 presos fueron liberados.', '259 Amnesty International'],
  ['pt', 'A Anistia disse que 259 presos foram libertados.', '259 Amnesty International'],
  ['pt', 'Segundo a Amnistia, 259 presos foram libertados.', '259 Amnesty International'],
  ['en', 'Amnesty for 300 prisoners was approved.', '300 unattributed'],
  ['en', 'Amnesty Law freed 300 prisoners, Foro Penal said.', '300 Foro Penal'],
  ['es', 'La amnistía dice poco. Foro Penal contó 259 presos liberados.', '259 Foro Penal'],
  ['es', 'La Amnistía alcanzó a 259 presos liberados, dijo Foro Penal.', '259 Foro Penal'],
];

testFigures(rows, whose);
