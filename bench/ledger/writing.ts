import type { Database } from 'better-sqlite3';
import { now } from '../../src/cli/clock.js';
import { type OpenDatabase, openDatabase } from '../../src/ledger/database.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import type { FilledLedger } from './filled.js';
import { printedAgain } from './told-article.js';

/** Another process writes something that no answer hangs on (a feed was looked at, an alert was sent). */
export function elsewhere({ database: { path } }: FilledLedger): () => void {
  const { sqlite } = openAgain(path);
  sqlite.exec('create table if not exists bench_elsewhere (at integer)');
  return writing(sqlite, 'insert into bench_elsewhere values (1)');
}

/**
 * Leaves nothing kept, as a question finds it that is the first of its kind since the bot was started, or since another
 * process read in hundreds of articles: that one writes down that anything may have been touched, and SQLite drops what
 * it has of the file. Statements are prepared, and the code is warm, on both sides.
 */
export function forgetting({ database: { path } }: FilledLedger): () => void {
  return writing(openAgain(path).sqlite, 'insert into touched (claim_id) values (null)');
}

function writing(sqlite: Database, text: string): () => void {
  sqlite.pragma('synchronous = OFF');
  const write = sqlite.prepare(text);
  return () => void write.run();
}

function openAgain(path: string): OpenDatabase {
  const opening = openDatabase(path);
  if (!opening.ok) throw new Error(opening.reason);
  return opening.database;
}

/** Of all ledgers: no story is printed twice. */
let printed = 0;

/** Another outlet prints a story of the days asked about: its figures, and those it replaces, are not what they were. */
export function arriving(database: OpenDatabase): (today: number) => Promise<unknown> {
  const ledger = createLedger(database);
  return (today) => {
    printed += 1;
    const { read, extraction } = printedAgain(today, printed);
    return ledger.ingest(read, extraction, now());
  };
}

/** The same, and another process takes it in. */
export function arrivingElsewhere({ database: { path } }: FilledLedger): (today: number) => Promise<unknown> {
  return arriving(openAgain(path));
}
