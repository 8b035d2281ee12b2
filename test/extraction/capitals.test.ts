import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** A capital that speaks is its government, in whatever language it is written; never a body of its own. */
const rows: readonly (readonly [LanguageCode, text: string, claimant: string])[] = [
  ['en', 'Moscow said 12 prisoners were freed on Sunday.', 'Government of Russia'],
  ['en', 'Lusaka said 12 prisoners were freed on Sunday.', 'Government of Zambia'],
  ['en', 'Prague said 12 prisoners were freed on Sunday.', 'Government of the Czech Republic'],
  ['en', 'The Dutch government said 12 prisoners were freed on Sunday.', 'Government of the Netherlands'],
  ['es', 'Moscú dijo que 12 presos fueron liberados el domingo.', 'Government of Russia'],
  ['es', 'Bagdad dijo que 12 presos fueron liberados el domingo.', 'Government of Iraq'],
  ['es', 'El Gobierno keniano dijo que 12 presos fueron liberados el domingo.', 'Government of Kenya'],
  ['pt', 'Moscovo disse que 12 presos foram libertados no domingo.', 'Government of Russia'],
  ['pt', 'Teerão disse que 12 presos foram libertados no domingo.', 'Government of Iran'],
  ['pt', 'O governo guineense disse que 12 presos foram libertados no domingo.', 'Government of Guinea-Bissau'],
  // no capital: a name that speaks keeps its name
  ['en', 'Surgentes said 12 prisoners were freed on Sunday.', 'Surgentes'],
];

test.each(rows)('%s: %s', (language, text, claimant) =>
  expect(readSentence(text, { language })).toEqual([`${claimant}: 12 freed on 2031-05-04`]),
);
