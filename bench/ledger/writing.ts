import { now } from '../../src/cli/clock.js';
import { type OpenDatabase, openDatabase } from '../../src/ledger/database.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import type { FilledLedger } from './filled.js';
import { printedAgain } from './told-article.js';

/** Another process writes, of which ours only learns that it did: nothing that was kept counts any more. */
export function elsewhere({ database: { path } }: FilledLedger): () => void {
  const { sqlite } = openAgain(path);
  sqlite.pragma('synchronous = OFF');
  sqlite.exec('create table if not exists bench_elsewhere (at integer)');
  const write = sqlite.prepare('insert into bench_elsewhere values (1)');
  return () => void write.run();
}

function openAgain(path: string): OpenDatabase {
  const opening = openDatabase(path);
  if (!opening.ok) throw new Error(opening.reason);
  return opening.database;
}

/** Another outlet prints a story of the days asked about: its figures, and those it replaces, are not what they were. */
export function arriving({ database }: FilledLedger): (today: number) => Promise<unknown> {
  const ledger = createLedger(database);
  let printed = 0;
  return (today) => {
    printed += 1;
    const { read, extraction } = printedAgain(today, printed);
    return ledger.ingest(read, extraction, now());
  };
}
