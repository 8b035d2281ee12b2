import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Days that stand in another sentence than the number. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Provea has verified 212 releases since the government announced the releases. The announcement was made on 15 January.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'en',
    'The release process began on 15 January.\nProvea has verified 212 releases since the releases began.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  // no day of an announcement is told
  [
    'en',
    'Provea has verified 212 releases since the releases were announced. The releases on Saturday were of foreigners.',
    '212 freed ?..2026-01-26',
  ],
  [
    'es',
    'La ley se publicó en la Gaceta Oficial el 15 de enero.\nProvea ha verificado 212 excarcelaciones desde que rige la ley.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'es',
    'Provea ha verificado 212 excarcelaciones desde que se anunciaron. Las excarcelaciones fueron anunciadas el 15 de enero.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'es',
    'Provea ha verificado 212 excarcelaciones desde el comienzo del proceso.\nHubo nuevas excarcelaciones el domingo.',
    '212 freed ?..2026-01-26',
  ],
  [
    'pt',
    'A Provea verificou 212 libertações desde a sanção da lei. A lei foi publicada no Diário Oficial em 15 de janeiro.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'pt',
    'As solturas foram anunciadas em 15 de janeiro.\nA Provea verificou 212 libertações desde que o governo anunciou as solturas.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'pt',
    'A Provea verificou 212 libertações desde o início do processo. As solturas de sábado foram de estrangeiros.',
    '212 freed ?..2026-01-26',
  ],
];

testFigures(rows, dated);
