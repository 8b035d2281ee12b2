import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/article.js';
import { kept, readKept } from '../../src/wording/stored.js';
import { joined, say, type Words } from '../../src/wording/words.js';

const rows: readonly (readonly [what: string, words: Words])[] = [
  ['without values', say('feed.none-there')],
  ['with text from outside', say('load.missing', { path: '{"key":"@everyone"}' })],
  ['with a number', say('feed.entries', { all: 1204 })],
  [
    'with words in words',
    say('fetch.with-remedy', {
      what: say('fetch.status', { url: 'https://harbour.example/a', why: say('fetch.status.404') }),
      how: say('fetch.save-it'),
    }),
  ],
];

test.each(rows)('%s: kept and read again, it says the same in every language', (_, words) => {
  const again = readKept(kept(words));
  for (const language of LANGUAGES) expect(again.in(language)).toBe(words.in(language));
});

test('what is no message is kept in English', () => {
  expect(readKept(kept(joined([say('feed.none-there'), 'x'], ' '))).in('es')).toMatch(/^There is no RSS.* x$/);
});

test.each([
  '',
  'Plain words of an earlier version.',
  '{',
  '{"key":"gone.since","values":{}}',
  '{"values":{}}',
  '{"a":1}',
])('%j is text like any other', (text) => {
  expect(readKept(text).in('pt')).toBe(text);
  expect(
    readKept(text)
      .runs('pt')
      .every((run) => typeof run === 'object' || run === ''),
  ).toBe(true);
});
