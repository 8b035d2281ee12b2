import type { Taken } from '../intake.js';
import type { Feed, WaitingEntry } from './feed.js';
import { type PollParts, pollFeed } from './poll-feed.js';
import { type EntryParts, readEntry } from './read-entry.js';

export interface PollerParts extends PollParts, EntryParts {
  /** How often it looks whether something is due. */
  readonly lookMs?: number;
  readonly arrived: (taken: Taken) => void;
  readonly trouble: (feed: Feed, problem: string) => void;
  /** Our own mistakes. */
  readonly onError: (error: unknown) => void;
}

export interface Poller {
  /** Ends once what is under way is done. */
  stop(): Promise<void>;
}

const LOOK_MS = 1_000;
/** Requests under way at once, each to another host. */
const AT_ONCE = 6;
/** Looked through for hosts that are free. */
const LOOKED_AT = 200;

/** Follows the feeds: polls those that are due, and reads what they brought, as long as it runs. */
export function startPoller(parts: PollerParts): Poller {
  const underWay = new Map<string, Promise<void>>();
  /** A thing is done once at a time; what it throws is told and tried again at the next look. */
  const begin = (key: string, work: () => Promise<void>): void => {
    const done = work()
      .catch(parts.onError)
      .finally(() => underWay.delete(key));
    underWay.set(key, done);
  };
  const look = (): void => {
    const { store, now } = parts;
    for (const feed of store.due(now())) {
      const key = `feed ${feed.id}`;
      if (underWay.size < AT_ONCE && !underWay.has(key)) begin(key, () => poll(feed, parts));
    }
    for (const entry of store.waiting(now(), LOOKED_AT)) {
      // the queue would let one wait for the other anyway, and keep others from their turn meanwhile
      const key = `host ${entry.host}`;
      if (underWay.size < AT_ONCE && !underWay.has(key)) begin(key, () => take(entry, parts));
    }
  };
  const timer = setInterval(() => attempt(look, parts), parts.lookMs ?? LOOK_MS);
  attempt(look, parts);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(underWay.values());
    },
  };
}

function attempt(look: () => void, { onError }: PollerParts): void {
  try {
    look();
  } catch (error) {
    onError(error);
  }
}

async function poll(feed: Feed, parts: PollerParts): Promise<void> {
  const problem = await pollFeed(feed, parts);
  if (problem !== null) parts.trouble(feed, String(problem));
}

async function take(entry: WaitingEntry, parts: PollerParts): Promise<void> {
  const taken = await readEntry(entry, parts);
  if (taken !== undefined) parts.arrived(taken);
}
