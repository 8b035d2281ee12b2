import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whose its volunteers are, whose the president's household is, and who asks for those still held. */
const rows: readonly FigureRow[] = [
  // the body told of last, though no figure of its own was told yet
  [
    'en',
    'Provea has confirmed 367 releases of prisoners. The alliance Plataforma Unitaria Democrática goes a little higher. Its volunteers say they have spoken with the families of 408 people let out, 61 of them women.',
    '367 Provea',
    '408 PUD',
    '61 PUD',
  ],
  [
    'en',
    'Foro Penal counts 367 freed prisoners. The Plataforma Unitaria Democrática is more cautious. Its lawyers have met 290 people released from prison.',
    '367 Foro Penal',
    '290 PUD',
  ],
  [
    'es',
    'Provea ha confirmado 367 excarcelaciones. La alianza Plataforma Unitaria Democrática va algo más arriba. Sus voluntarios dicen haber hablado con las familias de 408 excarcelados, 61 de ellos mujeres.',
    '367 Provea',
    '408 PUD',
    '61 PUD',
  ],
  [
    'pt',
    'A Provea confirmou 367 solturas. A aliança Plataforma Unitaria Democrática vai um pouco além. Seus voluntários dizem ter falado com as famílias de 408 libertados, 61 deles mulheres.',
    '367 Provea',
    '408 PUD',
    '61 PUD',
  ],
  // but relatives are those of the prisoners
  [
    'en',
    'Foro Penal counts 367 freed prisoners. Their relatives say 12 were freed on Friday.',
    '367 Foro Penal',
    '12 relatives',
  ],
  [
    'es',
    'Foro Penal cuenta 367 liberados. Sus familiares dicen que 12 salieron el viernes.',
    '367 Foro Penal',
    '12 relatives',
  ],
  [
    'pt',
    'O Foro Penal conta 367 libertados. Seus familiares dizem que 12 saíram na sexta-feira.',
    '367 Foro Penal',
    '12 relatives',
  ],
  // offices of a president
  [
    'pt',
    'O Presidente angolano assinou um indulto, anunciou hoje a Casa Civil, segundo a qual 214 pessoas serão postas em liberdade: 130 homens e 84 mulheres.',
    '214 Government of Angola',
    '130 Government of Angola',
    '84 Government of Angola',
  ],
  ['pt', 'Segundo a Casa Militar, 40 presos foram libertados em Luanda.', '40 Government of Angola'],
  ['es', 'Según la Casa Civil, 40 presos serán puestos en libertad en Luanda.', '40 Government of Angola'],
  ['en', 'The presidential palace in Luanda said 40 prisoners would be released.', '40 Government of Angola'],
  // the gazette of a state, and no newspaper
  ['es', 'Según la Gaceta Oficial, 12 presos fueron liberados el lunes en Venezuela.', '12 Government of Venezuela'],
  [
    'pt',
    'Segundo o Diário da República, 12 presos foram soltos na segunda-feira em Angola.',
    '12 Government of Angola',
  ],
  ['es', 'Según informó la Gaceta del Lago, 12 presos fueron liberados el lunes en Venezuela.', '12 unattributed'],
  // "não-governamental" in one word
  [
    'pt',
    'A organização não-governamental Mãos Abertas lamentou o decreto. Continuam na prisão, afirma a ONG, pelo menos 17 ativistas.',
    '17 Mãos Abertas',
  ],
  // whoever asks for them has counted them, in a quotation
  [
    'en',
    'Foro Penal counts 777 prisoners. A State Department spokesman called for the release of "the hundreds of Venezuelans who remain in prison".',
    '777 Foro Penal',
    '200 US State Department',
  ],
  [
    'en',
    'Germany’s foreign ministry urged Caracas to free “the 60 people who remain detained”.',
    '60 Government of Germany',
  ],
  [
    'es',
    'Foro Penal cuenta 777 presos. Un portavoz del Departamento de Estado de EE UU pidió la libertad de «los cientos de venezolanos que continúan presos».',
    '777 Foro Penal',
    '200 US State Department',
  ],
  [
    'pt',
    'O Foro Penal conta 777 presos. O Itamaraty pediu a libertação das «60 pessoas que continuam detidas».',
    '777 Foro Penal',
    '60 Government of Brazil',
  ],
  // but it is nobody's who is not known, and none of whoever spoke before
  [
    'en',
    'Foro Penal counts 777 prisoners. The archbishop called for the release of "the hundreds of Venezuelans who remain in prison".',
    '777 Foro Penal',
    '200 unattributed',
  ],
  [
    'es',
    'Foro Penal cuenta 777 presos. El arzobispo pidió la libertad de «los cientos de venezolanos que continúan presos».',
    '777 Foro Penal',
    '200 unattributed',
  ],
  [
    'es',
    'Foro Penal cuenta 777 presos. Pidió la libertad de «los cientos de venezolanos que continúan presos».',
    '777 Foro Penal',
    '200 Foro Penal',
  ],
];

testFigures(rows, whose);
