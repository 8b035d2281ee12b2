import type { Fetch } from './fetcher.js';
import { createHostQueue } from './host-queue.js';
import { createRobots, ROBOT } from './robots.js';

export interface PoliteOptions {
  readonly now: () => Date;
  /** Between two requests to one host. */
  readonly betweenMs?: number;
}

const BETWEEN_MS = 1_000;

/** Fetches as a guest: one request at a time to each host, redirected ones too, and none that `robots.txt` asks not to make. */
export function createPoliteFetch(fetch: Fetch, { now, betweenMs = BETWEEN_MS }: PoliteOptions): Fetch {
  const queue = createHostQueue(betweenMs);
  const robots = createRobots(fetch, ROBOT, now);
  return async (address, wanted, options = {}) => {
    let host = '';
    let leave = (): void => {};
    const admit = async (url: URL) => {
      if (url.host !== host) {
        // never two turns at once: two requests that wait for each other's host would wait for good
        leave();
        leave = await queue.enter(url.host);
        host = url.host;
      }
      const refusal = await robots.refusal(url);
      const delay = robots.delayMs(url);
      if (delay !== null) queue.slower(url.host, delay);
      return refusal;
    };
    try {
      return await fetch(address, wanted, { ...options, admit });
    } finally {
      leave();
    }
  };
}
