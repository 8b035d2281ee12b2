import { dated, type FigureRow, testFigures } from './figure-rows.js';

const ES = 'El domingo la junta liberó a 6.217 reclusos, según MRTV.';
const EN = 'On Sunday the junta freed 6,217 inmates, MRTV said.';
const PT = 'No domingo a junta libertou 6.217 reclusos, segundo a MRTV.';
const WHOLE = '6217 freed 2026-01-25..2026-01-25';
const PART = '71 freed 2026-01-25..2026-01-25';

/** Some of whoever left, by another body's count, left on the day of their whole. */
const rows: readonly FigureRow[] = [
  ['es', `${ES}\nEntre quienes salieron, la AAPP solo ha reconocido a 71 presos de conciencia.`, WHOLE, PART],
  ['es', `${ES}\nEntre quienes salieron, el Foro Penal ha identificado a 71 presos políticos.`, WHOLE, PART],
  ['es', `${ES}\nEntre quienes fueron liberados, la AAPP cuenta 71 presos políticos.`, WHOLE, PART],
  ['es', `${ES}\nEntre quienes recuperaron la libertad hay 71 presos políticos, dice la AAPP.`, WHOLE, PART],
  ['es', `${ES}\nEntre los que salieron, la AAPP ha reconocido a 71 presos de conciencia.`, WHOLE, PART],
  ['en', `${EN}\nAmong those who left, the AAPP has recognised only 71 prisoners of conscience.`, WHOLE, PART],
  ['pt', `${PT}\nEntre quem saiu, a AAPP só reconheceu 71 presos de consciência.`, WHOLE, PART],
  ['pt', `${PT}\nEntre os que saíram, a AAPP só reconheceu 71 presos de consciência.`, WHOLE, PART],
  // of days of their own
  [
    'es',
    `${ES}\nEntre quienes salieron desde el 8 de enero, la AAPP cuenta 71 presos políticos.`,
    WHOLE,
    '71 freed 2026-01-08..2026-01-26',
  ],
];

testFigures(rows, dated);
