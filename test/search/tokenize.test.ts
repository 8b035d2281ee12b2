import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termsOf, tokensOf } from '../../src/search/tokenize.js';

const rows: readonly (readonly [text: string, ...terms: string[]])[] = [
  ['1,204 detainees', '1204', 'detainees'],
  ['1.204 detenidos', '1204', 'detenidos'],
  ['1 204 détenus', '1204', 'detenus'],
  ['1\u202f204', '1204'],
  ['1,204,567', '1204567'],
  ['14.5 % or 14,5 %', '14.5', '14.5'],
  ['8, 104', '8', '104'],
  ['January 8, 2026', 'january', '8', '2026'],
  ['in 2024 160 people', '2024', '160', 'people'],
  ['the 28J vote', '28j', 'vote'],
  ['Excarcelación', 'excarcelacion'],
  ['Excarcelacio\u0301n', 'excarcelacion'],
  ['Maduro’s rivals', 'maduro', 'rivals'],
  ['the of and'],
];
test.each(rows)('%s', (text, ...terms) => {
  expect(termsOf(text)).toEqual(terms);
});

test('every token lies where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(termsOf(text.slice(token.start, token.end))).toEqual([token.term]);
        end = token.end;
      }
    }),
  );
});
