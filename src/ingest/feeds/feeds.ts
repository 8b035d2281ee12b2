import { setTimeout as sleep } from 'node:timers/promises';
import { numberWords } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
import { asUtf8 } from '../web/decode-body.js';
import { describeFetchFailure } from '../web/fetch-failure.js';
import { FEED, type Fetch, webAddress } from '../web/fetcher.js';
import { type Feed, feedId, type Tally } from './feed.js';
import { feedLinkIn } from './feed-link.js';
import type { FeedStore } from './feed-store.js';
import { readFeed } from './read-feed.js';

/** A feed as it is shown. */
export interface ShownFeed extends Feed {
  readonly tally: Tally;
  /** Of what stood in it when it was added. */
  readonly baseline: Tally;
  /** Why entries could not be read, the latest first. */
  readonly problems: readonly Words[];
}

export type AddedFeed =
  | { readonly ok: true; readonly status: 'new' | 'already'; readonly feed: ShownFeed }
  | { readonly ok: false; readonly problem: Words };

/** What editors do with feeds. */
export interface Feeds {
  /** Follows a feed, or the feed that a page names. Waits for the first look at it, as far as somebody follows feeds. */
  add(address: string, by: string, hear: (words: Words) => void): Promise<AddedFeed>;
  list(): Promise<readonly ShownFeed[]>;
  remove(id: string): Promise<boolean>;
  /** `active`: goes on. */
  setState(id: string, state: 'paused' | 'active'): Promise<boolean>;
}

export interface FeedsParts {
  readonly store: FeedStore;
  /** Opened when it is first needed. */
  readonly fetch: () => Promise<Fetch>;
  readonly now: () => Date;
  /** Whether a bot follows the feeds from this process: then the first look is waited for. */
  readonly isFollowing: () => boolean;
  /** How long it is waited for. */
  readonly patienceMs?: number;
}

const PROBLEMS_MAX = 3;
/** An answer of Discord's can be changed for fifteen minutes. */
const PATIENCE_MS = 10 * 60_000;
const LOOK_MS = 500;

export function createFeeds(parts: FeedsParts): Feeds {
  const { store, now } = parts;
  return {
    add: async (address, by, hear) => {
      hear(say('feed.looking'));
      const found = await findFeed(address.trim(), await parts.fetch());
      if (!found.ok) return found;
      const id = feedId(found.url);
      const known = store.one(id);
      if (known !== undefined) return { ok: true, status: 'already', feed: shown(known, store) };
      store.add(id, found.url, by, now());
      const feed = await firstLook(id, parts, hear);
      return feed === undefined ? { ok: false, problem: say('feed.removed') } : { ok: true, status: 'new', feed };
    },
    list: async () => store.all().map((feed) => shown(feed, store)),
    remove: async (id) => store.remove(id),
    setState: async (id, state) => store.setState(id, state, now()),
  };
}

function shown(feed: Feed, store: FeedStore): ShownFeed {
  const { id } = feed;
  const [tally, baseline] = [store.tally(id, 'all'), store.tally(id, 'baseline')];
  return { ...feed, tally, baseline, problems: store.problems(id, PROBLEMS_MAX) };
}

/** Until every entry of the baseline is read, or patience ends. */
async function firstLook(
  id: string,
  { store, isFollowing, patienceMs = PATIENCE_MS }: FeedsParts,
  hear: (words: Words) => void,
): Promise<ShownFeed | undefined> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const feed = store.one(id);
    if (feed === undefined) return undefined;
    const { waiting, read, known, silent, refused } = store.tally(id, 'baseline');
    const isDone = feed.polledAt !== null && waiting === 0;
    const isOver = isDone || feed.problem !== null || performance.now() > until || !isFollowing();
    if (isOver) return shown(feed, store);
    const done = read + known + silent + refused;
    const all = done + waiting;
    hear(all === 0 ? say('feed.waiting') : say('feed.reading', { done: numberWords(done), all: numberWords(all) }));
    await sleep(LOOK_MS);
  }
}

type FoundFeed = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly problem: Words };

/** The address may be that of a page which names its feed. Redirects are followed at each poll: they may be for a day. */
async function findFeed(address: string, fetch: Fetch, isLinked = false): Promise<FoundFeed> {
  const fetched = await fetch(address, FEED);
  if (fetched.kind === 'failed') return { ok: false, problem: describeFetchFailure(fetched.failure, 'feed') };
  if (fetched.kind === 'unchanged') return { ok: false, problem: say('feed.none-there') };
  const text = asUtf8(fetched.bytes, fetched.charset).toString('utf8');
  if ((await readFeed(text, fetched.url)) !== undefined) return { ok: true, url: webAddress(address)?.href ?? address };
  const linked = isLinked ? undefined : feedLinkIn(text, fetched.url);
  return linked === undefined ? { ok: false, problem: say('feed.none-there') } : findFeed(linked, fetch, true);
}
