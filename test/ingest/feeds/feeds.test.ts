import { describe, expect, test } from 'vitest';
import { FAMILIES, FREED_302, type Handler, openSite, pageOf, type Site } from '../site.js';
import { type FeedRoom, feedRoom, MINUTE, rss } from './feed-room.js';

const freed = (count: number): string => pageOf([FREED_302.replace('302', String(count)), FAMILIES]);

/** A newsroom that follows this feed of this site; what stands in it has been read. */
async function following(site: Site, path = '/feed'): Promise<FeedRoom> {
  const room = await feedRoom();
  room.add(`${site.origin}${path}`);
  await room.follow();
  return room;
}

const figures = async ({ ledger }: FeedRoom) => (await ledger.claims({})).map(({ value }) => value).sort();
const articles = async ({ ledger }: FeedRoom) => (await ledger.articles()).map(({ url }) => url);

function feed(site: Site, ...pages: readonly string[]): void {
  site.put('/feed', rss(pages.map((page) => `${site.origin}${page}`)));
}

describe('a feed', () => {
  test('what stands in it when it is added is read and told to nobody; what comes later is news', async () => {
    const site = await openSite({ '/a': freed(266), '/b': freed(302) });
    feed(site, '/a');
    const room = await following(site);
    expect([await figures(room), room.told()]).toEqual([[266], []]);
    feed(site, '/b', '/a');
    room.pass(10);
    await room.follow();
    expect([await figures(room), room.told()]).toEqual([[266, 302], [302]]);
    expect(site.asked.filter((asked) => asked === 'GET /a')).toHaveLength(1);
  });

  test('is looked at in its turn, and an unchanged one is not sent again', async () => {
    const site = await openSite({ '/a': freed(266) });
    const heard: unknown[] = [];
    site.put('/feed', (request, response) => {
      heard.push(request.headers['if-none-match'], request.headers['if-modified-since']);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 26 Jan 2026 08:00:00 GMT' })
          .end(rss([`${site.origin}/a`]));
    });
    const room = await following(site);
    room.pass(9);
    await room.follow();
    room.pass(1);
    await room.follow();
    expect(heard).toEqual([undefined, undefined, '"1"', 'Mon, 26 Jan 2026 08:00:00 GMT']);
    expect(room.feed(`${site.origin}/feed`)).toMatchObject({ failures: 0, problem: null, title: 'Gatehouse Post' });
  });

  test('that fails is left alone longer and longer, says why, and goes on by itself', async () => {
    const site = await openSite({ '/a': freed(266) });
    feed(site, '/a');
    const room = await following(site);
    site.put('/feed', (_, response) => response.writeHead(500).end());
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries++) {
      room.pass(60 * 7);
      await room.follow();
      const { dueAt } = room.feed(`${site.origin}/feed`);
      waits.push((dueAt.getTime() - room.now().getTime()) / MINUTE);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 360, 360]);
    const failing = room.feed(`${site.origin}/feed`);
    expect({ ...failing, problem: String(failing.problem) }).toMatchObject({
      failures: 8,
      problem: expect.stringContaining('500'),
    });
    // kept so that it can be told in any language
    expect(failing.problem?.in('es')).toContain('el servidor respondió 500');
    feed(site, '/a');
    room.pass(60 * 7);
    await room.follow();
    expect(room.feed(`${site.origin}/feed`)).toMatchObject({ failures: 0, problem: null });
  });

  test('is asked no sooner than the server says', async () => {
    const site = await openSite();
    site.put('/feed', (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    const room = await following(site);
    room.pass(119);
    await room.follow();
    room.pass(1);
    await room.follow();
    expect(site.asked.filter((asked) => asked === 'GET /feed')).toHaveLength(2);
  });

  test('that is gone is not asked any more', async () => {
    const site = await openSite({ '/feed': (_, response) => response.writeHead(410).end() });
    const room = await following(site);
    expect(room.feed(`${site.origin}/feed`).state).toBe('gone');
    room.pass(1000);
    await room.follow();
    expect(site.asked.filter((asked) => asked === 'GET /feed')).toHaveLength(1);
  });

  test('that is paused is left alone, with what waited in it', async () => {
    const site = await openSite({ '/a': freed(266) });
    feed(site, '/a');
    const room = await following(site);
    room.store.setState(room.feed(`${site.origin}/feed`).id, 'paused', new Date());
    feed(site, '/b', '/a');
    room.pass(60);
    await room.follow();
    expect(site.asked.filter((asked) => asked === 'GET /feed')).toHaveLength(1);
  });

  test('a page that says nothing of counts is not kept, one that cannot be read is told of', async () => {
    const site = await openSite({ '/quiet': pageOf([FAMILIES, 'The river has risen, and the bridge is closed.']) });
    feed(site, '/quiet', '/missing');
    const room = await following(site);
    const { id } = room.feed(`${site.origin}/feed`);
    expect(room.store.tally(id, 'all')).toMatchObject({ silent: 1, refused: 1, read: 0 });
    expect(room.store.problems(id, 5).map(String)).toEqual([expect.stringContaining('there is no such page')]);
    expect(await articles(room)).toEqual([]);
  });

  test('a page that does not answer is tried again later, and is told of as news if it came later than the baseline', async () => {
    let isUp = false;
    const page: Handler = (_, response) => {
      if (isUp) response.writeHead(200, { 'content-type': 'text/html' }).end(freed(302));
      else response.destroy();
    };
    const site = await openSite({ '/a': freed(266), '/b': page });
    feed(site, '/a');
    const room = await following(site);
    feed(site, '/b', '/a');
    room.pass(10);
    await room.follow();
    expect(room.told()).toEqual([]);
    isUp = true;
    room.pass(10);
    await room.follow();
    expect(room.told()).toEqual([302]);
  });

  test('what a page does not say, its feed does: outlet and day', async () => {
    const site = await openSite();
    site.put(
      '/a',
      `<!doctype html><html lang="en"><body><article><p>${FREED_302}</p><p>${FAMILIES}</p></article></body></html>`,
    );
    feed(site, '/a');
    const room = await following(site);
    expect(await room.ledger.articles()).toMatchObject([
      { outlet: 'Gatehouse Post', published: '2026-01-26', publishedBasis: 'inferred' },
    ]);
  });
});

describe('one article is one article, and told once', () => {
  test('through two feeds', async () => {
    const site = await openSite({ '/a': freed(266), '/b': freed(302) });
    site.put('/feed', rss([`${site.origin}/a`]));
    site.put('/feed2', rss([`${site.origin}/a?utm_source=feed2`], 'Gatehouse World'));
    const room = await feedRoom();
    room.add(`${site.origin}/feed`);
    room.add(`${site.origin}/feed2`);
    await room.follow();
    site.put('/feed', rss([`${site.origin}/b?utm_source=feed1&utm_medium=rss`, `${site.origin}/a`]));
    site.put('/feed2', rss([{ link: `${site.origin}/b?ref=feed2`, guid: 'urn:other' }], 'Gatehouse World'));
    room.pass(10);
    await room.follow();
    expect(await articles(room)).toEqual([`${site.origin}/a`, `${site.origin}/b`]);
    expect(room.told()).toEqual([302]);
  });

  test('with a changed timestamp, in the feed and on the page', async () => {
    const site = await openSite({ '/a': freed(266), '/b': freed(302) });
    feed(site, '/a');
    const room = await following(site);
    site.put('/feed', rss([{ link: `${site.origin}/b`, date: 'Mon, 26 Jan 2026 09:00:00 GMT' }]));
    room.pass(10);
    await room.follow();
    site.put('/b', pageOf([FREED_302, FAMILIES, 'Updated at 11:42 on 27 January 2026'], { published: '2026-01-27' }));
    site.put('/feed', rss([{ link: `${site.origin}/b`, date: 'Tue, 27 Jan 2026 11:42:00 GMT' }]));
    room.pass(10);
    await room.follow();
    expect(site.asked.filter((asked) => asked === 'GET /b')).toHaveLength(2);
    expect(await articles(room)).toEqual([`${site.origin}/a`, `${site.origin}/b`]);
    expect(room.told()).toEqual([302]);
  });

  test('after a crash between reading its page and writing that down', async () => {
    const site = await openSite({ '/a': freed(266), '/b': freed(302) });
    feed(site, '/a');
    const room = await following(site);
    feed(site, '/b', '/a');
    room.pass(10);
    await room.follow();
    room.forgetRead();
    await room.follow();
    expect(await articles(room)).toEqual([`${site.origin}/a`, `${site.origin}/b`]);
    expect(room.told()).toEqual([302]);
  });

  test('as an AMP page, whether it names the whole page or not', async () => {
    const site = await openSite({ '/a': freed(266), '/2026/freed': freed(302), '/2026/freed/amp': freed(302) });
    const canonical = `<link rel="canonical" href="${site.origin}/2026/freed">`;
    site.put('/short/1', pageOf([FREED_302, FAMILIES], { head: canonical }));
    feed(site, '/a');
    const room = await following(site);
    feed(site, '/short/1', '/2026/freed/amp', '/2026/freed?amp=1', '/2026/freed');
    room.pass(10);
    await room.follow();
    expect(await articles(room)).toEqual([`${site.origin}/a`, `${site.origin}/2026/freed`]);
    expect(room.told()).toEqual([302]);
  });

  test('through a redirect', async () => {
    const site = await openSite({ '/a': freed(266), '/b': freed(302) });
    site.put('/go', (_, response) => response.writeHead(302, { location: '/b?utm_source=go' }).end());
    feed(site, '/a');
    const room = await following(site);
    feed(site, '/go?to=b', '/b');
    room.pass(10);
    await room.follow();
    expect(await articles(room)).toEqual([`${site.origin}/a`, `${site.origin}/b`]);
    expect(room.told()).toEqual([302]);
  });

  test('a new figure in it is told, and only that', async () => {
    const site = await openSite({ '/a': freed(266) });
    site.put('/feed', rss([{ link: `${site.origin}/a`, date: 'Mon, 26 Jan 2026 08:00:00 GMT' }]));
    const room = await following(site);
    site.put('/a', pageOf([FREED_302.replace('302', '266'), FREED_302.replace('Monday', 'Tuesday'), FAMILIES]));
    site.put('/feed', rss([{ link: `${site.origin}/a`, date: 'Tue, 27 Jan 2026 08:00:00 GMT' }]));
    room.pass(10);
    await room.follow();
    expect(room.told()).toEqual([302]);
  });
});
