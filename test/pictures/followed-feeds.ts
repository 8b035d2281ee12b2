import type { Database } from 'better-sqlite3';
import { feedId } from '../../src/ingest/feeds/feed.js';
import { createFeedStore } from '../../src/ingest/feeds/feed-store.js';
import { kept } from '../../src/wording/stored.js';
import { say } from '../../src/wording/words.js';

const HOUR_MS = 60 * 60_000;

const READ = { url: 'https://gatehouse.example/feed.xml', title: 'Gatehouse Post', pages: 24, withFigures: 3 } as const;
const SILENT = { url: 'https://harbour.example/rss', title: 'Harbour Mail' } as const;

/** Two feeds as they stand once the bot has followed them for a while: one that is read, one that does not answer. */
export function followedFeeds(sqlite: Database): void {
  const store = createFeedStore(sqlite);
  const now = new Date();
  const next = new Date(now.getTime() + HOUR_MS);
  for (const { url, title } of [READ, SILENT]) {
    store.add(feedId(url), url, '900000000000000003', now);
    store.polled(feedId(url), { etag: null, lastModified: null, title }, next, now);
  }
  const entries = Array.from({ length: READ.pages }, (_, index) => {
    const url = `https://gatehouse.example/${index + 1}`;
    return { key: url, url, stamp: null, published: null };
  });
  store.file(feedId(READ.url), entries, false, now);
  for (const [index, { number }] of store.waiting(now, READ.pages).entries()) {
    const isRead = index < READ.withFigures;
    store.settle(number, { state: isRead ? 'read' : 'silent', figures: isRead ? 2 : 0, problem: null });
  }
  store.failed(feedId(SILENT.url), kept(say('feed.none-there')), next);
}
