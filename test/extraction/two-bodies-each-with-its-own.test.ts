import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Two bodies whose counts are not alike, in one sentence: each has its own. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'El balance que maneja la Defensoría del Pueblo difiere del de las ONG: 5.628 beneficiados con libertad plena frente a 1.031 excarcelados comprobados por Foro Penal.',
    '5628 freed Defensoría del Pueblo ?..2026-01-26',
    '1031 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El balance del Gobierno difiere del de Foro Penal: 626 liberados frente a 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'La cifra oficial contrasta con la de Foro Penal: 626 liberados frente a 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'La lista de Provea difiere de la de Foro Penal: 812 presos políticos frente a 777.',
    '812 held Provea ?..2026-01-26',
    '777 held Foro Penal ?..2026-01-26',
  ],
  ['es', 'El balance del Gobierno difiere del de Foro Penal: 626 liberados.', '626 freed Foro Penal ?..2026-01-26'],
  [
    'en',
    "The government's tally differs from Foro Penal's: 626 released against 266.",
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'The official count is at odds with that of Foro Penal: 626 people released versus 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  // contraste
  [
    'es',
    'El Gobierno habla de 626 excarcelados; Foro Penal, en cambio, no pasa de 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El Gobierno habla de 626 excarcelados; Foro Penal no pasa de 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El Gobierno habla de 626 excarcelados; Foro Penal se queda en 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El Gobierno habla de 626 excarcelados; Foro Penal no va más allá de 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El Gobierno habla de 626 excarcelados. Foro Penal no llega a 300.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '300 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El Gobierno habla de 626 excarcelados; Foro Penal, de 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El Gobierno habla de 626 excarcelados, pero Foro Penal los rebaja a 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'The government speaks of 626 releases; Foro Penal puts it at 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O governo fala em 626 soltos; o Foro Penal, por sua vez, não passa de 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
