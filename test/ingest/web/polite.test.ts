import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Fetched, PAGE } from '../../../src/ingest/web/fetcher.js';
import { openWeb } from '../../../src/ingest/web/open-web.js';
import { createPoliteFetch } from '../../../src/ingest/web/polite-fetch.js';
import { type Handler, openSite } from '../site.js';

function polite({ betweenMs = 0, now = () => new Date() } = {}) {
  return createPoliteFetch(openWeb({ privateAddresses: ['127.0.0.1'], version: '1' }).fetch, { betweenMs, now });
}

const kindOf = (fetched: Fetched): string => (fetched.kind === 'failed' ? fetched.failure.kind : fetched.kind);
const robots =
  (text: string): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
const status =
  (code: number): Handler =>
  (_, response) =>
    response.writeHead(code).end();

describe('robots.txt', () => {
  test.each([
    ['is not there', status(404), 'body'],
    ['asks all robots to stay away', robots('User-agent: *\nDisallow: /'), 'robots'],
    ['asks them to stay away from there', robots('User-agent: *\nDisallow: /news/'), 'robots'],
    ['asks them to stay away from elsewhere', robots('User-agent: *\nDisallow: /private/'), 'body'],
    ['lets Recount in', robots('User-agent: *\nDisallow: /\n\nUser-agent: Recount\nAllow: /'), 'body'],
    ['asks Recount to stay away', robots('User-agent: Recount\nDisallow: /\n\nUser-agent: *\nAllow: /'), 'robots'],
    ['opens one page', robots('User-agent: *\nDisallow: /news/\nAllow: /news/freed'), 'body'],
    ['is forbidden', status(403), 'body'],
    ['cannot be read now', status(500), 'unreachable'],
    ['is asked for too often', status(429), 'unreachable'],
    ['is no such file, but a page', robots('<!doctype html><p>Not found'), 'body'],
    ['is larger than any', robots('# \n'.repeat(600_000)), 'unreachable'],
  ])('%s', async (_, handler, kind) => {
    const site = await openSite({ '/robots.txt': handler, '/news/freed': 'freed' });
    expect(kindOf(await polite()(`${site.origin}/news/freed`, PAGE))).toBe(kind);
    expect(site.asked.includes('GET /news/freed')).toBe(kind === 'body');
  });

  test.each([
    ['http://127.0.0.2/news', 'private-address'],
    ['http://nowhere.invalid/news', 'unknown-host'],
  ])('that cannot be asked for, as no page of its site can: %s', async (url, kind) => {
    expect(await polite()(url, PAGE)).toMatchObject({ failure: { kind, url } });
  });

  test('is asked for once a day', async () => {
    const site = await openSite({ '/robots.txt': status(404), '/a': 'a' });
    let at = Date.parse('2026-01-27T09:00:00Z');
    const fetch = polite({ now: () => new Date(at) });
    for (const hours of [0, 1, 22, 2]) {
      at += hours * 3_600_000;
      await fetch(`${site.origin}/a`, PAGE);
    }
    expect(site.asked.filter((asked) => asked === 'GET /robots.txt')).toHaveLength(2);
  });

  test('of the site a page has moved to is asked too', async () => {
    const other = await openSite({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/freed': 'freed' });
    const site = await openSite({
      '/go': (_, response) => response.writeHead(302, { location: `${other.origin}/freed` }).end(),
    });
    expect(kindOf(await polite()(`${site.origin}/go`, PAGE))).toBe('robots');
    expect(other.asked).toEqual(['GET /robots.txt']);
  });
});

describe('as a guest', () => {
  test('one request at a time to a host, with a pause between; other hosts meanwhile', async () => {
    const times: { readonly at: number; readonly what: 'begin' | 'end' }[] = [];
    const slow: Handler = (_, response) => {
      times.push({ at: performance.now(), what: 'begin' });
      setTimeout(() => {
        times.push({ at: performance.now(), what: 'end' });
        response.writeHead(200).end('x');
      }, 50);
    };
    const site = await openSite({ '/a': slow, '/b': slow, '/c': slow });
    const other = await openSite({ '/d': 'd' });
    const fetch = polite({ betweenMs: 60 });
    const all = ['/a', '/b', '/c'].map((path) => fetch(`${site.origin}${path}`, PAGE));
    const elsewhere = fetch(`${other.origin}/d`, PAGE).then(() => performance.now());
    await Promise.all(all);
    expect(times.map(({ what }) => what)).toEqual(['begin', 'end', 'begin', 'end', 'begin', 'end']);
    const pauses = [1, 3].map((end) => (times[end + 1]?.at ?? 0) - (times[end]?.at ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(55);
    expect(await elsewhere).toBeLessThan(times.at(-1)?.at ?? 0);
  });

  test('with the pause a site asks for', async () => {
    const times: number[] = [];
    const page: Handler = (_, response) => {
      times.push(performance.now());
      response.writeHead(200).end('x');
    };
    const site = await openSite({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 0.3'), '/a': page, '/b': page });
    const fetch = polite();
    await Promise.all(['/a', '/b'].map((path) => fetch(`${site.origin}${path}`, PAGE)));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(290);
  });

  test('two pages that lead to each other’s hosts do not wait for each other for good', async () => {
    const one = await openSite({ '/end': 'x' });
    const two = await openSite({ '/end': 'x' });
    const lead =
      (to: string): Handler =>
      (_, response) => {
        void sleep(30).then(() => response.writeHead(302, { location: `${to}/end` }).end());
      };
    one.put('/go', lead(two.origin));
    two.put('/go', lead(one.origin));
    const fetch = polite();
    const both = [one, two].map(({ origin }) => fetch(`${origin}/go`, PAGE));
    expect((await Promise.all(both)).map(kindOf)).toEqual(['body', 'body']);
  });

  test('a failure gives the turn on', async () => {
    const site = await openSite({ '/a': (_, response) => response.destroy(), '/b': 'b' });
    const fetch = polite();
    expect(kindOf(await fetch(`${site.origin}/a`, PAGE))).toBe('unreachable');
    expect(kindOf(await fetch(`${site.origin}/b`, PAGE))).toBe('body');
  });
});
