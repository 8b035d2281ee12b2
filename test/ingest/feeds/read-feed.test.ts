import { describe, expect, test } from 'vitest';
import { ENTRIES_MAX } from '../../../src/ingest/feeds/parse-apart.js';
import { readFeed } from '../../../src/ingest/feeds/read-feed.js';

const FEED = 'https://paper.example/feeds/world.xml';
const read = (body: string) => readFeed(body, FEED);

const ENTRY = { key: 'urn:1', url: 'https://paper.example/freed?a=1&b=2', published: '2026-01-26' };

describe('what a feed lists', () => {
  test('RSS', async () => {
    const feed = await read(`<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <title>Paper &amp; World</title><atom:link href="${FEED}" rel="self"/>
      <item><title>Freed</title><link>https://paper.example/freed?a=1&amp;b=2</link>
        <guid isPermaLink="false">urn:1</guid><pubDate>Mon, 26 Jan 2026 23:30:00 GMT</pubDate></item>
      <item><guid>https://paper.example/permanent</guid></item>
      <item><title>nothing to read</title></item>
    </channel></rss>`);
    expect(feed).toEqual({
      title: 'Paper & World',
      entries: [
        { ...ENTRY, stamp: 'Mon, 26 Jan 2026 23:30:00 GMT' },
        {
          key: 'https://paper.example/permanent',
          url: 'https://paper.example/permanent',
          stamp: null,
          published: null,
        },
      ],
    });
  });

  test('RDF', async () => {
    const feed =
      await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Paper</title></channel>
      <item rdf:about="urn:1"><link>https://paper.example/freed?a=1&amp;b=2</link><dc:date>2026-01-26T08:00:00Z</dc:date></item></rdf:RDF>`);
    expect(feed).toEqual({ title: 'Paper', entries: [{ ...ENTRY, stamp: '2026-01-26T08:00:00Z' }] });
  });

  test('Atom', async () => {
    const feed = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Paper</title>
      <entry><id>urn:1</id><link rel="self" href="/atom/1"/><link href="/freed?a=1&amp;b=2"/>
        <published>2026-01-26T08:00:00Z</published><updated>2026-01-27T08:00:00Z</updated></entry></feed>`);
    expect(feed).toEqual({ title: 'Paper', entries: [{ ...ENTRY, stamp: '2026-01-27T08:00:00Z' }] });
  });

  test('JSON Feed', async () => {
    const item = {
      id: 'urn:1',
      url: ENTRY.url,
      date_published: '2026-01-26T08:00:00Z',
      date_modified: '2026-01-27T08:00:00Z',
    };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Paper', items: [item, { id: 7 }, { url: {} }] };
    expect(await read(JSON.stringify(feed))).toEqual({
      title: 'Paper',
      entries: [{ ...ENTRY, stamp: '2026-01-27T08:00:00Z' }],
    });
  });

  test('each entry once, though it is listed twice', async () => {
    const item = '<item><link>https://paper.example/a</link></item>';
    expect((await read(`<rss version="2.0"><channel>${item}${item}</channel></rss>`))?.entries).toHaveLength(1);
  });
});

describe('what is no feed', () => {
  test.each([
    ['a page', '<!doctype html><html><body>Hello</body></html>'],
    ['nothing', ''],
    ['other JSON', '{"items":[{"url":"https://paper.example/"}]}'],
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://paper.example/</loc></url></urlset>',
    ],
    ['XML that never closes', `<rss>${'<a>'.repeat(50_000)}`],
    ['binary', '\u0000\u0001\u0002'],
  ])('%s', async (_, body) => {
    expect(await read(body)).toBeUndefined();
  });
});

describe('a hostile feed', () => {
  test('of a hundred thousand entries gives its first ones, and answers are given meanwhile', async () => {
    const items = Array.from(
      { length: 100_000 },
      (_, index) => `<item><link>https://paper.example/${index}</link></item>`,
    );
    const body = `<rss version="2.0"><channel><title>Long</title>${items.join('')}</channel></rss>`;
    let last = performance.now();
    const beats: number[] = [];
    const heart = setInterval(() => {
      beats.push(performance.now() - last);
      last = performance.now();
    }, 5);
    const feed = await read(body);
    clearInterval(heart);
    expect(feed?.entries).toHaveLength(ENTRIES_MAX);
    expect(feed?.entries[0]?.url).toBe('https://paper.example/0');
    // it is read in a thread of its own: this one was never held up for as long as the reading takes
    expect(beats.length).toBeGreaterThan(10);
  });

  test('of entities in entities (a billion laughs) does not expand them', async () => {
    const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
    const body = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${levels.join('')}]>
      <rss version="2.0"><channel><title>&l9;</title><item><link>https://paper.example/a?&l9;</link></item></channel></rss>`;
    expect(await read(body)).toMatchObject({ title: '&l9;', entries: [{ url: 'https://paper.example/a?&l9;' }] });
  });

  test('that names a file of this machine is none', async () => {
    const body = `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>
      <rss version="2.0"><channel><title>&file;</title></channel></rss>`;
    expect(await read(body)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,hello',
    'http://user:secret@paper.example/',
    `https://paper.example/${'a'.repeat(3000)}`,
  ])('an entry that leads to %s is left out', async (link) => {
    const feed = await read(`<rss version="2.0"><channel><item><link>${link}</link></item></channel></rss>`);
    expect(feed?.entries).toEqual([]);
  });

  test('its words are kept short, whatever they are', async () => {
    const long = 'x'.repeat(100_000);
    const feed = await read(
      `<rss version="2.0"><channel><title>${long}</title><item><link>https://paper.example/a</link><guid>${long}</guid><pubDate>${long}</pubDate></item></channel></rss>`,
    );
    expect(JSON.stringify(feed).length).toBeLessThan(2_000);
  });

  test.each(['Mon, 26 Jan 12026 08:00:00 GMT', '0001-01-01', 'yesterday', '2026-13-45'])(
    '%s is no day',
    async (date) => {
      const feed = await read(
        `<rss version="2.0"><channel><item><link>https://paper.example/a</link><pubDate>${date}</pubDate></item></channel></rss>`,
      );
      expect(feed?.entries[0]?.published).toBeNull();
    },
  );
});
