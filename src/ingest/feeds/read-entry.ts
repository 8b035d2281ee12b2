import { kept } from '../../wording/stored.js';
import type { Intake, Taken } from '../intake.js';
import { describeLoadFailure, type LoadFailure } from '../load-failure.js';
import { loadPage } from '../load-page.js';
import type { PageReader } from '../read-apart.js';
import { takePage } from '../take-in.js';
import type { Fetch } from '../web/fetcher.js';
import { backOffMs } from './back-off.js';
import type { WaitingEntry } from './feed.js';
import type { FeedStore } from './feed-store.js';

export interface EntryParts {
  readonly store: FeedStore;
  /** Polite. */
  readonly fetch: Fetch;
  readonly read: PageReader;
  /** Whose articles are news. */
  readonly intake: Intake;
  /** Whose articles nobody is told of. */
  readonly baseline: Intake;
  readonly now: () => Date;
  readonly retryMs: number;
}

const TRIES_MAX = 6;

/** Reads the page of an entry. One that says nothing of counts is not kept. Gives what became of it, if it was taken. */
export async function readEntry(entry: WaitingEntry, parts: EntryParts): Promise<Taken | undefined> {
  const { store, fetch, now, retryMs } = parts;
  const loading = await loadPage(fetch, entry.url);
  if (!loading.ok) {
    const problem = describeLoadFailure(loading.failure);
    const at = new Date(now().getTime() + backOffMs(entry.tries, retryMs, retryAfterOf(loading.failure)));
    if (mayPass(loading.failure) && entry.tries + 1 < TRIES_MAX) store.again(entry.number, kept(problem), at);
    else store.settle(entry.number, { state: 'refused', figures: 0, problem: kept(problem) });
    return undefined;
  }
  const published = { published: entry.published, published_basis: 'inferred' as const };
  const fallback = { outlet: entry.feedTitle, ...(entry.published === null ? {} : published) };
  const intake = entry.isBaseline ? parts.baseline : parts.intake;
  const page = await takePage(await parts.read({ ...loading.source, fallback }), intake, { ifTelling: 'ifTelling' });
  if (!page.ok) {
    store.settle(entry.number, { state: 'refused', figures: 0, problem: kept(page.problem) });
    return undefined;
  }
  const { taken } = page;
  const figures = taken.status === 'new' ? taken.newClaims.length : 0;
  store.settle(entry.number, { state: taken.status === 'new' ? 'read' : taken.status, figures, problem: null });
  return taken;
}

/** Whether it may be otherwise later. */
function mayPass(failure: LoadFailure): boolean {
  if (failure.kind !== 'unfetched') return false;
  const { failure: why } = failure;
  if (why.kind === 'status') return why.status >= 500 || why.status === 408 || why.status === 425 || why.status === 429;
  return why.kind === 'unreachable' || why.kind === 'too-slow' || why.kind === 'unknown-host';
}

function retryAfterOf(failure: LoadFailure): number | null {
  return failure.kind === 'unfetched' && failure.failure.kind === 'status' ? failure.failure.retryAfterMs : null;
}
