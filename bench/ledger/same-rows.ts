import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { type OpenDatabase, openDatabase } from '../../src/ledger/database.js';
import { scratchFolder } from '../scratch-folder.js';
import type { FilledLedger } from './filled.js';

/** What an article leaves in the ledger, and how its rows are found again. Claims come first: tellings name them. */
const ROWS: readonly (readonly [table: string, of: string])[] = [
  ['article', 'id = @id'],
  ['passage', 'article_id = @id'],
  ['claim', 'id in (select claim_id from telling where article_id = @id)'],
  ['telling', 'article_id = @id'],
  ['appearance', 'article_id = @id'],
  ['statement', 'article_id = @id'],
  ['statement_claim', 'article_id = @id'],
  ['fingerprint', 'article_id = @id'],
  ['word_run', '(day, number) = (select day, number from fingerprint where article_id = @id)'],
  ['figure_told', 'number = (select number from fingerprint where article_id = @id)'],
  ['descent', 'article_id = @id'],
];

const row = z.record(z.string(), z.unknown());
type Row = z.infer<typeof row>;
type Rows = ReadonlyMap<string, readonly Row[]>;

/** Writes the rows that a ledger got for some articles into what it was before, each article in a transaction, and nothing else. */
export interface SameRows {
  readonly read: (articles: readonly string[]) => readonly Rows[];
  readonly write: (rows: readonly Rows[]) => void;
}

/** To be made before the articles are taken in. */
export function sameRows({ database }: FilledLedger): SameRows {
  const { sqlite } = copyOf(database);
  const select = new Map(
    ROWS.map(([table, of]) => [table, database.sqlite.prepare(`select * from ${table} where ${of}`)]),
  );
  const inserts = new Map<string, Statement>();
  const write = sqlite.transaction((one: Rows) => {
    for (const [table, rows] of one) for (const found of rows) insertInto(sqlite, inserts, table, found);
  });
  return {
    read: (ids) =>
      ids.map((id) => new Map([...select].map(([table, found]) => [table, row.array().parse(found.all({ id }))]))),
    write: (rows) => {
      for (const one of rows) write.immediate(one);
    },
  };
}

function copyOf({ sqlite, path }: OpenDatabase): OpenDatabase {
  sqlite.pragma('wal_checkpoint(truncate)');
  const copy = join(scratchFolder(), 'copy.db');
  copyFileSync(path, copy);
  const opening = openDatabase(copy);
  if (!opening.ok) throw new Error(opening.reason);
  withoutTriggers(opening.database);
  return opening.database;
}

/** Bare rows: what the ledger has SQLite keep beside them is the ledger's own cost. */
function withoutTriggers({ sqlite }: OpenDatabase): void {
  const names = sqlite.prepare(`select name from sqlite_schema where type = 'trigger'`).pluck().all();
  for (const name of names) sqlite.exec(`drop trigger "${String(name)}"`);
}

/** A claim that is there already is left as it is. */
function insertInto(sqlite: Database, inserts: Map<string, Statement>, table: string, found: Row): void {
  const known = inserts.get(table);
  const columns = Object.keys(found);
  const insert =
    known ??
    sqlite.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')}) on conflict do nothing`,
    );
  inserts.set(table, insert);
  insert.run(...Object.values(found));
}
