import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** The day they left, among those of what else was done to them or with their names. */
const rows: readonly FigureRow[] = [
  ['en', '41 prisoners were pardoned on Tuesday and freed on Thursday.', '41 freed 2026-01-22..2026-01-22'],
  [
    'en',
    'The 52 prisoners, pardoned on Tuesday and released on Thursday, arrived in Havana.',
    '52 freed 2026-01-22..2026-01-22',
  ],
  ['es', '41 presos fueron indultados el martes y excarcelados el jueves.', '41 freed 2026-01-22..2026-01-22'],
  [
    'es',
    'Los 52 presos, indultados el martes y excarcelados el jueves, llegaron a La Habana.',
    '52 freed 2026-01-22..2026-01-22',
  ],
  ['pt', '41 presos foram indultados na terça-feira e libertados na quinta-feira.', '41 freed 2026-01-22..2026-01-22'],
  // where they left from, behind the day
  [
    'es',
    'Venezuela liberó a 31 detenidos el jueves de una cárcel cerca de Maracay, informó una ONG.',
    '31 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'A Venezuela libertou 31 detidos na quinta-feira de uma prisão perto de Maracay, informou uma ONG.',
    '31 freed 2026-01-22..2026-01-22',
  ],
  // a part of the day of the report
  ['es', '41 presos fueron excarcelados de madrugada, según Foro Penal.', '41 freed ?..2026-01-26'],
  ['es', '41 presos salieron en la madrugada del viernes, según Foro Penal.', '41 freed 2026-01-23..2026-01-23'],
  ['pt', '41 presos foram libertados de madrugada, segundo o Foro Penal.', '41 freed ?..2026-01-26'],
  // names that were read, of people still to leave
  ['en', 'The names of the 41 prisoners who will be freed were read out on Friday.', '41 promised ?..2026-01-26'],
  ['es', 'Los nombres de los 41 presos que serán liberados se leyeron el viernes.', '41 promised ?..2026-01-26'],
  ['pt', 'Os nomes dos 41 presos que serão libertados foram lidos na sexta-feira.', '41 promised ?..2026-01-26'],
  [
    'en',
    'The names of the 41 prisoners who will be freed on Friday were read out.',
    '41 promised 2026-01-30..2026-01-30',
  ],
  ['en', 'The decree, signed on Thursday, will free 41 prisoners.', '41 promised ?..2026-01-22'],
  ['es', 'El decreto, firmado el jueves, permitirá la salida de 41 presos.', '41 promised ?..2026-01-26'],
  [
    'es',
    'El decreto, firmado el jueves por el presidente, prevé la liberación de 41 presos.',
    '41 promised ?..2026-01-26',
  ],
  [
    'pt',
    'O decreto, assinado na quinta-feira pelo chefe de Estado, prevê a libertação de 41 presos.',
    '41 promised ?..2026-01-26',
  ],
  ['pt', 'O decreto, assinado na quinta-feira, permitirá a saída de 41 presos.', '41 promised ?..2026-01-26'],
  ['en', 'On Thursday, the decree will free 41 prisoners.', '41 promised 2026-01-29..2026-01-29'],
  // asked about them, and not for their release
  [
    'en',
    'Asked on Saturday about the 41 prisoners released on Friday, the minister declined to comment.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Preguntado por periodistas sobre los 52 presos liberados el viernes, el ministro no quiso comentar.',
    '52 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Perguntado no sábado sobre os 41 presos libertados na sexta-feira, o ministro não quis comentar.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'Asked about the release of 41 prisoners, the minister declined to comment.'],
  ['en', 'The Church asked the government for the release of 41 prisoners on Friday.'],
];

testFigures(rows, dated);
