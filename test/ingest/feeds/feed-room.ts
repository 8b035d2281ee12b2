import { createAlongside } from '../../../src/alerts/alongside.js';
import { createSubscriptions } from '../../../src/alerts/subscriptions.js';
import { loadExtractor } from '../../../src/cli/load-extractor.js';
import { createClaimantRegistry } from '../../../src/extraction/bodies/claimant-registry.js';
import { type Feed, feedId } from '../../../src/ingest/feeds/feed.js';
import { createFeedStore, type FeedStore } from '../../../src/ingest/feeds/feed-store.js';
import { pollFeed } from '../../../src/ingest/feeds/poll-feed.js';
import { readEntry } from '../../../src/ingest/feeds/read-entry.js';
import { createIntake } from '../../../src/ingest/intake.js';
import { openWeb } from '../../../src/ingest/web/open-web.js';
import { createPoliteFetch } from '../../../src/ingest/web/polite-fetch.js';
import type { Ledger } from '../../../src/ledger/ledger.js';
import { createLedger } from '../../../src/ledger/sqlite-ledger.js';
import { readArticle } from '../../../src/reading/read-article.js';
import type { PageSource } from '../../../src/reading/reading.js';
import { scratchDatabase } from '../../ledger/scratch.js';

export const MINUTE = 60_000;

/** A newsroom that follows feeds, with a clock of its own: one channel hears of everything. */
export interface FeedRoom {
  readonly ledger: Ledger;
  readonly store: FeedStore;
  readonly now: () => Date;
  /** Moves the clock. */
  pass(minutes: number): void;
  add(url: string): Feed;
  /** Polls every feed that is due and reads every entry that waits, as the poller does. */
  follow(): Promise<void>;
  feed(url: string): Feed;
  /** Paths of the entries that are kept. */
  entries(): readonly string[];
  /** As after a crash between reading pages and writing that down. */
  forgetRead(): void;
  /** Values of the claims that alerts were written for. */
  told(): readonly number[];
}

export async function feedRoom(): Promise<FeedRoom> {
  const database = scratchDatabase();
  const { sqlite } = database;
  let at = Date.parse('2026-01-27T09:00:00Z');
  const now = (): Date => new Date(at);
  const ledger = createLedger(database);
  const registry = createClaimantRegistry([
    { name: 'Foro Penal', kind: 'ngo', aliases: [], country: 'Venezuela', people: [] },
  ]);
  const parts = { ledger, now, loadExtractor: () => loadExtractor(registry) };
  const subscriptions = createSubscriptions(sqlite, now);
  await subscriptions.subscribe({
    guildId: '1',
    channelId: '2',
    measure: null,
    claimant: null,
    group: null,
    createdBy: '3',
  });
  const store = createFeedStore(sqlite);
  const { fetch } = openWeb({ privateAddresses: ['127.0.0.1'], version: 'test' });
  const following = {
    store,
    fetch: createPoliteFetch(fetch, { now, betweenMs: 0 }),
    read: async (source: PageSource) => readArticle(source),
    intake: createIntake({ ...parts, alongside: createAlongside(sqlite, now) }),
    baseline: createIntake({ ...parts, alongside: undefined }),
    now,
    everyMs: 10 * MINUTE,
    retryMs: 5 * MINUTE,
  };
  const feed = (url: string): Feed => {
    const found = store.one(feedId(url));
    if (found === undefined) throw new Error(`${url} is not followed`);
    return found;
  };
  return {
    ledger,
    store,
    now,
    pass: (minutes) => {
      at += minutes * MINUTE;
    },
    add: (url) => {
      store.add(feedId(url), url, 'mod', now());
      return feed(url);
    },
    follow: async () => {
      for (const due of store.due(now())) await pollFeed(due, following);
      for (const entry of store.waiting(now(), 1000)) await readEntry(entry, following);
    },
    feed,
    entries: () =>
      sqlite
        .prepare('select url from feed_entry order by url')
        .pluck()
        .all()
        .map((url) => new URL(String(url)).pathname),
    forgetRead: () => void sqlite.prepare(`update feed_entry set state = 'waiting'`).run(),
    told: () =>
      sqlite.prepare(`select alert ->> '$.figure.value' from outbox order by number`).pluck().all().map(Number),
  };
}

/** An RSS feed of these addresses, the newest first. */
export function rss(
  links: readonly (string | { readonly link: string; readonly guid?: string; readonly date?: string })[],
  title = 'Gatehouse Post',
): string {
  const items = links.map((one) => {
    const { link, guid = link, date = 'Mon, 26 Jan 2026 08:00:00 GMT' } = typeof one === 'string' ? { link: one } : one;
    const escaped = link.replaceAll('&', '&amp;');
    return `<item><title>Freed</title><link>${escaped}</link><guid isPermaLink="false">${guid.replaceAll('&', '&amp;')}</guid><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`;
}
