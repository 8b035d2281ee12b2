import { type FigureRow, testFigures, whose } from './figure-rows.js';

const RELATIVES = '7 relatives';
const NICARAGUA = '7 Government of Nicaragua';

/** Whoever is of the family of somebody in office has no office. */
const rows: readonly FigureRow[] = [
  ['pt', '"Vimos sair sete presos hoje", contou a irmã de um sargento.', RELATIVES],
  ['pt', 'Sete presos saíram, disse o pai de um general detido.', RELATIVES],
  ['pt', 'Sete presos saíram, segundo o primo de um capitão preso.', RELATIVES],
  ['pt', 'O irmão de um coronel disse que sete presos saíram.', RELATIVES],
  ['pt', 'A filha do ministro disse que sete presos saíram.', RELATIVES],
  ['es', '«Vimos salir a siete hoy», contó la hermana de un sargento, que no quiso dar su nombre.', RELATIVES],
  ['es', 'Siete presos salieron, dijo el hijo de un ministro.', RELATIVES],
  ['es', 'La hija del ministro dijo que siete presos salieron.', RELATIVES],
  ['en', '"We saw seven come out this morning," said the sister of a sergeant.', RELATIVES],
  ['en', "Seven prisoners walked free, a sergeant's sister said.", RELATIVES],
  ['en', "The minister's daughter said seven prisoners walked free.", RELATIVES],
  // an office, and what is told of somebody named
  ['pt', 'O presidente disse que sete presos saíram.', '7 government'],
  ['en', 'Seven prisoners walked free, said the spokesman of a minister.', '7 government'],
  ['pt', 'Rosario Murillo, esposa do presidente, disse que sete presos saíram.', NICARAGUA],
  ['es', 'Rosario Murillo, esposa del presidente, dijo que salieron siete presos.', NICARAGUA],
  ['en', 'Rosario Murillo, wife of the president, said seven prisoners walked free.', NICARAGUA],
  // let go and sent abroad years before: another story than that of whoever spoke last
  [
    'pt',
    'O Foro Penal contou 300 solturas. Em janeiro de 2024, foram soltos e enviados para Roma 7 clérigos.',
    '300 Foro Penal',
    '7 unattributed',
  ],
  [
    'es',
    'El Foro Penal contó 300 excarcelaciones. En enero de 2024 fueron liberados y enviados a Roma 7 clérigos.',
    '300 Foro Penal',
    '7 unattributed',
  ],
  ['es', 'Fueron liberados y desterrados 7 sacerdotes, dijo Foro Penal.', '7 Foro Penal'],
  ['pt', 'Foram presos e enviados para Roma 7 clérigos, disse o Foro Penal.'],
];

testFigures(rows, whose);
