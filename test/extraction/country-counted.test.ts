import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

type Row = readonly [
  language: LanguageCode,
  text: string,
  counts: readonly (readonly [value: number, country: string | null])[],
];

/** Where the people are who are counted: figures of two countries are never set against each other. */
const rows: readonly Row[] = [
  ['en', 'HAVANA. Cuba freed 25 political prisoners on Tuesday, the NGO Cubalex said.', [[25, 'Cuba']]],
  ['es', 'La Habana. Cuba liberó el martes a 25 presos políticos, según Cubalex.', [[25, 'Cuba']]],
  ['pt', 'Havana. Cuba libertou na terça-feira 25 presos políticos, segundo a Cubalex.', [[25, 'Cuba']]],
  // of an organisation it is the country where it works, also beside the news of another
  [
    'en',
    'Venezuela and Belarus freed prisoners on Tuesday.\nForo Penal counted 31 political prisoners freed in Venezuela.\nViasna counted 15 people freed in Belarus on Tuesday.',
    [
      [31, 'Venezuela'],
      [15, 'Belarus'],
    ],
  ],
  [
    'pt',
    'Venezuela e Bielorrússia libertaram presos na terça-feira.\nO Foro Penal contou 31 presos políticos libertados na Venezuela.\nA Viasna contou 15 pessoas libertadas na Bielorrússia na terça-feira.',
    [
      [31, 'Venezuela'],
      [15, 'Belarus'],
    ],
  ],
  // of a body of the world, that of the article
  ['en', 'Cuba freed 62 people on Tuesday, Amnesty International said in Havana.', [[62, 'Cuba']]],
  // who speaks from abroad counts those of the article too
  ['es', 'Nicaragua liberó a 45 presos políticos el martes, confirmó el Departamento de Estado.', [[45, 'Nicaragua']]],
  ['en', 'The ministry said that 40 prisoners were freed on Tuesday.', [[40, null]]],
];

describe('where those are who are counted', () => {
  test.each(rows)('%s: %s', (language, text, counts) => {
    const { claims } = readAll(text, { language }).extraction;
    expect(claims.map(({ value, country }) => [value, country])).toEqual(counts);
  });
});
