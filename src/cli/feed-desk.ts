import type { Database } from 'better-sqlite3';
import type { BotLog } from '../discord/bot-log.js';
import { createFeedStore } from '../ingest/feeds/feed-store.js';
import { createFeeds, type Feeds } from '../ingest/feeds/feeds.js';
import { type Poller, startPoller } from '../ingest/feeds/poller.js';
import type { Intake } from '../ingest/intake.js';
import type { PageReader } from '../ingest/read-apart.js';
import type { Fetch } from '../ingest/web/fetcher.js';
import { now } from './clock.js';

export interface FeedDeskParts {
  readonly sqlite: Database;
  readonly fetch: () => Promise<Fetch>;
  readonly read: PageReader;
  readonly intake: Intake;
  readonly baseline: Intake;
  readonly everyMs: number;
}

export interface FeedDesk {
  readonly feeds: Feeds;
  /** Follows the feeds until it is stopped: one bot does. */
  follow(log: BotLog): Promise<Poller>;
}

/** An entry whose page did not answer is tried again after this, then less and less often. */
const RETRY_MS = 5 * 60_000;

/** The feeds of a newsroom: whoever has the ledger may add one, and the bot follows them. */
export function createFeedDesk({ sqlite, fetch, read, intake, baseline, everyMs }: FeedDeskParts): FeedDesk {
  const store = createFeedStore(sqlite);
  let opening: Promise<Fetch> | undefined;
  /** One queue for all: a feed that is added waits its turn with those that are polled. */
  const polite = (): Promise<Fetch> => {
    opening ??= Promise.all([fetch(), import('../ingest/web/polite-fetch.js')]).then(
      ([direct, { createPoliteFetch }]) => createPoliteFetch(direct, { now }),
    );
    return opening;
  };
  let isFollowing = false;
  return {
    feeds: createFeeds({ store, fetch: polite, now, isFollowing: () => isFollowing }),
    follow: async (log) => {
      const parts = { store, fetch: await polite(), read, intake, baseline, now, everyMs, retryMs: RETRY_MS };
      const poller = startPoller({ ...parts, ...told(log) });
      isFollowing = true;
      return {
        stop: async () => {
          isFollowing = false;
          await poller.stop();
        },
      };
    },
  };
}

function told(log: BotLog): Pick<Parameters<typeof startPoller>[0], 'arrived' | 'trouble' | 'onError'> {
  return {
    arrived: (taken) => {
      if (taken.status !== 'new') return;
      const { article, newClaims } = taken;
      log.info({ article: article.id, outlet: article.outlet, newClaims: newClaims.length }, 'an article has arrived');
    },
    trouble: ({ url }, problem) => log.warn({ feed: url }, problem),
    onError: (error) => log.error({ err: error }, 'a feed could not be followed'),
  };
}
