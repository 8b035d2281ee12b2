import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Two bodies and two numbers joined alike: each body has the number in its place; with one number, both have it. */
const rows: readonly FigureRow[] = [
  ['en', 'Provea and Foro Penal count 120 and 131 releases respectively.', '120 Provea', '131 Foro Penal'],
  [
    'en',
    'Foro Penal and Provea say 120 and 131 people, respectively, have been freed.',
    '120 Foro Penal',
    '131 Provea',
  ],
  ['en', 'Foro Penal and Provea counted 120 and 131 releases.', '120 Foro Penal', '131 Provea'],
  [
    'en',
    'According to Foro Penal and the government, 302 and 808 people respectively have been freed.',
    '302 Foro Penal',
    '808 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal and the government respectively put the number of people freed at 302 and 808.',
    '302 Foro Penal',
    '808 Government of Venezuela',
  ],
  [
    'en',
    'Some 120 and 131 prisoners had left by Sunday, according to Foro Penal and Provea respectively.',
    '120 Foro Penal',
    '131 Provea',
  ],
  ['es', 'Provea y Foro Penal cuentan 120 y 131 excarcelaciones, respectivamente.', '120 Provea', '131 Foro Penal'],
  ['es', 'Según Provea y Foro Penal, van 120 y 131 excarcelados, respectivamente.', '120 Provea', '131 Foro Penal'],
  ['pt', 'Provea e Foro Penal contam 120 e 131 solturas, respectivamente.', '120 Provea', '131 Foro Penal'],
  [
    'pt',
    'Segundo a Provea e o Foro Penal, são 120 e 131 os libertados, respectivamente.',
    '120 Provea',
    '131 Foro Penal',
  ],
  // one number, or a range, is both's
  ['en', 'Foro Penal and Provea say 120 people have been freed.', '120 Provea', '120 Foro Penal'],
  [
    'en',
    'Foro Penal and Provea say between 120 and 131 people have been freed.',
    '120 Provea',
    '120 Foro Penal',
    '131 Provea',
    '131 Foro Penal',
  ],
  ['es', 'Foro Penal y Provea cuentan 120 excarcelaciones.', '120 Provea', '120 Foro Penal'],
  ['pt', 'Foro Penal e Provea contam 120 solturas.', '120 Provea', '120 Foro Penal'],
  // a comma alone stands for the verb
  ['en', 'Foro Penal has verified 302 releases since 8 January, Provea 295.', '302 Foro Penal', '295 Provea'],
  ['es', 'Foro Penal dice que 302 personas han sido excarceladas, Provea 295.', '302 Foro Penal', '295 Provea'],
  ['pt', 'O Foro Penal verificou 302 solturas, a Provea 295.', '302 Foro Penal', '295 Provea'],
  ['en', 'On 26 January, France 24, which cites Foro Penal, said 41 had been freed.', '41 Foro Penal'],
  ['en', 'Foro Penal says 41 people left El Rodeo, Yare 2.', '41 Foro Penal'],
];

testFigures(rows, whose);
