import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';
import { describeReadFailure } from '../../src/reading/read-failure.js';

const SHA = 'ab'.repeat(32);
const FRONT = `---
outlet: Example Post
agency: AFP
headline: "Twelve freed: a group counts"
url: https://example.org/2031/05/06/twelve
published: 2031-05-06
published_basis: stated
language: en
sha256: ${SHA}
---
`;

const read = (text: string, name = 'twelve.md') => readArticle({ name, bytes: new TextEncoder().encode(text) });

function problemOf(text: string): string {
  const reading = read(text);
  return reading.ok ? 'read' : String(describeReadFailure(reading.failure));
}

test('a digest is read as its author numbered it', () => {
  const reading = read(`${FRONT}
1. (headline) Twelve freed: a group counts
2. (left out: share links)
3. Gatehouse says “at least 12&nbsp;detainees” walked free on Tuesday.
4. (caption) A bus outside the jail.
7. (list) Men: nine
8-9. (left out: doubled)
`);
  if (!reading.ok) throw new Error(String(describeReadFailure(reading.failure)));
  expect(reading.read.article).toEqual({
    id: 'aabababababab',
    outlet: 'Example Post',
    agency: 'AFP',
    headline: 'Twelve freed: a group counts',
    url: 'https://example.org/2031/05/06/twelve',
    language: 'en',
    published: '2031-05-06',
    publishedBasis: 'stated',
    sha256: SHA,
    form: 'digest',
  });
  expect(reading.read.passages.map(({ number, kind, text }) => `${number} ${kind}: ${text}`)).toEqual([
    '1 headline: Twelve freed: a group counts',
    '3 body: Gatehouse says “at least 12 detainees” walked free on Tuesday.',
    '4 caption: A bus outside the jail.',
    '7 list: Men: nine',
  ]);
  expect(reading.leftOut.map(({ number, reason }) => `${number} ${reason}`)).toEqual([
    '2 share links',
    '8 doubled',
    '9 doubled',
  ]);
  const passage = reading.read.passages[1];
  expect(reading.original.slice(passage?.origin[0], passage?.origin[passage.text.length])).toContain(
    '12&nbsp;detainees',
  );
});

describe('a digest that cannot be read names the file, the line and the trouble', () => {
  const rows: readonly (readonly [trouble: string, text: string, said: RegExp])[] = [
    ['no end', FRONT.replace(/---\n$/, ''), /^twelve\.md, line 1: .*"---" that ends it is missing/],
    [
      'broken YAML',
      FRONT.replace('outlet: Example', 'outlet: "Example'),
      /^twelve\.md, line \d+: the front matter cannot be read/,
    ],
    [
      'a day that is none',
      FRONT.replace('2031-05-06\n', '2031-02-30\n'),
      /^twelve\.md, line 6: .*published: "2031-02-30" is not a day/,
    ],
    [
      'a language we do not read',
      FRONT.replace('language: en', 'language: fr'),
      /^twelve\.md, line 8: .*language: must be one of en, es, pt/,
    ],
    ['no SHA-256', FRONT.replace(/sha256.*\n/, ''), /^twelve\.md, line 1: .*sha256/],
    ['a short SHA-256', FRONT.replace(SHA, 'abc'), /^twelve\.md, line 9: .*sha256: must be the SHA-256/],
    [
      'an address that is none',
      FRONT.replace('https://example.org', 'nowhere'),
      /^twelve\.md, line 5: .*url: must be an http/,
    ],
    ['a line without number', `${FRONT}\n3. Twelve.\nThirteen.\n`, /^twelve\.md, line 13: .*paragraph number/],
    [
      'a number twice',
      `${FRONT}\n3. Twelve.\n3. Thirteen.\n`,
      /^twelve\.md, line 13: paragraph 3 does not come after 3/,
    ],
    ['a paragraph without words', `${FRONT}\n3. \n`, /^twelve\.md, line 12: paragraph 3 has no text/],
    ['nothing but what is left out', `${FRONT}\n1. (left out: menu)\n`, /^twelve\.md has too little text/],
  ];
  test.each(rows)('%s', (_, text, said) => {
    expect(problemOf(text)).toMatch(said);
  });
});

test('a Markdown page without front matter is a page', () => {
  const reading = read('# Twelve freed\n\nGatehouse says **12 detainees** walked free on Tuesday.\n', 'note.md');
  expect(reading.ok && reading.read.article.form).toBe('page');
});
