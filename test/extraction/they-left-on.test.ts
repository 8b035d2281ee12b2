import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** The sentence after a count says when its people left. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal has verified the release of 41 political prisoners. They left on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal has verified the release of 41 political prisoners. They were freed on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal has verified the release of 41 political prisoners. The releases took place on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal says 41 political prisoners are free. They came out on Friday and Saturday.',
    '41 freed Foro Penal 2026-01-23..2026-01-24',
  ],
  [
    'en',
    'Foro Penal says 41 political prisoners have been freed. All of them left on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal ha verificado la excarcelación de 41 presos políticos. Salieron el viernes.',
    '41 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal ha verificado la excarcelación de 41 presos políticos. Las excarcelaciones ocurrieron el viernes.',
    '41 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal ha verificado la excarcelación de 41 presos políticos. Todos salieron el viernes.',
    '41 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal verificou a soltura de 41 presos políticos. Saíram na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal verificou a soltura de 41 presos políticos. As solturas ocorreram na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal verificou a soltura de 41 presos políticos. Todos saíram na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos políticos fueron excarcelados. Salieron el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos políticos fueron excarcelados. Fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos políticos fueron excarcelados. Todos salieron el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal confirmó la excarcelación de 41 presos políticos. Todos salieron el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal has verified the release of 41 political prisoners. They left Caracas on Friday for Madrid.',
    '41 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'Foro Penal has verified 412 releases since 8 January. They left on Friday.',
    '412 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Foro Penal ha verificado la excarcelación de 41 presos políticos. Salieron a protestar el viernes sus familias.',
    '41 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal ha verificado 412 excarcelaciones desde el 8 de enero. Salieron el viernes otros 12.',
    '412 freed Foro Penal 2026-01-08..2026-01-26',
    '12 freed Foro Penal 2026-01-23..2026-01-23',
  ],
];
testFigures(rows, whoseAndDated);
