import { describe } from 'vitest';
import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Two counts of which one is measured by the other: each number is of the body named on its side of the verb, and so many times another's is nobody's. */
const compared: readonly FigureRow[] = [
  [
    'es',
    'La cifra oficial de excarcelados, 116, duplica la de Foro Penal, 56.',
    '116 Government of Venezuela',
    '56 Foro Penal',
  ],
  ['es', 'La cifra oficial de excarcelados, 116, duplica la de Foro Penal.', '116 Government of Venezuela'],
  ['es', 'La cifra de Provea, 94 excarcelados, supera la de Foro Penal, 56.', '94 Provea', '56 Foro Penal'],
  [
    'es',
    'La cifra oficial, 116 excarcelados, es el doble de la de Foro Penal, que cuenta 56.',
    '116 Government of Venezuela',
    '56 Foro Penal',
  ],
  [
    'pt',
    'O número oficial de libertados, 116, é o dobro do número do Foro Penal, 56.',
    '116 Government of Venezuela',
    '56 Foro Penal',
  ],
  ['pt', 'O número oficial de libertados, 116, é o dobro do do Foro Penal.', '116 Government of Venezuela'],
  ['en', "Provea's figure of 94 releases exceeds Foro Penal's, 56.", '94 Provea', '56 Foro Penal'],
  ['en', 'The official figure of people freed, 116, is twice that of Foro Penal, 56.', '116 Government of Venezuela'],
  ['en', 'The official figure, 116 releases, is double the number given by Foro Penal.', '116 Government of Venezuela'],
  // the share of people that are counted is a figure
  ['en', 'Foro Penal says 116 people were freed. Half of them are women.', '116 Foro Penal', '58 Foro Penal'],
  // a verb of exceeding that measures no count by another
  ['es', 'La cifra de Foro Penal supera los 56 excarcelados.', '56 Foro Penal'],
  // and an age
  ['es', 'El director de Provea, 56, dijo que 94 presos salieron.', '94 Provea'],
];

describe('counts measured by one another', () => testFigures(compared, whose));
