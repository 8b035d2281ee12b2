import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Two bodies whose counts are not alike, in one sentence: each has its own. */
const rows: readonly FigureRow[] = [
  // the first and the second of two that the same sentence has named
  [
    'es',
    'Foro Penal y JEP discrepan: la primera cuenta 162 excarcelados y la segunda, 175.',
    '162 freed Foro Penal ?..2026-01-26',
    '175 freed Justicia, Encuentro y Perdón ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal y JEP difieren: 162 excarcelados según la primera y 175 según la segunda.',
    '162 freed Foro Penal ?..2026-01-26',
    '175 freed Justicia, Encuentro y Perdón ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal y JEP discrepan: 162 excarcelados para la primera, 175 para la segunda.',
    '162 freed Foro Penal ?..2026-01-26',
    '175 freed Justicia, Encuentro y Perdón ?..2026-01-26',
  ],
  [
    'es',
    'Tanto Provea como Foro Penal cuentan 18 excarcelados en El Rodeo; la primera añade otros tres en Yare.',
    '18 freed Foro Penal ?..2026-01-26',
    '18 freed Provea ?..2026-01-26',
    '3 freed Provea ?..2026-01-26',
  ],
  [
    'pt',
    'Foro Penal e JEP discordam: a primeira conta 162 libertados e a segunda, 175.',
    '162 freed Foro Penal ?..2026-01-26',
    '175 freed Justicia, Encuentro y Perdón ?..2026-01-26',
  ],
  // "para" before what somebody is, and only at the head of its clause
  [
    'es',
    'Martha Tineo, de JEP, habló de 180 excarcelados. Para el penalista Joel García, los liberados son 190.',
    '180 freed Justicia, Encuentro y Perdón ?..2026-01-26',
    '190 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal confirmó la salida de 12 presos. Es un alivio para el penalista Joel García.',
    '12 freed Foro Penal ?..2026-01-26',
  ],
  ['es', 'Provea y Foro Penal pidieron acceso a las cárceles: la primera mujer en salir fue Ana Ruiz.'],
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
