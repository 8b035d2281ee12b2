import { expect, test } from 'vitest';
import { FAMILIES, FREED_302, openSite, pageOf, type Site } from '../site.js';
import { feedRoom, rss } from './feed-room.js';

const DAY = 24 * 60;
const freed = (count: number): string => pageOf([FREED_302.replace('302', String(count)), FAMILIES]);

function feed(site: Site, ...pages: readonly string[]): void {
  site.put('/feed', rss(pages.map((page) => `${site.origin}${page}`)));
}

test('what a feed has not shown for a month is forgotten and counted, and told to nobody when it is shown again', async () => {
  const site = await openSite({ '/a': freed(266), '/b': freed(302), '/c': freed(350), '/d': freed(351) });
  const room = await feedRoom();
  const { id } = room.add(`${site.origin}/feed`);
  const shows = async (days: number, ...pages: readonly string[]): Promise<void> => {
    feed(site, ...pages);
    room.pass(days * DAY);
    await room.follow();
  };
  await shows(1, '/a');
  await shows(1, '/b', '/a');
  await shows(1, '/c');
  const before = room.store.tally(id, 'all');
  expect([room.told(), before.read]).toEqual([[302, 350], 3]);
  // gone for nearly a month; then shown once more, and gone again
  await shows(29, '/c');
  await shows(1, '/b', '/c');
  await shows(1, '/c');
  await shows(30, '/c');
  expect(room.entries()).toEqual(['/a', '/b', '/c']);
  await shows(1, '/d', '/c');
  // of the baseline, all is kept
  expect(room.entries()).toEqual(['/a', '/c', '/d']);
  expect(room.store.tally(id, 'all')).toMatchObject({ read: 4, figures: before.figures + 1 });
  const asked = site.asked.length;
  await shows(1, '/b', '/a', '/d', '/c');
  expect(site.asked.slice(asked)).toContain('GET /b');
  expect(room.told()).toEqual([302, 350, 351]);
  expect(room.store.tally(id, 'all')).toMatchObject({ read: 4, known: 1 });
  expect(room.store.tally(id, 'baseline')).toMatchObject({ read: 1, figures: 1 });
}, 60_000);

test('a feed that is followed for years takes no more room than one that is followed for a month', async () => {
  const { add, store, entries } = await feedRoom();
  const { id } = add('https://harbour.example/feed');
  const week = (number: number) =>
    Array.from({ length: 5 }, (_, index) => {
      const url = `https://harbour.example/${number}-${index}`;
      return { key: url, url, stamp: null, published: null };
    });
  for (let number = 0; number < 60; number += 1) {
    const now = new Date(Date.parse('2026-01-27T09:00:00Z') + number * 7 * DAY * 60_000);
    store.file(id, week(number), number === 0, now);
    for (const entry of store.waiting(now, 1_000)) {
      store.settle(entry.number, { state: 'silent', figures: 0, problem: null });
    }
  }
  // its baseline, what it shows, and what it showed in the month before
  expect(entries().length).toBeLessThanOrEqual(5 + 5 + 5 * 5);
  expect(store.tally(id, 'all').silent).toBe(300);
});

test('what could not be read yet is not forgotten', async () => {
  const { add, store, entries } = await feedRoom();
  const { id } = add('https://harbour.example/feed');
  const entry = (path: string) => {
    const url = `https://harbour.example/${path}`;
    return { key: url, url, stamp: null, published: null };
  };
  const later = (days: number): Date => new Date(Date.parse('2026-01-27T09:00:00Z') + days * DAY * 60_000);
  store.file(id, [entry('a')], true, later(0));
  store.file(id, [entry('b')], false, later(1));
  store.file(id, [entry('c')], false, later(2));
  store.file(id, [entry('c')], false, later(90));
  expect(entries()).toEqual(['/a', '/b', '/c']);
});
