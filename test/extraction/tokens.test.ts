import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../src/extraction/text/text.js';

/** What a token is, by itself: the rule that plain words are read without. */
const PATTERN =
  /\d+(?:[.,:/]\d+)*|['’]s(?![\p{L}\d])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))[\p{L}\p{M}]+|-\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

const ROWS: readonly (readonly [text: string, ...tokens: string[]])[] = [
  ['Foro Penal’s list of 1,024', 'Foro', 'Penal', '’s', 'list', 'of', '1,024'],
  ["Prisoners' families", 'Prisoners', "'", 'families'],
  ['twenty-one, d’Ecoute', 'twenty-one', ',', 'd’Ecoute'],
  ['G7 “today”.', 'G', '7', '“', 'today', '”', '.'],
  ['el 80.º día', 'el', '80', '.', 'º', 'día'],
  ['a\u3000b \u{1f600}c', 'a', 'b', '\u{1f600}', 'c'],
];

test.each(ROWS)('%s', (text, ...tokens) => {
  expect(tokenize(text, 0).map((token) => token.text)).toEqual(tokens);
});

const char = fc.oneof(
  fc.constantFrom(...'abSéñº s\u0301’\'"“-–.,:/0127 \u00a0\u2003\u3000\ufeffжع中'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

test('plain words and marks are told as the pattern tells them, in any text', () => {
  fc.assert(
    fc.property(fc.array(char, { maxLength: 24 }), (chars) => {
      const text = chars.join('');
      const read = tokenize(text, 7).map(({ text, start, end }) => [text, start - 7, end - 7]);
      expect(read).toEqual(
        [...text.matchAll(PATTERN)].map(({ 0: written, index }) => [written, index, index + written.length]),
      );
    }),
    { numRuns: 5_000 },
  );
});
