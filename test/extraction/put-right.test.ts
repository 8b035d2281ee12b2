import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

type Row = readonly [language: LanguageCode, text: string, figures: readonly string[]];

/** A number that was told before and is put right ("94, not 211 as it had said") is the earlier one of the same count. */
const rows: readonly Row[] = [
  [
    'en',
    'The AAPP corrected its figure: 94 political prisoners were freed on Tuesday, not 211 as it had said before.',
    ['94 freed AAPP 2031-05-06', '211 freed AAPP 2031-05-06, before 94'],
  ],
  [
    'en',
    'Foro Penal said 94 prisoners were freed on Tuesday, not 211 as it had announced.',
    ['94 freed Foro Penal 2031-05-06', '211 freed Foro Penal 2031-05-06, before 94'],
  ],
  [
    'en',
    'Cuba released 98 people on Tuesday, Cubalex said.\nThis story has been corrected to say that 98 people, not 112, were released.',
    ['98 freed Cubalex 2031-05-06', '112 freed Cubalex 2031-05-06, before 98'],
  ],
  [
    'en',
    'Viasna corrected its list: 41 people remain behind bars, not 60.',
    ['41 held Viasna', '60 held Viasna, before 41'],
  ],
  [
    'es',
    'Foro Penal corrigió su cifra: 94 presos políticos fueron liberados el martes y no 211.',
    ['94 freed Foro Penal 2031-05-06', '211 freed Foro Penal 2031-05-06, before 94'],
  ],
  [
    'es',
    'Foro Penal rectificó: fueron liberadas 94 personas el martes, no 211 como había informado antes.',
    ['94 freed Foro Penal 2031-05-06', '211 freed Foro Penal 2031-05-06, before 94'],
  ],
  [
    'es',
    'Cuba liberó el martes a 98 presos, según Cubalex.\nEsta nota ha sido corregida: los liberados son 98, y no 112.',
    ['98 freed Cubalex 2031-05-06', '112 freed Cubalex 2031-05-06, before 98'],
  ],
  [
    'pt',
    'O Foro Penal corrigiu o número: 94 presos políticos foram libertados na terça-feira, e não 211.',
    ['94 freed Foro Penal 2031-05-06', '211 freed Foro Penal 2031-05-06, before 94'],
  ],
  [
    'pt',
    'Cuba libertou na terça-feira 98 presos, segundo a Cubalex.\nEste texto foi corrigido: 98 pessoas, e não 112, foram libertadas.',
    ['98 freed Cubalex 2031-05-06', '112 freed Cubalex 2031-05-06, before 98'],
  ],
  // where nothing is put right, such a number is nobody's
  ['en', 'Forty-one were let out, not 60, Foro Penal said.', ['41 freed Foro Penal']],
  ['es', 'Son 17, y no 300, los liberados, según Foro Penal.', ['17 freed Foro Penal']],
  ['pt', 'São 17, e não 300, os libertados, segundo o Foro Penal.', ['17 freed Foro Penal']],
  // and another body's is no earlier figure of this one
  [
    'en',
    'Foro Penal says 94 people were freed on Tuesday, not 211 as the government claims.',
    ['94 freed Foro Penal 2031-05-06', '211 freed Government of Venezuela 2031-05-06'],
  ],
];

describe('what was told before and is put right', () => {
  test.each(rows)('%s: %s', (language, text, figures) => {
    const { claims } = readAll(text, { language }).extraction;
    const told = claims.map(({ value, measure, claimant, window: { from }, earlierOf }) => {
      const later = earlierOf === null ? '' : `, before ${claims[earlierOf]?.value}`;
      return `${value} ${measure} ${claimant}${from === null ? '' : ` ${from}`}${later}`;
    });
    expect(told).toEqual(figures);
  });
});
