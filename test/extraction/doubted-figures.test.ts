import { describe } from 'vitest';
import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Who calls a figure into question has not counted it: it is of whoever told it, and of nobody where that is not said. */
const doubted: readonly FigureRow[] = [
  ['en', 'Foro Penal questioned the 60 releases.', '60 unattributed'],
  ['en', 'Foro Penal doubts the figure of 60 freed.', '60 unattributed'],
  ['en', 'Foro Penal disputes the 60 releases and counts 41.', '60 unattributed', '41 Foro Penal'],
  ['en', 'Foro Penal disputes the 60 releases, saying it has confirmed 41.', '60 unattributed', '41 Foro Penal'],
  [
    'en',
    'The government freed 60 on Friday, Jorge Rodríguez said. Foro Penal disputed the 60 releases.',
    '60 Government of Venezuela',
  ],
  ['es', 'Foro Penal puso en duda las 60 excarcelaciones.', '60 unattributed'],
  ['es', 'Provea puso en duda la cifra de 60 excarcelados.', '60 unattributed'],
  ['es', 'Foro Penal duda de los 60 excarcelados.', '60 unattributed'],
  ['es', 'Foro Penal cuestionó las 60 excarcelaciones: solo ha verificado 41.', '60 unattributed', '41 Foro Penal'],
  ['pt', 'O Foro Penal pôs em dúvida as 60 libertações.', '60 unattributed'],
  ['pt', 'O Foro Penal duvida dos 60 libertados.', '60 unattributed'],
  ['pt', 'O Foro Penal contestou os 60 libertados e conta 41.', '60 unattributed', '41 Foro Penal'],
  // whose they are is told
  ['en', 'Foro Penal cast doubt on the 60 releases announced by the government.', '60 Government of Venezuela'],
  ['es', 'Foro Penal puso en duda los 60 liberados que anunció el Gobierno.', '60 Government of Venezuela'],
  ['pt', 'O Foro Penal questionou os 60 libertados que o governo anunciou.', '60 Government of Venezuela'],
  [
    'en',
    'Foro Penal questioned the 626 releases announced by the government and has verified 266.',
    '626 Government of Venezuela',
    '266 Foro Penal',
  ],
  // denied, or no figure of these
  ['en', 'Foro Penal denied the 60 releases.'],
  ['es', 'Foro Penal negó las 60 excarcelaciones.'],
  ['en', 'Foro Penal disputed the arrest of 60 people.'],
  // and no doubt at all
  ['es', 'Foro Penal puso en 60 los excarcelados.', '60 Foro Penal'],
  ['en', 'Foro Penal put the number of releases at 60.', '60 Foro Penal'],
];

/** Nor does it call its own count supposed. */
const supposed: readonly FigureRow[] = [
  ['en', 'The 60 supposed releases are a mystery, Foro Penal said.', '60 unattributed'],
  ['es', 'Los 60 supuestos excarcelados no aparecen, dijo Foro Penal.', '60 unattributed'],
  ['pt', 'Os 60 supostos libertados não apareceram, disse o Foro Penal.', '60 unattributed'],
  ['es', 'El Gobierno anunció 60 presuntas excarcelaciones, dijo Foro Penal.', '60 Government of Venezuela'],
  // that they are held is its own word
  ['es', 'Foro Penal dijo que los 60 supuestos excarcelados siguen presos.', '60 Foro Penal'],
  ['en', 'Foro Penal counts 60 releases.', '60 Foro Penal'],
];

describe('a figure that is called into question', () => testFigures(doubted, whose));
describe('people only said to be let go', () => testFigures(supposed, whose));
