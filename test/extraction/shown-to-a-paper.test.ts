import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'A document seen by Reuters lists 41': whose paper it is counts, and not who was shown it. */
const rows: readonly FigureRow[] = [
  ['en', 'A document seen by Reuters lists 41 freed prisoners.', '41 unattributed'],
  ['en', 'According to a list seen by AFP, 41 prisoners have been freed.', '41 unattributed'],
  [
    'en',
    'Foro Penal said 30 prisoners were freed. According to an internal document obtained by Reuters, 41 prisoners have been freed.',
    '30 Foro Penal',
    '41 unattributed',
  ],
  ['es', 'Según un documento al que tuvo acceso EFE, 41 presos fueron liberados.', '41 unattributed'],
  ['es', 'Una lista a la que la agencia EFE tuvo acceso incluye a 41 presos liberados.', '41 unattributed'],
  ['pt', 'Segundo um documento a que a AFP teve acesso, 41 presos foram libertados.', '41 unattributed'],
  ['pt', 'Segundo uma lista obtida pela Reuters, 41 presos foram libertados.', '41 unattributed'],
  [
    'en',
    'A Venezuelan government document seen by Reuters says 41 prisoners were freed.',
    '41 Government of Venezuela',
  ],
  ['en', 'According to a Foro Penal list seen by AFP, 41 prisoners have been freed.', '41 Foro Penal'],
  ['en', 'According to a list by Foro Penal that AFP has seen, 41 prisoners have been freed.', '41 Foro Penal'],
  ['es', 'Según una lista del Foro Penal a la que tuvo acceso EFE, 41 presos han sido liberados.', '41 Foro Penal'],
  ['pt', 'Segundo uma lista do Foro Penal a que a AFP teve acesso, 41 presos foram soltos.', '41 Foro Penal'],
  ['en', 'Reuters has counted 41 releases.', '41 Reuters'],
  ['en', 'A Reuters tally shows that 41 prisoners have been freed.', '41 Reuters'],
  ['es', 'EFE contó 41 excarcelaciones.', '41 EFE'],
  ['pt', 'A AFP contou 41 presos libertados.', '41 AFP'],
  ['en', 'Foro Penal told Reuters that 41 prisoners were freed.', '41 Foro Penal'],
  ['en', 'Reuters journalists saw 41 prisoners leave the jail.', '41 Reuters'],
  ['en', 'In a statement seen by Reuters, Foro Penal said 41 prisoners had been freed.', '41 Foro Penal'],
  ['es', 'En un comunicado al que tuvo acceso EFE, el Foro Penal dijo que 41 presos salieron.', '41 Foro Penal'],
  ['pt', 'Em nota a que a AFP teve acesso, o Foro Penal disse que 41 presos saíram.', '41 Foro Penal'],
];

testFigures(rows, whose);
