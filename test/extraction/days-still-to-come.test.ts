import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** On which days who is promised is to leave, told from today or from when it was said. */
const rows: readonly FigureRow[] = [
  ['en', 'The 41 prisoners are due to leave on Wednesday.', '41 promised 2026-01-28..2026-01-28'],
  ['en', 'The 41 prisoners are expected to leave on Wednesday.', '41 promised 2026-01-28..2026-01-28'],
  ['en', 'The 41 prisoners left on Wednesday.', '41 freed 2026-01-21..2026-01-21'],
  [
    'en',
    'Forty-one prisoners will be released over the next 48 hours, the ministry said.',
    '41 promised 2026-01-26..2026-01-28',
  ],
  [
    'en',
    'Within the next 72 hours 41 prisoners will be freed, the ministry said.',
    '41 promised 2026-01-26..2026-01-29',
  ],
  [
    'es',
    'Otros 41 presos serán excarcelados en las próximas 48 horas, dijo el ministerio.',
    '41 promised 2026-01-26..2026-01-28',
  ],
  [
    'es',
    'Unos 41 presos serán excarcelados en los próximos tres días, dijo el ministerio.',
    '41 promised 2026-01-27..2026-01-29',
  ],
  [
    'pt',
    'Outros 41 presos serão soltos nas próximas 48 horas, disse o ministério.',
    '41 promised 2026-01-26..2026-01-28',
  ],
  [
    'pt',
    'Uns 41 presos serão soltos nos próximos três dias, disse o ministério.',
    '41 promised 2026-01-27..2026-01-29',
  ],
  // from the day on which it was said
  [
    'en',
    'The ministry said on Friday that 41 prisoners would be freed in the following 48 hours.',
    '41 promised 2026-01-23..2026-01-25',
  ],
  [
    'es',
    'El ministerio dijo el viernes que en las siguientes 48 horas serían liberados 41 presos.',
    '41 promised 2026-01-23..2026-01-25',
  ],
  [
    'pt',
    'O ministério disse na sexta-feira que 41 presos seriam soltos nas 48 horas seguintes.',
    '41 promised 2026-01-23..2026-01-25',
  ],
  [
    'en',
    'The ministry said on Friday that 41 prisoners would be freed the next day.',
    '41 promised 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'El ministerio dijo el viernes que 41 presos serían liberados al día siguiente.',
    '41 promised 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'O ministério disse na sexta-feira que 41 presos seriam soltos no dia seguinte.',
    '41 promised 2026-01-24..2026-01-24',
  ],
  // so many a day are a rate
  ['es', 'El tribunal libera a unos 41 presos al día.'],
  // how many days is not said
  ['es', 'El ministerio dijo que 41 presos serán liberados en los próximos días.', '41 promised ?..2026-01-26'],
  ['pt', 'O ministério disse que 41 presos serão soltos nos próximos dias.', '41 promised ?..2026-01-26'],
  ['en', 'Another 41 prisoners will be freed before Sunday, the ministry said.', '41 promised ?..2026-01-31'],
  ['en', 'The ministry will free 41 prisoners before Friday.', '41 promised ?..2026-01-29'],
  ['es', 'Otros 41 presos serán liberados antes del domingo, dijo el ministerio.', '41 promised ?..2026-01-31'],
  ['pt', 'Outros 41 presos serão soltos antes de domingo, disse o ministério.', '41 promised ?..2026-01-31'],
];

testFigures(rows, dated);
