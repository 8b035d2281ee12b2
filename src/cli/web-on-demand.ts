import type { Fetch } from '../ingest/web/fetcher.js';
import type { Settings } from '../settings.js';
import { version } from './version.js';

/** The way to the Web, opened when something is first fetched: most runs fetch nothing. */
export function webOnDemand({ privateAddresses }: Settings): () => Promise<Fetch> {
  let opening: Promise<Fetch> | undefined;
  return () => {
    opening ??= import('../ingest/web/open-web.js').then(({ openWeb }) =>
      openWeb({ privateAddresses, version: version() }),
    );
    return opening;
  };
}
