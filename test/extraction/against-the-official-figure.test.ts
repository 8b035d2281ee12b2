import { count, type FigureRow, testFigures } from './figure-rows.js';

/** "141, the equivalent of 53% of the official total" sets one count against another, and is no third one. */
const rows: readonly FigureRow[] = [
  [
    'pt',
    'Segundo o governo, 268 presos saíram. O Foro Penal verificou 141 saídas, o equivalente a 53% do total oficial.',
    '268 freed',
    '141 freed',
  ],
  [
    'pt',
    'Segundo o governo, 268 presos saíram. O Foro Penal contou 141 libertações, o que equivale a pouco mais da metade da cifra oficial.',
    '268 freed',
    '141 freed',
  ],
  [
    'es',
    'Según el gobierno, 268 presos salieron. El Foro Penal verificó 141 excarcelaciones, lo que equivale al 53 % de la cifra oficial.',
    '268 freed',
    '141 freed',
  ],
  [
    'es',
    'Según el gobierno, 268 presos salieron. El Foro Penal contó 141 excarcelados, lo que representa poco más de la mitad del total oficial.',
    '268 freed',
    '141 freed',
  ],
  [
    'en',
    'The government freed 268 prisoners. Foro Penal verified 141 releases, the equivalent of 53% of the official total.',
    '268 freed',
    '141 freed',
  ],
  [
    'en',
    'The government freed 268 prisoners. Foro Penal verified 141 releases, or 53% of the official figure.',
    '268 freed',
    '141 freed',
  ],
  // set against a number that its own words tell of
  [
    'en',
    'The minister said 406 people had been released, twice the number that rights groups have recorded.',
    '406 freed',
  ],
  ['en', 'Foro Penal counts 203 people released since December, half the number the government claims.', '203 freed'],
  ['en', 'Foro Penal confirmed 116 releases – less than a third of the number Caracas announced.', '116 freed'],
  ['en', 'Foro Penal says 300 were freed, three times the figure for November.', '300 freed'],
  [
    'es',
    'El ministro dijo que 406 personas han sido excarceladas, el doble del número que registran las ONG.',
    '406 freed',
  ],
  ['es', 'El Foro Penal contabiliza 203 excarcelados, la mitad de la cifra anunciada por el Gobierno.', '203 freed'],
  ['pt', 'O ministro disse que 406 pessoas foram libertadas, o dobro do número que registram as ONGs.', '406 freed'],
  ['pt', 'O Foro Penal contabiliza 203 libertados, metade do total anunciado pelo governo.', '203 freed'],
  ['en', 'The government says 626 people were released, and NGOs half that number.', '626 freed', '313 freed'],
  // the only count there is
  [
    'pt',
    'Segundo o governo, 268 presos saíram. O Foro Penal verificou o equivalente a metade do total oficial.',
    '268 freed',
    '134 freed',
  ],
  [
    'es',
    'Según el gobierno, 268 presos salieron; el Foro Penal verificó la mitad de esa cifra.',
    '268 freed',
    '134 freed',
  ],
  ['pt', 'Segundo o governo, 268 presos saíram, metade deles mulheres.', '268 freed', '134 freed'],
];

testFigures(rows, count);
