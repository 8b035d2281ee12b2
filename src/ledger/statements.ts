import type { Database } from 'better-sqlite3';
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

/** A query or a row's insertion that was built once; its text. */
export type Built = () => string;

/**
 * Builds a query when it is first asked for, and no second time: building one takes longer than SQLite takes to answer
 * it. What it is built with holds the places, in their order, of the values handed over when it is asked.
 */
export function once(query: () => Compilable): Built {
  let text: string | undefined;
  return () => {
    text ??= query().compile().sql;
    return text;
  };
}

/** Inserts rows of one table, which have the same keys in the same order. Built for the first row it is given. */
export interface Insertion<R extends object> {
  readonly textFor: (row: R) => string;
}

export function inserting<R extends object>(insert: (row: R) => Compilable): Insertion<R> {
  let text: string | undefined;
  return {
    textFor: (row) => {
      text ??= insert(row).compile().sql;
      return text;
    },
  };
}

/** Runs built queries on the one connection, each text prepared once. */
export interface Statements {
  readonly all: (query: Compilable) => readonly unknown[];
  readonly run: (query: Compilable) => void;
  /** Rows of a query that was built `once`. */
  readonly ask: (query: Built, ...values: readonly unknown[]) => readonly unknown[];
  /** The same, each row as the list of its columns: half the time of objects, where rows are many. */
  readonly list: (query: Built, ...values: readonly unknown[]) => readonly (readonly unknown[])[];
  readonly insertAll: <R extends object>(into: Insertion<R>, rows: readonly R[]) => void;
}

export function createStatements(sqlite: Database): Statements {
  const prepare = preparing((text) => sqlite.prepare(text));
  const prepareList = preparing((text) => sqlite.prepare<unknown[], readonly unknown[]>(text).raw());
  return {
    all: (query) => {
      const { sql, parameters } = query.compile();
      return prepare(sql).all(...parameters);
    },
    run: (query) => {
      const { sql, parameters } = query.compile();
      prepare(sql).run(...parameters);
    },
    ask: (query, ...values) => prepare(query()).all(...values),
    list: (query, ...values) => prepareList(query()).all(...values),
    insertAll: (into, rows) => {
      const [first] = rows;
      if (first === undefined) return;
      const statement = prepare(into.textFor(first));
      for (const row of rows) statement.run(...Object.values(row));
    },
  };
}

/** Each text once. */
function preparing<S>(prepare: (text: string) => S): (text: string) => S {
  const prepared = new Map<string, S>();
  return (text) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = prepare(text);
    prepared.set(text, statement);
    return statement;
  };
}

/** Ids handed over as one JSON text, so that a statement is prepared once however many there are. */
export function listed(ids: readonly string[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(ids)}))`;
}

/** In a query built `once`: the place of a value. */
export const GIVEN = '';
/** In a query built `once`: the place of a list, handed over as JSON text. */
export const GIVEN_LIST = listed([]);
export const GIVEN_NUMBERS = sql<number>`${GIVEN_LIST}`;
