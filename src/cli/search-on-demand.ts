import type { Database } from 'better-sqlite3';
import type { Ledger } from '../ledger/ledger.js';
import { createLedgerSource } from '../search/ledger-source.js';
import { createSearch, type Search } from '../search/search.js';

/**
 * The index, built when it is first asked for and then kept. SQLite counts what other connections have committed
 * (`data_version`) and we what this one has: only when either has moved are new articles looked for.
 */
export function searchOnDemand(ledger: Ledger, sqlite: Database): () => Promise<Search> {
  const version = (): string =>
    `${sqlite.pragma('data_version', { simple: true })} ${sqlite.prepare('select total_changes()').pluck().get()}`;
  let building: Promise<Search> | undefined;
  let indexed = '';
  return async () => {
    const current = version();
    if (building === undefined) {
      building = createSearch(createLedgerSource(ledger));
      indexed = current;
      // what failed is tried again when it is next asked for
      building.catch(() => {
        building = undefined;
      });
    }
    const search = await building;
    if (current !== indexed) {
      indexed = current;
      await search.sync();
    }
    return search;
  };
}
