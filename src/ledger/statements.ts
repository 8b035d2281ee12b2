import type { Database, Statement } from 'better-sqlite3';
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { LedgerTables } from './tables.js';

/**
 * Builds queries and never runs them: Kysely's own driver is asynchronous, and what `alongside` writes must stand in
 * the very transaction that writes the claims.
 */
export const build = new Kysely<LedgerTables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Runs built queries on the one connection, each text prepared once. */
export interface Statements {
  readonly all: (query: Compilable) => readonly unknown[];
  readonly run: (query: Compilable) => void;
  /** Runs `insert`, which was built for the first row, for every row. Rows have the same keys in the same order. */
  readonly insertAll: <R extends object>(insert: (row: R) => Compilable, rows: readonly R[]) => void;
}

export function createStatements(sqlite: Database): Statements {
  const prepared = new Map<string, Statement>();
  const prepare = (text: string): Statement => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = sqlite.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  return {
    all: (query) => {
      const { sql, parameters } = query.compile();
      return prepare(sql).all(...parameters);
    },
    run: (query) => {
      const { sql, parameters } = query.compile();
      prepare(sql).run(...parameters);
    },
    insertAll: (insert, rows) => {
      const [first] = rows;
      if (first === undefined) return;
      const statement = prepare(insert(first).compile().sql);
      for (const row of rows) statement.run(...Object.values(row));
    },
  };
}

/** Ids handed over as one JSON text, so that a statement is prepared once however many there are. */
export function listed(ids: readonly string[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(ids)}))`;
}
