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
  // two counts in a row, each of its own body, with no comma between
  [
    'en',
    'Foro Penal counts 154 releases while the government counts 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal has counted 154 releases whereas the government claims 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Foro Penal cuenta 154 excarcelaciones mientras el Gobierno cuenta 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Foro Penal cuenta 154 excarcelaciones pero el Gobierno cuenta 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'pt',
    'O Foro Penal conta 154 libertações enquanto o governo conta 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal says far fewer than the 154 prisoners the government counts have left.',
    '154 Government of Venezuela',
  ],
  // … and the verb of the second left out
  [
    'en',
    'Foro Penal puts the number freed at 154 and the government at 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal speaks of 154 freed prisoners, the government of 406 and OVP of 139.',
    '154 Foro Penal',
    '406 Government of Venezuela',
    '139 OVP',
  ],
  [
    'en',
    'Foro Penal counts more than 150 people freed and the government about 400.',
    '150 Foro Penal',
    '400 Government of Venezuela',
  ],
  ['es', 'Foro Penal habla de 154 excarcelados y el Gobierno de 406.', '154 Foro Penal', '406 Government of Venezuela'],
  [
    'es',
    'Foro Penal cifra en 154 los excarcelados y el Gobierno en 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  ['es', 'Foro Penal habla de 154 excarcelados en Caracas y de 12 en Zulia.', '154 Foro Penal', '12 Foro Penal'],
  ['es', 'Foro Penal habla de 154 excarcelados y el ministro de 12 años de cárcel.', '154 Foro Penal'],
  [
    'pt',
    'O Foro Penal fala em 154 libertados, o governo em 406 e o OVP em 139.',
    '154 Foro Penal',
    '406 Government of Venezuela',
    '139 OVP',
  ],
  ['pt', 'O Foro Penal conta 154 libertados e o governo 406.', '154 Foro Penal', '406 Government of Venezuela'],
  ['en', 'Foro Penal visited 154 prisoners and the government 12 prisons.', '154 Foro Penal'],
  // what is counted stands at the head
  [
    'en',
    'As for those who are still inside, OVP speaks of between 590 and 640, depending on the day.',
    '590 OVP',
    '640 OVP',
  ],
  ['es', 'De los que siguen presos, el OVP habla de 590.', '590 OVP'],
  ['pt', 'Quanto aos que continuam presos, o OVP fala de 590.', '590 OVP'],
  [
    'es',
    'Sobre los excarcelados, Foro Penal habla de 154 y el Gobierno de 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  ['es', 'En cuanto a los presos, el OVP pidió 40 camas.'],
  ['en', 'As for the prisoners, the Red Cross delivered 300 parcels.'],
  // the whole that one body gives, and the part that another confirms
  [
    'en',
    'Of the 1,024 people the ministry says have been freed, Foro Penal has been able to confirm only 412.',
    '1024 Government of Venezuela',
    '412 Foro Penal',
  ],
  [
    'es',
    'De las 1.024 personas que el ministerio da por liberadas, Foro Penal solo ha podido confirmar 412.',
    '1024 Government of Venezuela',
    '412 Foro Penal',
  ],
  [
    'es',
    'De los 1.024 presos que el Ministerio Penitenciario asegura haber liberado, Foro Penal ha confirmado 412.',
    '1024 Penitentiary Service',
    '412 Foro Penal',
  ],
  [
    'pt',
    'Das 1.024 pessoas que o ministério dá como libertadas, o Foro Penal só conseguiu confirmar 412.',
    '1024 Government of Venezuela',
    '412 Foro Penal',
  ],
  // after "and that" whoever opened the first clause goes on
  [
    'en',
    "Foro Penal said the government's figure of 406 was false and that only 154 had been freed.",
    '154 Foro Penal',
  ],
  [
    'es',
    'Foro Penal dijo que la cifra de 406 del Gobierno es falsa y que solo 154 han sido liberados.',
    '154 Foro Penal',
  ],
  ['pt', 'O Foro Penal disse que o número de 406 do governo é falso e que só 154 foram libertados.', '154 Foro Penal'],
  ['es', 'Foro Penal dijo que el Gobierno asegura que liberó a 406 presos.', '406 Government of Venezuela'],
  // the one thing that is pointed at is no number of things
  [
    'en',
    '"The government says that it has freed 130 from that one prison, and the true number is 37," Alfredo Romero of Foro Penal said.',
    '130 Government of Venezuela',
    '37 Foro Penal',
  ],
  [
    'en',
    'The government says it freed 130 from this one jail, but the real number is 37, Foro Penal said.',
    '130 Government of Venezuela',
    '37 Foro Penal',
  ],
  ['en', 'The government freed 130 people and burned one building; 37 were hurt.', '130 unattributed'],
];

testFigures(rows, whose);
