import { expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';

const read = (html: string, name = 'page.html') => readArticle({ name, bytes: new TextEncoder().encode(html) });
const shown = (html: string): readonly string[] => {
  const reading = read(html);
  return reading.ok
    ? reading.read.passages.map(({ number, kind, text }) => `${number} ${kind}: ${text}`)
    : [reading.failure.kind];
};

const PARAGRAPHS = [
  'Gatehouse, a group that keeps lists of detainees, says that at least 12 of them walked free on Tuesday from two prisons.',
  'The ministry has spoken of 40 releases since May 1, without names, and has promised a list that nobody has seen so far.',
  'Families have waited outside the gates for nine days, in tents that the rain has flooded twice, and say they will stay.',
  'A lawyer for the group said that it would go on checking every name with the family before it was added to the count.',
];

const HEAD = `<head><title>Twelve freed | Example Post</title><meta property="og:site_name" content="Example Post">
<meta property="article:published_time" content="2031-05-06T22:10:00-04:00"><link rel="canonical" href="https://example.org/a"></head>`;

test('Readability finds the article among menus', () => {
  const html = `<!doctype html><html lang="en-US">${HEAD}<body><nav><a href="/">World</a> <a href="/b">Business</a></nav>
    <article><h1>Twelve freed</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}
    <figure><img src="x.jpg"><figcaption>A bus at the gate</figcaption></figure><ul><li>Men: nine</li><li>Women: three</li></ul></article>
    <footer>Subscribe</footer></body></html>`;
  const reading = read(html);
  if (!reading.ok) throw new Error(reading.failure.kind);
  expect(reading.read.article).toMatchObject({
    outlet: 'Example Post',
    url: 'https://example.org/a',
    language: 'en',
    published: '2031-05-06',
    publishedBasis: 'stated',
    form: 'page',
  });
  const texts = reading.read.passages.map(({ kind, text }) => `${kind}: ${text}`);
  expect(texts).toEqual(expect.arrayContaining(PARAGRAPHS.map((text) => `body: ${text}`)));
  expect(texts).toContain('list: Men: nine');
  expect(texts).toContain('caption: A bus at the gate');
  expect(texts.join(' ')).not.toContain('Business');
  const passage = reading.read.passages[2];
  expect(reading.original.slice(passage?.origin[0], passage?.origin[9])).toBe(passage?.text.slice(0, 9));
});

test("the page's own JSON-LD comes first where it has paragraphs", () => {
  const linked = JSON.stringify({
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      {
        '@type': 'NewsArticle',
        headline: 'Twelve freed',
        datePublished: '2031-05-07',
        articleBody: PARAGRAPHS.join('\n\n'),
      },
    ],
  });
  const html = `<html><head><script type="application/ld+json">{broken</script><script type="application/ld+json">${linked}</script></head><body><p>Other text</p></body></html>`;
  expect(shown(html)).toEqual(['1 headline: Twelve freed', ...PARAGRAPHS.map((text, at) => `${at + 2} body: ${text}`)]);
});

test('a page too small for Readability is read whole', () => {
  expect(shown('<html><body><p>Gatehouse says 12 detainees walked free.</p></body></html>')).toEqual([
    '1 body: Gatehouse says 12 detainees walked free.',
  ]);
});

test('a page that builds itself in the browser has no article', () => {
  expect(shown('<!doctype html><html><body><div id="root"></div><script>start()</script></body></html>')).toEqual([
    'no-article',
  ]);
});

test('tags nested deeper than a call stack', () => {
  const depth = 20_000;
  const html = `<html><body>${'<div>'.repeat(depth)}<p>${PARAGRAPHS.join('</p><p>')}</p>${'</div>'.repeat(depth)}</body></html>`;
  expect(shown(html).length).toBeGreaterThan(0);
});
