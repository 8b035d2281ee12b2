import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** What was approved, ordered or promised in one clause, and people who are told to have left in the next. */
const rows: readonly FigureRow[] = [
  ['en', 'Parliament approved the budget and on Thursday 33 inmates were released.', '33 freed 2026-01-22..2026-01-22'],
  ['en', 'The president approved the law and on Friday 41 prisoners were freed.', '41 freed 2026-01-23..2026-01-23'],
  ['en', 'The government promised an amnesty and on Friday freed 41 prisoners.', '41 freed 2026-01-23..2026-01-23'],
  [
    'en',
    'The government promised a gesture on Thursday and 41 prisoners were freed on Friday.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'The judge ordered the release of 41 prisoners.', '41 promised ?..2026-01-26'],
  ['en', 'The government promised to close the jail and free 41 prisoners.', '41 promised ?..2026-01-26'],
  ['en', 'The government said that 41 prisoners will have been freed by Friday.', '41 promised ?..2026-01-30'],
  [
    'es',
    'La ley se aprobó el 8 de enero. Desde que se aprobó la ley han sido liberados 41 presos.',
    '41 freed 2026-01-08..2026-01-26',
  ],
  ['es', 'El Gobierno autorizó la visita y el viernes salieron 41 presos.', '41 freed 2026-01-23..2026-01-23'],
  [
    'es',
    'El presidente decretó la amnistía y el viernes 41 presos fueron excarcelados.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['es', 'El juez ordenó que fueran liberados 41 presos.', '41 promised ?..2026-01-26'],
  ['es', 'El juez autorizó la salida de 41 presos.', '41 promised ?..2026-01-26'],
  [
    'pt',
    'O juiz assinou a ordem na quinta-feira e no dia seguinte foram soltos 41 presos.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['pt', 'O governo autorizou a visita e na sexta-feira saíram 41 presos.', '41 freed 2026-01-23..2026-01-23'],
  ['pt', 'O juiz ordenou que fossem soltos 41 presos.', '41 promised ?..2026-01-26'],
  ['pt', 'O presidente prometeu que seriam soltos 41 presos.', '41 promised ?..2026-01-26'],
];

testFigures(rows, dated);
