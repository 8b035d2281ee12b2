import { count, type FigureRow, testFigures, whose } from './figure-rows.js';

/** Lists of figures: a number ahead of what it counts, or behind a colon, with a mark between. */
const rows: readonly FigureRow[] = [
  ['en', '626 — people freed since December, according to the government', '626 freed'],
  ['en', '711: political prisoners still held, Foro Penal says', '711 held'],
  ['es', '266 – excarcelaciones verificadas por el Foro Penal', '266 freed'],
  ['pt', '711: presos políticos que continuam detidos, segundo o Foro Penal', '711 held'],
  ['en', 'Freed since December, according to the government: 626', '626 freed'],
  ['en', 'Still in prison, according to Foro Penal: 711', '711 held'],
  ['es', 'Excarcelados desde diciembre, según el Gobierno: 626', '626 freed'],
  ['es', 'Siguen presos, según Foro Penal: 711', '711 held'],
  ['pt', 'Libertados desde dezembro, segundo o governo: 626', '626 freed'],
  // the time of day, the number of an item, a score, two things at once, what is only wished
  ['en', '14:05 — Relatives wait outside the jail.'],
  ['en', '41 — the number of the bus that took relatives to the jail.'],
  ['en', 'Freed and still in prison, according to the government: 626'],
  ['en', 'To be freed at once, the bishops ask: 626'],
  ['es', 'Familiares que esperan: 41'],
];

testFigures(rows, count);

/** A sentence of a body, a comma and a number goes on with the verb of the sentence before; a prison in a list says nothing. */
const bodies: readonly FigureRow[] = [
  [
    'pt',
    'O Foro Penal fala em 266 libertados desde 8 de janeiro. O governo, em 626 desde dezembro.',
    '266 Foro Penal',
    '626 Government of Venezuela',
  ],
  ['pt', 'O Foro Penal fala em 266 libertados. Já o governo, em 626.', '266 Foro Penal', '626 Government of Venezuela'],
  [
    'es',
    'El Gobierno cifra en 626 los excarcelados. El Foro Penal, en 266.',
    '626 Government of Venezuela',
    '266 Foro Penal',
  ],
  [
    'es',
    'El Gobierno habla de 626 excarcelados. En cambio, Foro Penal, de 266.',
    '626 Government of Venezuela',
    '266 Foro Penal',
  ],
  [
    'en',
    'The government speaks of 626 prisoners freed. Foro Penal, of 266.',
    '626 Government of Venezuela',
    '266 Foro Penal',
  ],
  // something else stands behind the comma
  [
    'en',
    'The government speaks of 626 prisoners freed. Foro Penal, 24 years old this month, is not convinced.',
    '626 Government of Venezuela',
  ],
  [
    'es',
    'El Foro Penal detalló 57 excarcelaciones:\n* El Rodeo I: 31\n* INOF: 26',
    '57 Foro Penal',
    '31 Foro Penal',
    '26 Foro Penal',
  ],
];

testFigures(bodies, whose);
