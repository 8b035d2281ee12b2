import { count, type FigureRow, testFigures } from './figure-rows.js';

/** A question that stands over its paragraph asks for every bare figure in it, however late; and of whom a topic speaks. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Prison releases in Venezuela\nHow many are out?\nOpinions differ. On Jan. 20 the acting president, Delcy Rodríguez, put the number at 540. Provea had verified 233 by Thursday night.',
    '540 freed',
    '233 freed',
  ],
  [
    'es',
    'Excarcelaciones en Venezuela\n¿Cuántos han salido?\nNadie lo sabe. Las listas no coinciden. La presidenta encargada, Delcy Rodríguez, situó el lunes la cifra en 540.',
    '540 freed',
  ],
  [
    'pt',
    'Solturas na Venezuela\nQuantos já saíram?\nNinguém sabe. As listas não coincidem. A presidente interina, Delcy Rodríguez, pôs na segunda-feira o número em 540.',
    '540 freed',
  ],
  ['en', 'How many people are still in prison?\nThe government puts the number at 126.', '126 held'],
  ['es', '¿Cuántos siguen en la cárcel?\nEl Gobierno sitúa la cifra en 126.', '126 held'],
  ['pt', 'Quantos continuam na cadeia?\nO governo fala em 126.', '126 held'],
  // others than those freed or held
  ['en', 'How many buses are needed?\nOpinions differ. The government puts the number at 126.'],
  ['es', '¿Cuántas personas fueron detenidas?\nNadie lo sabe. El Gobierno sitúa la cifra en 126.'],
  // what the sentence before tells of
  [
    'en',
    'Releases from jail began four days after the raid. Between 8 and 19 January, Provea registered 52 of them.',
    '52 freed',
  ],
  ['es', 'Las excarcelaciones empezaron el 8 de enero. Desde entonces Provea registró 52 de ellas.', '52 freed'],
  ['pt', 'As solturas começaram em 8 de janeiro. Desde então a Provea registrou 52 delas.', '52 freed'],
  ['en', 'The protests began on 8 January. Since then Provea has registered 52 of them.'],
];

testFigures(rows, count);
