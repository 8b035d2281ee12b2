import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Over which days a figure counts where they are told by those of the figure before. */
const rows: readonly (readonly [language: LanguageCode, text: string, ...claims: string[]])[] = [
  // parts of a year and years that a month ends
  [
    'en',
    'The ministry freed 30 inmates in the last three months of 2025, down from 72 in the previous quarter.',
    '30 freed 2025-10-01..2025-12-31',
    '72 freed 2025-07-01..2025-09-30',
  ],
  [
    'en',
    'The ministry freed 30 inmates in the 12 months to March 2025. In the previous year it was 72.',
    '30 freed 2024-04-01..2025-03-31',
    '72 freed 2023-04-01..2024-03-31',
  ],
  [
    'en',
    'The ministry freed 30 inmates in the quarter to September, compared with 72 in the same quarter of 2024.',
    '30 freed 2025-07-01..2025-09-30',
    '72 freed 2024-07-01..2024-09-30',
  ],
  [
    'es',
    'El ministerio liberó a 30 reclusos en los tres últimos meses de 2025, frente a 72 en el trimestre anterior.',
    '30 freed 2025-10-01..2025-12-31',
    '72 freed 2025-07-01..2025-09-30',
  ],
  [
    'es',
    'El ministerio liberó a 30 reclusos en el año terminado en marzo de 2025; en los doce meses anteriores habían sido 72.',
    '30 freed 2024-04-01..2025-03-31',
    '72 freed 2023-04-01..2024-03-31',
  ],
  [
    'pt',
    'O ministério libertou 30 reclusos no trimestre encerrado em setembro, ante 72 no trimestre anterior.',
    '30 freed 2025-07-01..2025-09-30',
    '72 freed 2025-04-01..2025-06-30',
  ],
  // weeks and months right before those told
  [
    'en',
    'The prison service freed 30 inmates in the week to 18 January. In the previous seven days it was 72.',
    '30 freed 2026-01-12..2026-01-18',
    '72 freed 2026-01-05..2026-01-11',
  ],
  [
    'en',
    'The prison service freed 30 inmates in November, compared with 72 the month before.',
    '30 freed 2025-11-01..2025-11-30',
    '72 freed 2025-10-01..2025-10-31',
  ],
  [
    'es',
    'El servicio penitenciario liberó a 30 reclusos en 2024. El año anterior fueron 72.',
    '30 freed 2024-01-01..2024-12-31',
    '72 freed 2023-01-01..2023-12-31',
  ],
  [
    'pt',
    'Nos sete dias encerrados na sexta, o Foro Penal verificou 64 solturas, ante 121 nos sete dias anteriores.',
    '64 freed 2026-01-17..2026-01-23',
    '121 freed 2026-01-10..2026-01-16',
  ],
  // the same days of another year
  [
    'en',
    'Provea says 63 detainees have been freed since 1 October. In the same period a year earlier, it was three.',
    '63 freed 2025-10-01..2026-01-26',
    '3 freed 2024-10-01..2025-01-26',
  ],
  [
    'es',
    'El servicio penitenciario liberó a 30 reclusos en noviembre, frente a 72 en el mismo mes de 2024.',
    '30 freed 2025-11-01..2025-11-30',
    '72 freed 2024-11-01..2024-11-30',
  ],
  [
    'pt',
    'O serviço prisional libertou 30 reclusos em novembro. Um ano antes foram 72.',
    '30 freed 2025-11-01..2025-11-30',
    '72 freed 2024-11-01..2024-11-30',
  ],
  // up to now, and not before anything told
  [
    'en',
    'Foro Penal has confirmed 300 releases since January 8. In the previous two days 30 had left.',
    '300 freed 2026-01-08..2026-01-26',
    '30 freed 2026-01-25..2026-01-26',
  ],
  [
    'es',
    'Foro Penal confirmó 300 excarcelaciones desde el 8 de enero. En los últimos tres meses salieron 480 personas.',
    '300 freed 2026-01-08..2026-01-26',
    '480 freed 2025-10-26..2026-01-26',
  ],
  [
    'pt',
    'Em visita feita em 20 de janeiro, a Provea encontrou 230 presos. No dia seguinte 64 foram libertados.',
    '230 held null..2026-01-20',
    '64 freed 2026-01-21..2026-01-21',
  ],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(
        ({ value, measure, window: { from, to } }) => `${value} ${measure} ${from}..${to}`,
      ),
    ).toEqual(claims));
