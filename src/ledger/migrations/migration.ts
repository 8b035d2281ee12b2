import type { Database } from 'better-sqlite3';

/** One step of the database's shape. Never edited once released: a change is a new step. */
export interface Migration {
  /** Its number and what it brings, `0001-ledger`. */
  readonly name: string;
  /** Runs inside a transaction of its own. */
  readonly up: (sqlite: Database) => void;
}
