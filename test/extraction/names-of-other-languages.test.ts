import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** A sentence with a name in another language, and the claims found in it: a name keeps its language. */
const rows: readonly (readonly [LanguageCode, text: string, ...claims: string[]])[] = [
  [
    'es',
    'La ONG Friends of Angola informó que 12 presos políticos fueron liberados el domingo.',
    'Friends of Angola: 12 freed on 2031-05-04',
  ],
  [
    'en',
    'The group Mujeres contra la Tortura said 12 political prisoners were released on Sunday.',
    'Mujeres contra la Tortura: 12 freed on 2031-05-04',
  ],
  [
    'en',
    'The Serviço de Investigação Criminal of Angola said 12 political prisoners were released on Sunday.',
    'Government of Angola: 12 freed on 2031-05-04',
  ],
  [
    'es',
    'La Border Security Agency dijo que 12 presos políticos fueron liberados el domingo.',
    'government: 12 freed on 2031-05-04',
  ],
  // a place of detention counts nobody
  ['pt', 'Houve 12 visitas no domingo no Krome Processing Center (KPC), disse a ONG.'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () => expect(readSentence(text, { language })).toEqual(claims));
