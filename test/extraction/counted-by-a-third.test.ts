import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'Provea has counted 41, the OVP 45 and Foro Penal 39': each has its own, without a verb. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Prisoners have been freed since Thursday. Provea has counted 41, Foro Penal 45 and OVP 39.',
    '41 Provea',
    '45 Foro Penal',
    '39 OVP',
  ],
  ['en', 'Provea has counted 41 releases, Foro Penal 45 and OVP 39.', '41 Provea', '45 Foro Penal', '39 OVP'],
  ['en', 'Provea counts 41 releases, Foro Penal 45 and the OVP 39.', '41 Provea', '45 Foro Penal', '39 OVP'],
  ['en', 'Provea puts the number freed at 41, Foro Penal at 45 and OVP at 39.', '41 Provea', '45 Foro Penal', '39 OVP'],
  ['en', 'Provea says 41 prisoners have been freed, Foro Penal 45 and OVP 39.', '41 Provea', '45 Foro Penal', '39 OVP'],
  [
    'en',
    'Provea reported 41 prisoners freed, Foro Penal more than 45 and OVP 39.',
    '41 Provea',
    '45 Foro Penal',
    '39 OVP',
  ],
  ['es', 'Provea ha contado 41 excarcelaciones, el Foro Penal 45 y el OVP 39.', '41 Provea', '45 Foro Penal', '39 OVP'],
  [
    'es',
    'Provea contabiliza 41 presos liberados, el Foro Penal 45 y el OVP 39.',
    '41 Provea',
    '45 Foro Penal',
    '39 OVP',
  ],
  ['es', 'Provea cuenta 41 excarcelados, Foro Penal 45 y OVP 39.', '41 Provea', '45 Foro Penal', '39 OVP'],
  [
    'es',
    'Provea habla de 41 excarcelados, el Foro Penal de 45 y el OVP de 39.',
    '41 Provea',
    '45 Foro Penal',
    '39 OVP',
  ],
  [
    'es',
    'Provea dice que son 41 los presos liberados, el Foro Penal 45 y el OVP 39.',
    '41 Provea',
    '45 Foro Penal',
    '39 OVP',
  ],
  ['pt', 'A Provea contou 41 libertações, o Foro Penal 45 e o OVP 39.', '41 Provea', '45 Foro Penal', '39 OVP'],
  [
    'pt',
    'A Provea contabiliza 41 presos libertados, o Foro Penal 45 e o OVP 39.',
    '41 Provea',
    '45 Foro Penal',
    '39 OVP',
  ],
  ['pt', 'A Provea fala em 41 libertados, o Foro Penal em 45 e o OVP em 39.', '41 Provea', '45 Foro Penal', '39 OVP'],
  ['en', 'Provea counts 41 releases, in Zone 45 and Block 39.', '41 Provea'],
  ['en', 'Provea counted 41 releases and has 45 lawyers in 39 towns.', '41 Provea'],
  ['es', 'Provea contó 41 excarcelaciones en 45 cárceles y 39 comisarías.', '41 Provea'],
  // by whom a release was checked, and by whom it was only asked for
  ['en', 'He is among 61 people whose release has been checked by Foro Penal.', '61 Foro Penal'],
  ['en', 'The release of 61 people was cross-checked by Provea.', '61 Provea'],
  ['es', 'La excarcelación de 61 personas fue cotejada por Provea.', '61 Provea'],
  ['pt', 'A libertação de 61 pessoas foi conferida pela Provea.', '61 Provea'],
  ['en', 'He is among 61 people whose release was celebrated by Foro Penal.', '61 unattributed'],
  // what was posted stands in the paragraph below
  [
    'en',
    'Alfredo Romero, of Foro Penal, posted on X:\n> Political prisoners in Venezuela as of Sunday, January 25: 874. Men 768, women 106.',
    '874 Foro Penal',
    '768 Foro Penal',
    '106 Foro Penal',
  ],
  [
    'es',
    'Alfredo Romero, del Foro Penal, publicó en X:\nPresos políticos en Venezuela al domingo 25 de enero: 874.',
    '874 Foro Penal',
  ],
  ['pt', 'O Foro Penal escreveu no X:\nHá 874 presos políticos na Venezuela.', '874 Foro Penal'],
  ['en', 'Reuters reported:\nForty prisoners were freed on Sunday.', '40 unattributed'],
  [
    'en',
    'Foro Penal asked:\nThe government says that 40 prisoners were freed on Sunday.',
    '40 Government of Venezuela',
  ],
];

testFigures(rows, whose);
