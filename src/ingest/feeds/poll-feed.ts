import { kept } from '../../wording/stored.js';
import { say, type Words } from '../../wording/words.js';
import { asUtf8 } from '../web/decode-body.js';
import { describeFetchFailure, type FetchFailure } from '../web/fetch-failure.js';
import { FEED, type Fetch } from '../web/fetcher.js';
import { backOffMs } from './back-off.js';
import type { Feed } from './feed.js';
import type { FeedStore } from './feed-store.js';
import { readFeed } from './read-feed.js';

export interface PollParts {
  readonly store: FeedStore;
  /** Polite. */
  readonly fetch: Fetch;
  readonly now: () => Date;
  /** Between two looks at a feed. */
  readonly everyMs: number;
}

/** Looks at a feed once: what is new in it is filed to be read, and its next turn is set. Says what stood in the way. */
export async function pollFeed(feed: Feed, parts: PollParts): Promise<Words | null> {
  const { store, fetch, now, everyMs } = parts;
  const next = (ms: number): Date => new Date(now().getTime() + ms);
  const fetched = await fetch(feed.url, FEED, { etag: feed.etag, lastModified: feed.lastModified });
  if (fetched.kind === 'failed') return fail(feed, fetched.failure, parts);
  if (fetched.kind === 'unchanged') {
    store.polled(feed.id, null, next(everyMs), now());
    return null;
  }
  const { bytes, charset, url, etag, lastModified } = fetched;
  const read = await readFeed(asUtf8(bytes, charset).toString('utf8'), url);
  if (read === undefined) {
    const problem = say('feed.none-there');
    store.failed(feed.id, kept(problem), next(backOffMs(feed.failures, everyMs)));
    return problem;
  }
  // a feed that was never read: what stands in it now is no news
  store.file(feed.id, read.entries, feed.polledAt === null, now());
  store.polled(feed.id, { etag, lastModified, title: read.title }, next(everyMs), now());
  return null;
}

function fail(feed: Feed, failure: FetchFailure, { store, now, everyMs }: PollParts): Words {
  const problem = describeFetchFailure(failure, 'feed');
  const status = failure.kind === 'status' ? failure : null;
  if (status?.status === 410) store.setState(feed.id, 'gone', now());
  const wait = backOffMs(feed.failures, everyMs, status?.retryAfterMs ?? null);
  store.failed(feed.id, kept(problem), new Date(now().getTime() + wait));
  return problem;
}
