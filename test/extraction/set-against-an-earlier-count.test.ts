import { describe } from 'vitest';
import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** A count set against the one before it: the day behind that number is of that number alone, and of which part of a month it was is said. */
const before: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal counts 711 political prisoners, down from 1,148 at the start of the month.',
    '711 held ?..2026-01-26',
    '1148 held ?..2026-01-01',
  ],
  [
    'en',
    'Foro Penal counts 711 political prisoners, down from 1,148 in early December.',
    '711 held ?..2026-01-26',
    '1148 held ?..2025-12-01',
  ],
  [
    'en',
    'Foro Penal counts 711 political prisoners, fewer than the 1,148 of December.',
    '711 held ?..2026-01-26',
    '1148 held ?..2025-12-31',
  ],
  [
    'en',
    'Foro Penal counts 711 political prisoners, fewer than the 1,148 it counted in December.',
    '711 held ?..2026-01-26',
    '1148 held ?..2025-12-31',
  ],
  [
    'en',
    'Foro Penal has verified 344 releases, more than the 302 it reported on Friday.',
    '344 freed ?..2026-01-26',
    '302 freed ?..2026-01-23',
  ],
  ['en', 'Foro Penal had counted 1,148 political prisoners at the start of the month.', '1148 held ?..2026-01-01'],
  [
    'es',
    'Foro Penal registra 711 presos políticos, frente a 1.148 a principios de mes.',
    '711 held ?..2026-01-26',
    '1148 held ?..2026-01-01',
  ],
  [
    'es',
    'Foro Penal registra 711 presos políticos, frente a 1.148 a mediados de diciembre.',
    '711 held ?..2026-01-26',
    '1148 held ?..2025-12-15',
  ],
  [
    'es',
    'Foro Penal registra 711 presos políticos, menos que los 1.148 que contaba en diciembre.',
    '711 held ?..2026-01-26',
    '1148 held ?..2025-12-31',
  ],
  [
    'es',
    'Foro Penal registra 344 excarcelados, por encima de los 302 que contaba el viernes.',
    '344 freed ?..2026-01-26',
    '302 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal conta 711 presos políticos, contra 1.148 no começo do ano.',
    '711 held ?..2026-01-26',
    '1148 held ?..2026-01-01',
  ],
  [
    'pt',
    'O Foro Penal conta 711 presos políticos, menos que os 1.148 de dezembro.',
    '711 held ?..2026-01-26',
    '1148 held ?..2025-12-31',
  ],
  [
    'pt',
    'O Foro Penal conta 344 libertados, acima dos 302 que contava na sexta-feira.',
    '344 freed ?..2026-01-26',
    '302 freed ?..2026-01-23',
  ],
  // with nothing before it that is counted now, or a clause of somebody else behind it
  ['es', 'A principios de mes Foro Penal contaba 1.148 presos políticos.', '1148 held ?..2026-01-01'],
  ['en', 'Foro Penal said on Friday it had counted 302 releases.', '302 freed ?..2026-01-23'],
  ['en', 'The 302 people Foro Penal counted on Friday were freed.', '302 freed ?..2026-01-23'],
];

describe('a count and the one before it', () => testFigures(before, dated));
