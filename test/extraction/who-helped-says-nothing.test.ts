import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whoever asked for a release or went to see somebody is in the sentence, and has not said so; the one who spoke before has. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The talks had gone well, the presidency said. Two priests had been freed at the request of the Vatican, it added.',
    '2 government',
  ],
  [
    'en',
    'Provea said talks had gone well. Two priests were let go after a visit by the Red Cross, it added.',
    '2 Provea',
  ],
  [
    'es',
    'Provea dijo que las conversaciones iban bien. Dos sacerdotes fueron liberados tras una visita de la Cruz Roja, añadió la organización.',
    '2 Provea',
  ],
  [
    'pt',
    'A Provea disse que as conversas iam bem. Doze presos foram libertados a pedido da Igreja, acrescentou.',
    '12 Provea',
  ],
  // papers and reports speak for whose they are
  ['en', 'Twelve prisoners were freed, according to figures published by the Red Cross.', '12 Red Cross'],
  [
    'en',
    'Provea spoke on Monday. The Red Cross confirmed the visit. Twelve prisoners were freed, it said.',
    '12 Red Cross',
  ],
  // what is said "that on Friday" is not what stands before it
  [
    'en',
    'At least 19 prisoners were freed, according to Provea. In December it still had 62 names on its register.\nForo Penal said that on Friday 20 people were freed.',
    '19 Provea',
    '62 Provea',
    '20 Foro Penal',
  ],
  [
    'en',
    'At least 19 prisoners were freed, according to Provea. In December it still had 62 names on its register.\nForo Penal said that between 20 and 25 people were freed.',
    '19 Provea',
    '62 Provea',
    '20 Foro Penal',
    '25 Foro Penal',
  ],
  ['en', 'Nineteen prisoners were freed on Friday.\nForo Penal said that on Saturday.', '19 Foro Penal'],
  // a boast is the word of whoever boasts
  [
    'en',
    '"The interior minister boasts of 406 releases," Lorena Ruiz, who coordinates Clippve, told reporters.',
    '406 Government of Venezuela',
  ],
];

testFigures(rows, whose);
