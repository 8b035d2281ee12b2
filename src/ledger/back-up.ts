import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { APPLICATION_ID, because, placeOf } from './database.js';

/** What a copy of the ledger holds. */
export interface BackUp {
  readonly path: string;
  readonly bytes: number;
  /** Rows of each, as far as the ledger's shape has them. */
  readonly articles: number;
  readonly claims: number;
  readonly acts: number;
}

export type BackedUp =
  | { readonly ok: true; readonly backUp: BackUp }
  /** One clear line. */
  | { readonly ok: false; readonly reason: string };

/** All pages in one step: what is written meanwhile would make SQLite begin anew at the next. */
const ALL_PAGES = 0x7fffffff;

/**
 * Copies the ledger that `DATABASE_URL` names into a new file, as it stands at one moment, while others may read and
 * write it. Neither changes nor updates the ledger: that can be had before an update too. Never overwrites, never throws.
 */
export async function backUp(url: string, file: string): Promise<BackedUp> {
  const place = placeOf(url);
  if (!place.ok) return place;
  if (!existsSync(place.path)) return no(`There is no ledger at ${place.path} to copy.`);
  const path = resolve(file);
  try {
    // whoever makes the file first has it: two copies never write into one another
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    return no(`${path} cannot be written: ${whyNotMade(error)}.`);
  }
  const unfinished = `${path}.unfinished`;
  try {
    await copy(place.path, unfinished);
    const counted = settle(unfinished);
    renameSync(unfinished, path);
    return { ok: true, backUp: { path, bytes: statSync(path).size, ...counted } };
  } catch (error) {
    for (const left of [unfinished, path]) rmSync(left, { force: true });
    return no(`The ledger ${place.path} could not be copied: ${because(error)}.`);
  }
}

function no(reason: string): BackedUp {
  return { ok: false, reason };
}

function whyNotMade(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return 'it is there already, and is not overwritten';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'its folder takes no new files' : because(error);
}

async function copy(from: string, to: string): Promise<void> {
  const ledger = new Sqlite(from, { readonly: true });
  try {
    if (ledger.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new Error('it is no ledger of Recount');
    await ledger.backup(to, { progress: () => ALL_PAGES });
  } finally {
    ledger.close();
  }
}

/** One file that needs no other beside it, looked through to the last page. */
function settle(path: string): Pick<BackUp, 'articles' | 'claims' | 'acts'> {
  const sqlite = new Sqlite(path);
  try {
    sqlite.pragma('journal_mode = DELETE');
    const found = sqlite.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(`it is damaged (${String(found)})`);
    const has = sqlite.prepare(`select count(*) from sqlite_schema where type = 'table' and name = ?`).pluck();
    const rows = (table: 'article' | 'claim' | 'act'): number =>
      has.get(table) === 1 ? Number(sqlite.prepare(`select count(*) from ${table}`).pluck().get()) : 0;
    return { articles: rows('article'), claims: rows('claim'), acts: rows('act') };
  } finally {
    sqlite.close();
  }
}
