import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** A word between the people and how they were taken says of what sort they are; what happened to them stands behind. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'Trece cristianos evangélicos encarcelados en Eritrea desde hacía una década han sido puestos en libertad.',
    '13 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Trece cristianos evangélicos encarcelados en Eritrea han sido puestos en libertad.',
    '13 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Trece médicos cubanos encarcelados en Eritrea desde hacía una década han sido puestos en libertad.',
    '13 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Trece cristianos evangélicos encarcelados en Eritrea desde hacía una década fueron puestos en libertad.',
    '13 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Trece cristianos evangélicos encarcelados en Eritrea desde hacía una década salieron de la cárcel.',
    '13 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Trece periodistas independientes presos desde hacía una década salieron de la cárcel.',
    '13 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Trece sindicalistas ferroviarios detenidos desde 2019 en Asmara salieron de la cárcel.',
    '13 freed unattributed 2019-01-01..2026-01-26',
  ],
  [
    'es',
    'Trece sindicalistas presos en Eritrea desde hace una década siguen sin juicio.',
    '13 held unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'Treze cristãos evangélicos presos na Eritreia havia uma década foram postos em liberdade.',
    '13 freed unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Thirteen evangelical Christians jailed in Eritrea for a decade have been released.',
    '13 freed unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'Só 31 dos 80 presos que o governo prometeu soltar cruzaram o portão do presídio.',
    '31 freed unattributed ?..2026-01-26',
    '80 promised government ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
