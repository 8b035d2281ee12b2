import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** A figure that was one number and is another; each number, and of which it is the earlier one. */
type Row = readonly [language: LanguageCode, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  ['en', 'Viasna revised its count of people freed on Sunday from 52 to 48.', '52 before 48', '48'],
  [
    'en',
    'The number of political prisoners freed since January 8 was cut from 52 to 48, Viasna said.',
    '52 before 48',
    '48',
  ],
  ['en', 'Viasna lowered its count of political prisoners freed since January 8 to 48, from 52.', '48', '52 before 48'],
  [
    'en',
    'Viasna raised its count of prisoners freed since January 8 from 340 on Friday to 352.',
    '340 before 352',
    '352',
  ],
  ['es', 'Provea bajó de 52 a 48 su cifra de presos políticos excarcelados desde el 8 de enero.', '52 before 48', '48'],
  ['es', 'La cifra de presos políticos excarcelados pasó de 344 a 338, dijo Provea.', '344 before 338', '338'],
  ['es', 'El total de excarcelados subió de 344 el viernes a 351, dijo Provea.', '344 before 351', '351'],
  [
    'pt',
    'A Provea reduziu de 52 para 48 o número de presos políticos libertados desde 8 de janeiro.',
    '52 before 48',
    '48',
  ],
  ['pt', 'O número de presos políticos libertados passou de 344 para 351, disse a Provea.', '344 before 351', '351'],
  ['pt', 'O total de libertados caiu de 344 para 338, disse a Provea.', '344 before 338', '338'],
  // nothing was changed
  ['en', 'Viasna said 12 prisoners were freed on Saturday and 14 on Sunday.', '12', '14'],
  ['es', 'Provea contó 12 presos liberados el sábado y 14 el domingo.', '12', '14'],
  ['pt', 'A Provea contou 12 presos libertados no sábado e 14 no domingo.', '12', '14'],
  ['en', 'The sentence was cut from 12 to 10 years, Viasna said.'],
  ['es', 'La pena bajó de 12 a 10 años, dijo Provea.'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () => {
    const found = readAll(text, { language, published: '2026-01-27' }).extraction.claims;
    expect(
      found.map(({ value, earlierOf }) =>
        earlierOf === null ? `${value}` : `${value} before ${found[earlierOf]?.value}`,
      ),
    ).toEqual(claims);
  });
