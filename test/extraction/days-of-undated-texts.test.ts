import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { dated } from './figure-rows.js';
import { readAll } from './read-sentence.js';

/** In a text whose own day nobody knows, a day with its year is what the words beside it are counted from. */
const rows: readonly (readonly [language: LanguageCode, text: string, ...figures: string[]])[] = [
  ['en', 'On 13 February 2026, Foro Penal said 21 prisoners were freed in January.', '21 freed 2026-01-01..2026-01-31'],
  [
    'es',
    'El 13 de febrero de 2026, Provea dijo que 21 presos fueron liberados en enero.',
    '21 freed 2026-01-01..2026-01-31',
  ],
  [
    'pt',
    'Em 13 de fevereiro de 2026, a Provea disse que 21 presos foram soltos em janeiro.',
    '21 freed 2026-01-01..2026-01-31',
  ],
  ['es', 'El 10 de enero de 2026, Foro Penal contaba 21 liberados desde el día 8.', '21 freed 2026-01-08..2026-01-10'],
  ['pt', '10 de janeiro de 2026: o Foro Penal conta 21 libertados desde o dia 8.', '21 freed 2026-01-08..2026-01-10'],
  [
    'en',
    'On 10 January 2026 Foro Penal said it had counted 21 releases since January 8.',
    '21 freed 2026-01-08..2026-01-10',
  ],
  ['en', 'Provea said on 10 January 2026 that 21 prisoners were freed on Thursday.', '21 freed 2026-01-08..2026-01-08'],
  ['es', 'Provea dijo el 10 de enero de 2026 que 21 presos fueron liberados ayer.', '21 freed 2026-01-09..2026-01-09'],
  // entry by entry
  [
    'en',
    '13 February 2026: Foro Penal says 21 prisoners were freed in January.\n28 February 2026: some 31 prisoners were freed in February, Provea says.',
    '21 freed 2026-01-01..2026-01-31',
    '31 freed 2026-02-01..2026-02-28',
  ],
  [
    'es',
    '13 de febrero de 2026: Foro Penal dice que 21 presos fueron liberados en enero.\n28 de febrero de 2026: unas 31 personas recuperaron la libertad en febrero, según Provea.',
    '21 freed 2026-01-01..2026-01-31',
    '31 freed 2026-02-01..2026-02-28',
  ],
  [
    'pt',
    '13 de fevereiro de 2026: o Foro Penal diz que 21 presos foram soltos em janeiro.\n28 de fevereiro de 2026: quase 31 pessoas ganharam a rua em fevereiro, nas contas da Provea.',
    '21 freed 2026-01-01..2026-01-31',
    '31 freed 2026-02-01..2026-02-28',
  ],
  // where no day with its year stands, nothing is known
  ['en', 'On 13 February, Foro Penal said 21 prisoners were freed in January.', '21 freed ?..?'],
  ['es', 'Foro Penal dijo el viernes que 21 presos fueron liberados en enero.', '21 freed ?..?'],
  ['pt', 'O Foro Penal disse que 21 presos foram soltos em janeiro.', '21 freed ?..?'],
  [
    'pt',
    '13 de fevereiro: o Foro Penal diz que 21 presos foram soltos em janeiro.\n28 de fevereiro: 31 pessoas ganharam a rua no dia 20, segundo a Provea.',
    '21 freed ?..?',
    '31 freed ?..?',
  ],
];

for (const [language, text, ...figures] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(readAll(text, { language, published: null }).extraction.claims.map(dated)).toEqual(figures));
