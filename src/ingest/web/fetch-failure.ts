import { typedLine } from '../../wording/names.js';
import { say, type Words } from '../../wording/words.js';

/** Why an address could not be fetched. `url`: the one that failed, after redirects. */
export type FetchFailure =
  | { readonly kind: 'not-an-address'; readonly url: string }
  | { readonly kind: 'private-address'; readonly url: string }
  | { readonly kind: 'unknown-host'; readonly url: string }
  | { readonly kind: 'unreachable'; readonly url: string; readonly reason: string }
  | { readonly kind: 'too-slow'; readonly url: string; readonly seconds: number }
  | { readonly kind: 'redirects'; readonly url: string; readonly most: number }
  | { readonly kind: 'status'; readonly url: string; readonly status: number; readonly retryAfterMs: number | null }
  | { readonly kind: 'too-large'; readonly url: string; readonly most: number }
  | { readonly kind: 'wrong-type'; readonly url: string; readonly type: string }
  | { readonly kind: 'bad-encoding'; readonly url: string; readonly encoding: string }
  | { readonly kind: 'robots'; readonly url: string };

/** Statuses that say what is the matter. */
const TELLING = [401, 402, 403, 404, 410, 429, 451] as const;

const FEED_TYPE = /^(?:application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|xml)|text\/xml)$/;

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

/** What is wrong, where, and what to do. `feed`: nobody can save or paste one. */
export function describeFetchFailure(failure: FetchFailure, what: 'page' | 'feed' = 'page'): Words {
  const remedy = remedyOf(failure, what);
  return remedy === null ? wrongWith(failure) : say('fetch.with-remedy', { what: wrongWith(failure), how: remedy });
}

/** Apart, where what is wrong does not say it. */
function remedyOf(failure: FetchFailure, what: 'page' | 'feed'): Words | null {
  const isFeed = failure.kind === 'wrong-type' && FEED_TYPE.test(failure.type);
  if (isFeed) return say('fetch.follow-it', { line: typedLine('feed add') });
  const kinds: readonly FetchFailure['kind'][] = [
    'private-address',
    'status',
    'too-large',
    'wrong-type',
    'bad-encoding',
  ];
  return what === 'page' && kinds.includes(failure.kind) ? say('fetch.save-it') : null;
}

function wrongWith(failure: FetchFailure): Words {
  const { url } = failure;
  switch (failure.kind) {
    case 'unreachable':
      return say('fetch.unreachable', { url, reason: failure.reason });
    case 'too-slow':
      return say('fetch.too-slow', { url, seconds: String(failure.seconds) });
    case 'redirects':
      return say('fetch.redirects', { url, most: String(failure.most) });
    case 'status':
      return say('fetch.status', { url, why: answered(failure.status) });
    case 'too-large':
      return say('fetch.too-large', { url, megabytes: megabytes(failure.most) });
    case 'wrong-type':
      return say('fetch.wrong-type', { url, type: failure.type });
    case 'bad-encoding':
      return say('fetch.bad-encoding', { url, encoding: failure.encoding });
    default:
      return say(`fetch.${failure.kind}`, { url });
  }
}

function answered(status: number): Words {
  const telling = TELLING.find((one) => one === status);
  return telling === undefined ? say('fetch.status.other', { status: String(status) }) : say(`fetch.status.${telling}`);
}
