import { createRequire } from 'node:module';
import type { FetchFailure } from './fetch-failure.js';
import type { Fetch, Fetched, Wanted } from './fetcher.js';

/** The name by which a site's robots.txt may speak to Recount. */
export const ROBOT = 'Recount';

const ROBOTS: Wanted = { accept: 'text/plain', types: /./, mostBytes: 1024 * 1024 };
const GOOD_FOR_MS = 24 * 3_600_000;
/** A server that is ill is asked again soon. */
const ILL_FOR_MS = 10 * 60_000;
const SITES_MAX = 1_000;
/** Longer pauses than this would be no reading at all. */
const DELAY_MOST_MS = 60_000;

interface Rules {
  readonly refusal: (url: string) => FetchFailure | null;
  readonly delayMs: number | null;
  readonly until: number;
}

export interface Robots {
  /** Why a page is not to be fetched; `null`: it may be. */
  refusal(url: URL): Promise<FetchFailure | null>;
  /** The pause between two requests that a site asks for. */
  delayMs(url: URL): number | null;
}

interface Parsed {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}

/** Why a page is left alone whose site could not be asked: where no page of it could be had either, for that reason. */
function unaskedOf(fetched: Fetched, url: string): FetchFailure {
  const failure = fetched.kind === 'failed' ? fetched.failure : null;
  const isOwn = failure !== null && new URL(failure.url).origin === new URL(url).origin;
  if (isOwn && (failure.kind === 'private-address' || failure.kind === 'unknown-host')) return { ...failure, url };
  return { kind: 'unreachable', url, reason: 'its robots.txt cannot be read' };
}

/** What sites say in their `robots.txt`. `fetch` does not ask the robots itself. */
export function createRobots(fetch: Fetch, robot: string, now: () => Date): Robots {
  const parse: (url: string, text: string) => Parsed = createRequire(import.meta.url)('robots-parser');
  const known = new Map<string, Rules>();
  const rulesOf = async ({ origin }: URL): Promise<Rules> => {
    const held = known.get(origin);
    const at = now().getTime();
    if (held !== undefined && held.until > at) return held;
    const rules = await ask(origin, at);
    const [oldest = ''] = known.keys();
    if (known.size >= SITES_MAX) known.delete(oldest);
    known.set(origin, rules);
    return rules;
  };
  const ask = async (origin: string, at: number): Promise<Rules> => {
    const fetched = await fetch(`${origin}/robots.txt`, ROBOTS);
    if (fetched.kind === 'body') {
      const parsed = parse(`${origin}/robots.txt`, fetched.bytes.toString('utf8'));
      const delay = parsed.getCrawlDelay(robot);
      return {
        refusal: (url) => (parsed.isAllowed(url, robot) === false ? { kind: 'robots', url } : null),
        delayMs: delay === undefined || !(delay > 0) ? null : Math.min(delay * 1000, DELAY_MOST_MS),
        until: at + GOOD_FOR_MS,
      };
    }
    // a site without the file asks for nothing; one that cannot answer now is left alone (RFC 9309)
    const status = fetched.kind === 'failed' && fetched.failure.kind === 'status' ? fetched.failure.status : 500;
    const asksNothing = status >= 400 && status < 500 && status !== 429;
    return {
      refusal: (url) => (asksNothing ? null : unaskedOf(fetched, url)),
      delayMs: null,
      until: at + (asksNothing ? GOOD_FOR_MS : ILL_FOR_MS),
    };
  };
  return {
    refusal: async (url) => (await rulesOf(url)).refusal(url.href),
    delayMs: ({ origin }) => known.get(origin)?.delayMs ?? null,
  };
}
