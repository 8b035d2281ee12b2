import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'The number of those freed, S says, is 41': past what two commas set in; 'which the ministry had put at 116' is no word of the ministry's on 41. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The number of people freed, which the government had put at 116, is only 41, Foro Penal said.',
    '41 Foro Penal',
  ],
  [
    'es',
    'El número de excarcelados, que el gobierno de Venezuela había cifrado en 116, es de apenas 41, dijo el Foro Penal.',
    '41 Foro Penal',
  ],
  [
    'pt',
    'O número de libertados, que o governo da Venezuela estimara em 116, é de apenas 41, disse o Foro Penal.',
    '41 Foro Penal',
  ],
  ['pt', 'O número de libertados, que o governo estimara em 116, é de apenas 41.', '116 government', '41 unattributed'],
  ['es', 'La cifra de liberados, que el ministerio situaba en 116, es de 41.', '116 government', '41 unattributed'],
  [
    'en',
    'The number of people freed, which the ministry had put at 116, is 41, according to Foro Penal.',
    '41 Foro Penal',
  ],
  [
    'en',
    'The number of those freed, Foro Penal says, is 41; the government says 116.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'es',
    'El número de liberados, dice el Foro Penal, es de 41; el gobierno dice que 116.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'pt',
    'O número de libertados, diz o Foro Penal, é de 41; o governo diz 116.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  ['en', 'The number of prisoners freed, according to Foro Penal, is 41.', '41 Foro Penal'],
  ['es', 'El número de presos excarcelados, según el Foro Penal, es de 41.', '41 Foro Penal'],
  ['pt', 'O número de presos soltos, segundo o Foro Penal, é de 41.', '41 Foro Penal'],
  ['en', 'The number of prisoners still held, Provea said, is at least 902.', '902 Provea'],
  ['es', 'El total de presos políticos, afirmó Provea, es de 902.', '902 Provea'],
  ['pt', 'O total de presos políticos, afirmou a Provea, é de 902.', '902 Provea'],
  [
    'en',
    'The Venezuelan government, which had put the number freed at 116, said 41 prisoners had been freed.',
    '116 Government of Venezuela',
    '41 Government of Venezuela',
  ],
  [
    'en',
    'The Venezuelan government said on Friday, which was a holiday, that 116 prisoners had been freed.',
    '116 Government of Venezuela',
  ],
  ['en', 'The number of those arrested, Foro Penal says, is 41.'],
  ['es', 'El número de funcionarios, dice el Foro Penal, es de 41.'],
  ['pt', 'O número de mortos, diz o Foro Penal, é de 41.'],
  ['en', 'The number of visits since they were freed, Foro Penal says, is 41.'],
];

testFigures(rows, whose);
