import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whoever disputes, criticises or meets another has a count of their own behind "and", and so has whom the next clause names. */
const rows: readonly FigureRow[] = [
  ['en', "Foro Penal rejected the government's figure of 60 and counts 41 releases.", '41 Foro Penal'],
  ['es', 'Foro Penal rechazó la cifra del Gobierno, 60, y cuenta 41 excarcelaciones.', '41 Foro Penal'],
  ['pt', 'O Foro Penal rejeitou o número do governo, 60, e conta 41 libertações.', '41 Foro Penal'],
  [
    'en',
    'Foro Penal has disputed the 60 releases the government announced on Sunday and puts the number at 41.',
    '60 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal contestou as 60 libertações que o governo anunciou e conta 41.',
    '60 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'en',
    "The government rejected Foro Penal's count of 41 and says 60 people have been freed.",
    '60 Government of Venezuela',
  ],
  [
    'es',
    'El Gobierno rechazó el conteo de Foro Penal, de 41, y asegura que hay 60 liberados.',
    '60 Government of Venezuela',
  ],
  // who counts is not joined to whom the first clause is about
  ['en', 'Foro Penal criticised the government and Provea counts 41 releases.', '41 Provea'],
  ['es', 'Foro Penal criticó al Gobierno y Provea cuenta 41 excarcelaciones.', '41 Provea'],
  ['es', 'Foro Penal visitó al Gobierno y Provea contó 41 excarcelaciones.', '41 Provea'],
  ['es', 'Foro Penal cuestionó la cifra del Gobierno y Provea cuenta 41 excarcelaciones.', '41 Provea'],
  ['pt', 'O Foro Penal questionou o número do governo e a Provea conta 41 libertações.', '41 Provea'],
  // but these count together
  ['en', 'On Sunday the government and Provea announced 41 releases.', '41 Provea', '41 Government of Venezuela'],
  ['en', 'Foro Penal said the government and Provea announced 41 releases.', '41 Provea', '41 Government of Venezuela'],
  [
    'es',
    'Foro Penal dijo que el Gobierno y Provea anunciaron 41 excarcelaciones.',
    '41 Provea',
    '41 Government of Venezuela',
  ],
  ['pt', 'O Foro Penal e a Provea contam 41 libertações.', '41 Provea', '41 Foro Penal'],
  // another's count, in a clause about them, is theirs
  ['en', 'Foro Penal questioned the government, which counts 60 releases.', '60 Government of Venezuela'],
  ['es', 'Foro Penal cuestionó al Gobierno, que cuenta 60 excarcelaciones.', '60 Government of Venezuela'],
  ['pt', 'O Foro Penal questionou o governo, que conta 60 libertações.', '60 Government of Venezuela'],
  // what is disputed and what nobody counts is nothing
  ['en', "Foro Penal rejected the government's figures and left the room."],
];

testFigures(rows, whose);
