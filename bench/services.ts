import { now } from '../src/cli/clock.js';
import { servicesOf } from '../src/cli/services.js';
import type { Services } from '../src/commanding/services.js';
import type { ClaimantRegistry } from '../src/extraction/bodies/claimant-registry.js';
import type { OpenDatabase } from '../src/ledger/database.js';
import { createLedger } from '../src/ledger/sqlite-ledger.js';

/** Nothing is timed that comes in over the Web. */
const WAYS_IN: Pick<Services, 'ingest' | 'feeds'> = {
  ingest: () => Promise.reject(new Error('nothing comes in here')),
  feeds: {
    add: () => Promise.reject(new Error('nothing comes in here')),
    list: async () => [],
    remove: async () => false,
    setState: async () => false,
  },
};

/** What commands use, on a ledger of the benchmark's: as the program is wired. */
export function servicesOn(database: OpenDatabase, registry: ClaimantRegistry): Services {
  return {
    ...servicesOf({ sqlite: database.sqlite, ledger: createLedger(database), registry, now }),
    ...WAYS_IN,
  };
}
