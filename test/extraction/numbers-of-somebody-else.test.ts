import { count, type FigureRow, testFigures } from './figure-rows.js';

/** A list of callings with a deed of its own, what was asked for, what it was not, and somebody's years are no part of those counted before. */
const rows: readonly FigureRow[] = [
  ['en', 'Six people were freed on Friday. Three teachers, two nurses and a cook were fined.', '6 freed'],
  ['en', 'Six people were freed on Friday. Three teachers, two nurses and a cook went with them.', '6 freed'],
  ['es', 'Seis personas fueron liberadas. Tres maestros, dos enfermeras y un cocinero firmaron la carta.', '6 freed'],
  ['es', 'Seis personas fueron liberadas. Tres maestros, dos enfermeras y un cocinero las acompañaron.', '6 freed'],
  [
    'pt',
    'Seis pessoas foram libertadas. Três professores, duas enfermeiras e um cozinheiro assinaram a carta.',
    '6 freed',
  ],
  [
    'en',
    'Six people were freed on Friday. Three teachers, two nurses and a cook are among them.',
    '6 freed',
    '3 freed',
    '2 freed',
    '1 freed',
  ],
  [
    'es',
    'Seis personas fueron liberadas. Tres maestros, dos enfermeras y un cocinero salieron de Yare.',
    '6 freed',
    '3 freed',
    '2 freed',
    '1 freed',
  ],
  ['en', 'Forty-one were let out on Friday. The group had asked for 60.', '41 freed'],
  ['es', 'Salieron 41 el viernes. La ONG había pedido 60.', '41 freed'],
  ['en', 'Forty-one were let out on Friday, not 60.', '41 freed'],
  ['es', 'Salieron 41 el viernes, no 60.', '41 freed'],
  ['en', 'The freed man is 41.'],
  ['en', 'The released priest is 41.'],
  ['en', 'Those freed are 41.', '41 freed'],
  ['en', 'The number of prisoners freed is 41.', '41 freed'],
  ['pt', 'O número de libertados não é inferior a 41.', 'at_least 41 freed'],
];

testFigures(rows, count);
