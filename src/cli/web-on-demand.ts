import type { Fetch } from '../ingest/web/fetcher.js';
import type { Web } from '../ingest/web/open-web.js';
import type { Settings } from '../settings.js';
import { version } from './version.js';

export interface WebOnDemand {
  readonly fetch: () => Promise<Fetch>;
  readonly close: () => Promise<void>;
}

/** The way to the Web, opened when something is first fetched: most runs fetch nothing. */
export function webOnDemand({ privateAddresses }: Settings): WebOnDemand {
  let opening: Promise<Web> | undefined;
  const open = (): Promise<Web> => {
    opening ??= import('../ingest/web/open-web.js').then(({ openWeb }) =>
      openWeb({ privateAddresses, version: version() }),
    );
    return opening;
  };
  return { fetch: async () => (await open()).fetch, close: async () => (await opening)?.close() };
}
