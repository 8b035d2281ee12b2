import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { now } from '../../src/cli/clock.js';
import { type OpenDatabase, openDatabase } from '../../src/ledger/database.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { createStatements } from '../../src/ledger/statements.js';
import { cuttingWrites } from '../../src/ledger/touched.js';
import { writeArticle } from '../../src/ledger/write-article.js';
import { scratchFolder } from '../scratch-folder.js';
import { BLOCK_ARTICLES, multiply } from './multiplied.js';
import { progress } from './progress.js';
import { toldArticle } from './told-article.js';

/** A ledger of so many generated articles, in a folder that is gone when the benchmark ends. */
export interface FilledLedger {
  readonly articles: number;
  /** What `RECOUNT_HOME` would name, and a seeds folder with nothing in it. */
  readonly home: string;
  readonly seeds: string;
  readonly database: OpenDatabase;
}

/** Above so many articles only the tables of figures are filled: no texts, no copies looked for, the same days again and again. */
export const WHOLE_UP_TO = 10_000;
/** So many articles a transaction: on its way is no question asked. */
const AT_ONCE = 100;

export function openScratchLedger(articles: number): FilledLedger {
  const home = scratchFolder();
  const seeds = join(home, 'seeds');
  mkdirSync(seeds);
  const opening = openDatabase(join(home, 'recount.db'));
  if (!opening.ok) throw new Error(opening.reason);
  return { articles, home, seeds, database: opening.database };
}

async function fill(articles: number): Promise<FilledLedger> {
  const whole = articles <= WHOLE_UP_TO;
  const copies = whole ? 0 : Math.ceil(articles / BLOCK_ARTICLES) - 1;
  const made = openScratchLedger(whole ? articles : (copies + 1) * BLOCK_ARTICLES);
  const { sqlite } = made.database;
  await takeIn(made.database, whole ? articles : BLOCK_ARTICLES, whole ? wholeInto : tablesInto);
  if (!whole) {
    process.stderr.write(`  writing ${copies} later blocks of these tables\n`);
    // what is lost in a power cut is made again; random places of large indexes are held in memory
    sqlite.pragma('synchronous = OFF');
    sqlite.pragma('cache_size = -400000');
    multiply(sqlite, copies);
    // what was written is listed, and the list is cut as articles come
    cuttingWrites(sqlite)();
    sqlite.pragma('cache_size = -2000');
    sqlite.pragma('synchronous = FULL');
  }
  sqlite.pragma('wal_checkpoint(truncate)');
  return made;
}

type Taker = (database: OpenDatabase) => (index: number) => void;

async function takeIn(database: OpenDatabase, articles: number, taker: Taker): Promise<void> {
  const take = taker(database);
  const done = progress('filling a ledger', articles);
  for (let at = 0; at < articles; at += AT_ONCE) {
    database.sqlite.exec('begin immediate');
    for (let index = at; index < Math.min(at + AT_ONCE, articles); index += 1) take(index);
    database.sqlite.exec('commit');
    await done(at + AT_ONCE);
  }
}

/** As any article is taken in; the ledger is done when it returns. */
function wholeInto(database: OpenDatabase): (index: number) => void {
  const ledger = createLedger(database);
  return (index) => {
    const { read, extraction } = toldArticle(index);
    void ledger.ingest(read, extraction, now());
  };
}

/** By the ledger's own writer, of each article the paragraphs that carry a figure and of these the sentence alone. */
function tablesInto(database: OpenDatabase): (index: number) => void {
  const statements = createStatements(database.sqlite);
  return (index) => {
    const { read, extraction } = toldArticle(index, 'figures');
    writeArticle(statements, read, extraction, { recordedAt: now(), edition: 1 });
  };
}

const known = new Map<number, Promise<FilledLedger>>();

/** Filled when a section first needs it, and shared by all. */
export function filledLedger(articles: number): Promise<FilledLedger> {
  const filling = known.get(articles) ?? fill(articles);
  known.set(articles, filling);
  return filling;
}
