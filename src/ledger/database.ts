import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { makeFolder } from './make-folder.js';
import type { Migration } from './migrations/migration.js';
import { migrations } from './migrations/migrations.js';

/** The one connection that ledger and alerts write through, so that both can stand in one transaction. */
export interface OpenDatabase {
  readonly sqlite: Sqlite.Database;
  /** Where it is, for messages. */
  readonly path: string;
}

export type Opening =
  | { readonly ok: true; readonly database: OpenDatabase }
  /** `reason`: one clear line for whoever runs Recount. */
  | { readonly ok: false; readonly reason: string };

/** Marks a file as Recount's ("Rcnt"), so that somebody else's database is never written to. */
export const APPLICATION_ID = 0x52636e74;

/** Waits this long for another process that is writing. */
const BUSY_MS = 5_000;

/**
 * Opens the database that `DATABASE_URL` names (a path, `file:` or `sqlite:`), makes it where it is missing, and
 * brings its shape up to date. Never throws.
 */
export function openDatabase(url: string, steps: readonly Migration[] = migrations): Opening {
  const place = placeOf(url);
  if (!place.ok) return place;
  let sqlite: Sqlite.Database | undefined;
  try {
    if (place.path !== ':memory:') makeFolder(dirname(place.path));
    sqlite = new Sqlite(place.path, { timeout: BUSY_MS });
    const refusal = refuse(sqlite, place.path, steps);
    if (refusal !== undefined) {
      sqlite.close();
      return { ok: false, reason: refusal };
    }
    prepare(sqlite);
    migrate(sqlite, steps);
    return { ok: true, database: { sqlite, path: place.path } };
  } catch (error) {
    sqlite?.close();
    return { ok: false, reason: `The database ${place.path} cannot be used: ${because(error)}.` };
  }
}

/** The file that `DATABASE_URL` names. */
export function placeOf(
  url: string,
): { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string } {
  const text = url.trim();
  if (text === '') return { ok: false, reason: 'DATABASE_URL is empty: give the path of a SQLite file.' };
  if (/^postgres(?:ql)?:/i.test(text)) {
    return { ok: false, reason: 'PostgreSQL is not there yet: set DATABASE_URL to the path of a SQLite file.' };
  }
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase();
  if (text === ':memory:' || scheme === undefined)
    return { ok: true, path: text === ':memory:' ? text : resolve(text) };
  if (scheme !== 'file' && scheme !== 'sqlite') {
    return {
      ok: false,
      reason: `DATABASE_URL begins with "${scheme}:", which Recount does not know: give the path of a SQLite file.`,
    };
  }
  try {
    return { ok: true, path: pathOfUrl(text) };
  } catch {
    return { ok: false, reason: `DATABASE_URL ${text} is no address of a file: give the path of a SQLite file.` };
  }
}

/** `file:///data/r.db`, `sqlite:///data/r.db`, `file:./r.db`, `sqlite:r.db`. */
function pathOfUrl(url: string): string {
  const rest = url.slice(url.indexOf(':') + 1);
  if (!rest.startsWith('//')) return rest === ':memory:' ? rest : resolve(decodeURIComponent(rest));
  if (rest === '//:memory:') return ':memory:';
  return rest.startsWith('///') ? fileURLToPath(`file:${rest}`) : resolve(decodeURIComponent(rest.slice(2)));
}

function refuse(sqlite: Sqlite.Database, path: string, steps: readonly Migration[]): string | undefined {
  const taken = numberOf(sqlite.pragma('user_version', { simple: true }));
  const owner = numberOf(sqlite.pragma('application_id', { simple: true }));
  const tables = numberOf(sqlite.prepare(`select count(*) from sqlite_schema where type = 'table'`).pluck().get());
  if (owner !== APPLICATION_ID && (owner !== 0 || tables > 0)) {
    return `${path} is a database of another program; Recount leaves it alone. Set DATABASE_URL to another file.`;
  }
  if (taken > steps.length) {
    return `${path} was written by a newer Recount (its shape is ${taken}, this one knows ${steps.length}). Update Recount, or set DATABASE_URL to another file.`;
  }
  return undefined;
}

/**
 * `synchronous` is FULL: an alert's outbox row stands in the same transaction as the claim, and must survive a power
 * cut. WAL keeps readers (a second process, a back-up) going meanwhile.
 */
function prepare(sqlite: Sqlite.Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // an article touches the same pages as the one before: some megabytes of them are written back together
  sqlite.pragma('wal_autocheckpoint = 4000');
}

/** One transaction for all steps: a crash half way leaves the shape that was. Writes even when nothing is due, which proves that it can. */
function migrate(sqlite: Sqlite.Database, steps: readonly Migration[]): void {
  sqlite
    .transaction(() => {
      const taken = numberOf(sqlite.pragma('user_version', { simple: true }));
      for (const step of steps.slice(taken)) step.up(sqlite);
      sqlite.pragma(`application_id = ${APPLICATION_ID}`);
      sqlite.pragma(`user_version = ${Math.max(taken, steps.length)}`);
    })
    .immediate();
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Why a database could not be used, in a few words. */
export function because(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/.test(code)) return 'it may not be written to';
  if (/^(SQLITE_CANTOPEN|ENOTDIR|EEXIST|EISDIR|ENOENT)/.test(code))
    return 'there is no such folder, or the path is a folder';
  if (/^SQLITE_NOTADB/.test(code)) return 'it is not a SQLite database';
  if (/^SQLITE_BUSY/.test(code)) return 'another program keeps it locked';
  if (/^(SQLITE_FULL|ENOSPC)/.test(code)) return 'the disk is full: free some room and try again';
  if (/^SQLITE_IOERR/.test(code)) return 'the disk refuses to read or write it: look whether it is full, and try again';
  if (/^SQLITE_CORRUPT/.test(code))
    return 'the file is damaged: put a copy made with `recount backup` in its place, or move it away to begin anew';
  return error instanceof Error ? error.message : String(error);
}
