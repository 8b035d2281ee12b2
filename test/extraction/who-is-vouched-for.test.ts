import { describe } from 'vitest';
import { count, dated, type FigureRow, testFigures, whose } from './figure-rows.js';

/** Of whom it is said that they could not be found or confirmed, nobody vouches for the release; the whole stands. */
const unaccounted: readonly FigureRow[] = [
  [
    'en',
    'Ninety-four of the 151 releases the government announced could not be verified, Foro Penal said.',
    '151 freed',
  ],
  ['en', 'Ninety-four of the 151 people the government says it released cannot be found on any list, Foro Penal said.'],
  ['en', 'Ninety-four of the 151 freed do not appear on any list, Foro Penal said.', '151 freed'],
  [
    'en',
    'Of the 808 releases claimed, 344 have been verified and 464 could not be verified, Foro Penal said.',
    '808 freed',
    '344 freed',
  ],
  ['es', '94 de las 151 excarcelaciones no han podido ser verificadas, dijo Foro Penal.', '151 freed'],
  ['es', '94 de los 151 que el Gobierno dice haber liberado no aparecen en ninguna lista, dijo Foro Penal.'],
  ['pt', '94 das 151 solturas não foram confirmadas, disse a Foro Penal.', '151 freed'],
  // they are free, whatever they are not, and whoever did not list them
  ['es', 'Provea dijo que salieron 80 presos. Seis de los liberados no figuraban en su lista.', '80 freed', '6 freed'],
  ['en', 'Ninety-four of the 151 freed were never political prisoners, Foro Penal said.', '94 freed', '151 freed'],
  ['en', 'The 266 people freed have not been identified by the government, Foro Penal said.', '266 freed'],
  ['en', 'Foro Penal said 266 people were freed, a figure that could not be verified.', '266 freed'],
];

/** A paper that says they may go, and a door that stayed shut. */
const notOut: readonly FigureRow[] = [
  ['pt', 'A Foro Penal disse que 18 presos receberam alvará de soltura mas não saíram.', '18 held'],
  ['pt', 'A Foro Penal disse que 18 presos com alvará de soltura continuam detidos.', '18 held'],
  ['es', 'Foro Penal dijo que 18 presos recibieron boleta de excarcelación pero no salieron.', '18 held'],
  ['en', 'Foro Penal said 40 people were pardoned but have yet to walk out.'],
  ['en', 'Another 18 were granted release papers, Foro Penal said.', '18 promised'],
  // others have not
  ['en', 'Foro Penal said 40 people were freed on Friday but 12 have not come home.', '40 freed'],
];

/** A body and its number behind "gives", with or without its noun. */
const gives: readonly FigureRow[] = [
  [
    'es',
    'Mientras Foro Penal cifra en 344 los liberados, Provea da 351 y el Gobierno 808.',
    '344 Foro Penal',
    '351 Provea',
    '808 Government of Venezuela',
  ],
  ['es', 'Mientras el Gobierno da 808 liberados, Foro Penal da 344.', '808 Government of Venezuela', '344 Foro Penal'],
  [
    'pt',
    'A Foro Penal conta 344 libertados, a Provea dá 351 e o governo 808.',
    '344 Foro Penal',
    '351 Provea',
    '808 Government of Venezuela',
  ],
  // what is given is no count
  ['es', 'El Gobierno da 20 casas a los liberados, dijo Foro Penal.'],
  ['es', 'El Gobierno tiene 808 presos, dijo Foro Penal.', '808 Foro Penal'],
];

/** Since when something else is so. */
const since: readonly FigureRow[] = [
  ['en', "The releases, 280 so far by Foro Penal's count, have slowed since the weekend.", '280 freed ?..2026-01-26'],
  [
    'es',
    'Las excarcelaciones, 280 hasta ahora según la cuenta de Foro Penal, se han frenado desde el fin de semana.',
    '280 freed ?..2026-01-26',
  ],
  ['en', 'Foro Penal has counted 280 releases since Friday.', '280 freed 2026-01-23..2026-01-26'],
];

describe('who could not be found', () => testFigures(unaccounted, count));
describe('who may go and has not', () => testFigures(notOut, count));
describe('whose number is given', () => testFigures(gives, whose));
describe('since when', () => testFigures(since, dated));
