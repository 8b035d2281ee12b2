import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whose a number is that stands last: '; according to S, 41', 'was put at 41 by S', 'S, according to which 41'. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'According to the government, 116 prisoners have been freed; according to Foro Penal, 41.',
    '116 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'en',
    'According to the government, 416 prisoners have been freed; according to Foro Penal, 141.',
    '416 Government of Venezuela',
    '141 Foro Penal',
  ],
  [
    'es',
    'Según el Gobierno, 116 presos han sido excarcelados; según Foro Penal, 41.',
    '116 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'es',
    'Según el Gobierno, 116 presos han sido excarcelados; de acuerdo con Foro Penal, 41.',
    '116 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'pt',
    'Segundo o governo, 116 presos foram soltos; segundo o Foro Penal, 41.',
    '116 Government of Venezuela',
    '41 Foro Penal',
  ],
  ['es', 'Las autoridades hablan de 116 excarcelados; los activistas, de 41.', '116 government', '41 rights groups'],
  ['es', 'Las autoridades hablan de 116 excarcelados; los familiares, de 41.', '116 government', '41 relatives'],
  ['es', 'Salieron 12 presos; según Marta Rivas, 41, su hermana sigue dentro.', '12 unattributed'],
  ['es', 'Salió la profesora, de 41, con otros 12 presos.', '12 unattributed'],
  ['pt', 'As autoridades falam em 116 libertados; os ativistas, em 41.', '116 government', '41 rights groups'],
  ['es', 'La cifra de excarcelados fue situada en 41 por Foro Penal.', '41 Foro Penal'],
  ['es', 'La cifra de excarcelados es situada en 41 por Foro Penal.', '41 Foro Penal'],
  ['es', 'La cifra de excarcelados fue elevada a 45 por Foro Penal.', '45 Foro Penal'],
  ['es', 'El número de liberados ha sido estimado en 41 por Foro Penal.', '41 Foro Penal'],
  ['pt', 'O número de libertados foi estimado em 41 pelo Foro Penal.', '41 Foro Penal'],
  ['pt', 'O número de libertados é estimado em 41 pelo Foro Penal.', '41 Foro Penal'],
  ['pt', 'O número de libertados foi elevado a 45 pelo governo.', '45 government'],
  ['en', 'The number of prisoners freed was put at 41 by Foro Penal.', '41 Foro Penal'],
  ['en', 'The number of those freed was estimated at 41 by Foro Penal.', '41 Foro Penal'],
  ['en', 'The number of those freed has been raised to 45 by the government.', '45 government'],
  ['es', 'El precio del traslado fue situado en 41 bolívares por el penal.'],
  ['es', 'El Nacional citó al Ministerio del Interior, según el cual 41 presos han sido liberados.', '41 government'],
  ['es', 'El Nacional citó a Foro Penal, según el cual 41 presos han sido liberados.', '41 Foro Penal'],
  [
    'es',
    'La prensa difundió un comunicado de la Fiscalía, según el cual 41 presos han sido liberados.',
    '41 government',
  ],
  [
    'es',
    'Foro Penal respondió al Gobierno, según el cual 116 presos han sido liberados.',
    '116 Government of Venezuela',
  ],
  ['pt', 'O jornal citou o Ministério do Interior, segundo o qual 41 presos foram soltos.', '41 government'],
  ['pt', 'O Foro Penal respondeu ao governo, segundo o qual 116 presos foram soltos.', '116 Government of Venezuela'],
  ['pt', 'A imprensa divulgou uma nota do Foro Penal, segundo o qual 41 presos foram soltos.', '41 Foro Penal'],
  ['en', 'The paper quoted the interior ministry, according to which 41 prisoners have been freed.', '41 government'],
  [
    'en',
    'Foro Penal replied to the government, according to which 116 prisoners have been freed.',
    '116 Government of Venezuela',
  ],
  ['es', 'Foro Penal publicó un informe según el cual 41 presos han sido liberados.', '41 Foro Penal'],
  ['pt', 'O Foro Penal publicou um relatório segundo o qual 41 presos foram soltos.', '41 Foro Penal'],
  ['en', 'Foro Penal published a report according to which 41 prisoners have been freed.', '41 Foro Penal'],
  [
    'es',
    'Foro Penal publicó en Caracas, el lunes, un informe según el cual 41 presos han sido liberados.',
    '41 Foro Penal',
  ],
  // a verb of saying left out, after one who says what it has done
  [
    'pt',
    'O governo diz ter soltado 400, o Foro Penal, 266, e a Plataforma Unitária, 221.',
    '400 Government of Venezuela',
    '266 Foro Penal',
    '221 PUD',
  ],
  [
    'es',
    'El gobierno dice haber liberado a 400, el Foro Penal, a 266, y la Plataforma Unitaria, a 221.',
    '400 Government of Venezuela',
    '266 Foro Penal',
    '221 PUD',
  ],
  [
    'en',
    'The government says it has freed 400, Foro Penal, 266, and the Unitary Platform, 221.',
    '400 Government of Venezuela',
    '266 Foro Penal',
    '221 PUD',
  ],
  [
    'pt',
    'O Foro Penal diz que foram libertadas 88 pessoas, e o governo, que foram 184.',
    '88 Foro Penal',
    '184 Government of Venezuela',
  ],
  // a paper's own, beside another's
  ['pt', 'A Reuters contou 88 libertados; o jornal El Pitazo, 84.', '88 Reuters', '84 El Pitazo'],
  ['es', 'La AFP contó 88 liberados, Reuters 84 y EFE 80.', '88 AFP', '84 Reuters', '80 EFE'],
  ['en', 'The New York Times counted 88 people freed; Reuters, 84.', '88 The New York Times', '84 Reuters'],
  // a body's number is no age, and a person's age no number
  ['pt', 'O Foro Penal contou 88 libertados, a Provea, 84.', '88 Foro Penal', '84 Provea'],
  ['pt', 'O Foro Penal contou 12 presos soltos, o médico Juan Pérez, 34, entre eles.', '12 Foro Penal'],
];

testFigures(rows, whose);
