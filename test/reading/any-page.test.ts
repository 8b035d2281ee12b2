import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originalWords } from '../../src/reading/original-words.js';
import { readArticle } from '../../src/reading/read-article.js';

const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '',
    'Twelve walk free',
    'By A. Writer',
    '6 May 2031',
    'QUITO, May 6 — Gatehouse says 12 are out.',
    'Related stories',
    '- Gunmen free 24',
    '* **Bold** and [a link](https://example.org/x_y)',
    '## A heading',
    '> a *quotation*',
    'Share: X | Telegram',
    'Gatehouse says that at least 12 detainees walked free from two prisons on Tuesday.',
    '“We have a list of 12 names,” she said.',
    '"We have a list of 12 names," she said.',
    '&nbsp;',
    '1. one',
    '2. two',
    'Perd&oacute;n\u00a0y pris\u00adio\u0301n',
    '___',
    '**',
    '[](',
    '![x](y)',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const page = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
  .map(([lines, end]) => lines.join(end));

describe('whatever a page holds', () => {
  test('reading never throws, numbers rise, and every word is where its place says', () => {
    fc.assert(
      fc.property(page, fc.constantFrom('a.txt', 'a.md', 'a.html'), (text, name) => {
        const reading = readArticle({ name, bytes: new TextEncoder().encode(text) });
        if (!reading.ok) return;
        const { read, original, leftOut } = reading;
        const wordsAt = originalWords(original);
        const numbers = [...read.passages, ...leftOut].map(({ number }) => number).sort((a, b) => a - b);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        for (const passage of read.passages) {
          expect(passage.text).toBe(passage.text.trim());
          expect(passage.text).not.toBe('');
          expect(passage.origin.length).toBe(passage.text.length + 1);
          expect(wordsAt(passage.origin[0] ?? -1, passage.origin[passage.text.length] ?? -1).trim()).toBe(passage.text);
          for (const { index, 0: word } of passage.text.matchAll(/\S+/g)) {
            expect(wordsAt(passage.origin[index] ?? -1, passage.origin[index + word.length] ?? -1)).toBe(word);
          }
        }
      }),
      // the mark of a note is no word of the page
      { numRuns: 400, examples: [['A\nA[0] A', 'a.txt']] },
    );
  });

  test('reading is pure: the same page gives the same article', () => {
    fc.assert(
      fc.property(page, (text) => {
        const source = { name: 'a.txt', bytes: new TextEncoder().encode(text) };
        expect(readArticle(source)).toEqual(readArticle(source));
      }),
      { numRuns: 50 },
    );
  });

  test('no bytes are too odd', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.txt', 'a.md', 'a.html'), (bytes, name) => {
        readArticle({ name, bytes });
      }),
    );
  });
});

// Each would take minutes if time grew with the square of the length: the test's time limit is what fails.
describe('large and odd pages', () => {
  const million = 1_000_000;
  const rows: readonly (readonly [name: string, text: string])[] = [
    ['one line of words', 'Gatehouse said 12 people were freed &amp; more. '.repeat(million / 25)],
    ['one word', `${'a'.repeat(2 * million)} b c d`],
    ['no-break spaces', `${'\u00a0'.repeat(million)}a b c`],
    ['combining marks', `e${'\u0301'.repeat(million)} a b c`],
    ['ampersands', `${'&'.repeat(million)} a b c`],
    ['brackets', `# a b c\n${'['.repeat(million)}`],
    ['links', `# a b c\n${'[a]('.repeat(million / 4)}`],
    ['stars', `# a b c\n${' *a'.repeat(million / 3)}`],
    ['dashes', `A${' - '.repeat(million / 3)} b c d`],
    ['the same line', 'We have said this already, haven’t we, in words alike.\n'.repeat(million / 50)],
    [
      'lines that end alike',
      Array.from({ length: million / 80 }, (_, n) => `${n} paragraphs end with the words that others end with.`).join(
        '\n',
      ),
    ],
    [
      'quotations',
      Array.from({ length: million / 80 }, (_, n) => `“${n} are quoted, ${n} stand alone, with all their words”`).join(
        '\n',
      ),
    ],
    ['related headings', 'Related stories\n'.repeat(million / 16)],
    ['tags', `<html><body>${'<b>'.repeat(million / 100)}a b c</body></html>`],
  ];
  test.each(rows)('%s', (name, text) => {
    const reading = readArticle({ name: name === 'tags' ? 'a.html' : 'a.txt', bytes: new TextEncoder().encode(text) });
    expect(reading.ok || reading.failure.kind).toBeTruthy();
  });
});
