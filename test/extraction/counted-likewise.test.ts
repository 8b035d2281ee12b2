import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** "X counts 391 releases and Y 383": the second body has no verb, and nothing but its figure after its name. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Since January 8, Provea has counted 91 releases and the Venezuelan Prison Observatory (OVP) 83.',
    '91 Provea',
    '83 OVP',
  ],
  ['en', 'Foro Penal counts 711 political prisoners and Provea 754.', '711 Foro Penal', '754 Provea'],
  ['en', 'Foro Penal has verified 91 releases and Provea at least 104.', '91 Foro Penal', '104 Provea'],
  [
    'es',
    'Desde el 8 de enero, Provea contabiliza 91 salidas y el Observatorio Venezolano de Prisiones (OVP) 83, con corte al viernes.',
    '91 Provea',
    '83 OVP',
  ],
  ['es', 'El Foro Penal registra 711 presos políticos y Provea más de 754.', '711 Foro Penal', '754 Provea'],
  [
    'pt',
    'Desde 8 de janeiro, a Provea contabiliza 91 solturas e o Observatório Venezuelano de Prisões (OVP) 83.',
    '91 Provea',
    '83 OVP',
  ],
  // the letters of a body stand between its name and its verb
  [
    'es',
    'El Foro Penal había verificado 43 excarcelaciones desde el día 8. Justicia, Encuentro y Perdón (JEP) llegaba a 51.',
    '43 Foro Penal',
    '51 Justicia, Encuentro y Perdón',
  ],
  // digits that close a name
  ['en', 'Foro Penal said 12 men were freed from El Rodeo and Rodeo 2.', '12 Foro Penal'],
  ['es', 'El Foro Penal dijo que 12 hombres salieron de El Rodeo y de Rodeo 2.', '12 Foro Penal'],
  ['pt', 'O Foro Penal disse que 12 homens saíram de El Rodeo e de Rodeo 2.', '12 Foro Penal'],
];

testFigures(rows, whose);
