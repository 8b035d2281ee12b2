import { createAddressPolicy } from './address-policy.js';
import { createFetcher, type Fetch } from './fetcher.js';
import { createGuardedAgent, type Resolve } from './guarded-agent.js';
import { ROBOT } from './robots.js';

export interface WebOptions {
  /** Ranges of private networks that may be fetched from all the same. */
  readonly privateAddresses: readonly string[];
  /** Recount's version: who comes says who it is. */
  readonly version: string;
  readonly resolve?: Resolve;
  readonly withinMs?: number;
}

/** A way to the Web, and its end. */
export interface Web {
  readonly fetch: Fetch;
  /** What is under way is given up. */
  readonly close: () => Promise<void>;
}

/** The one door to the Web: pages and feeds are fetched through it, and what is not allowed is not reached. */
export function openWeb({ privateAddresses, version, resolve, withinMs }: WebOptions): Web {
  const agent = createGuardedAgent(createAddressPolicy(privateAddresses), resolve);
  const userAgent = `${ROBOT}/${version} (a newsroom's reader of figures)`;
  const fetch = createFetcher({ agent, userAgent, ...(withinMs === undefined ? {} : { withinMs }) });
  return { fetch, close: () => agent.destroy() };
}
