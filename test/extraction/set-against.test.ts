import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** A figure set against the count of another body is that of whom "of" or a possessive names beside it. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'CARACAS.- Foro Penal dice que han sido liberadas 27 personas, frente a las 116 del Gobierno.',
    '27 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'es',
    'CARACAS.- Foro Penal contó 27 liberados, contra los 116 de la Fiscalía.',
    '27 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'pt',
    'CARACAS - O Foro Penal diz que 27 pessoas foram soltas, ante 116 do governo.',
    '27 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'en',
    "CARACAS - Foro Penal says 27 people were freed, against the government's 116.",
    '27 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'en',
    'CARACAS - Foro Penal says 27 people were freed, compared with the 116 claimed by the government.',
    '27 Foro Penal',
    '116 Government of Venezuela',
  ],
  // of a week, and people of a body
  [
    'es',
    'CARACAS.- Foro Penal contó 27 liberados, contra los 116 de la semana pasada.',
    '27 Foro Penal',
    '116 Foro Penal',
  ],
  ['en', 'CARACAS - Foro Penal says 27 people were freed, and the 12 of the UN staff were not.', '27 Foro Penal'],
];

testFigures(rows, whose);
