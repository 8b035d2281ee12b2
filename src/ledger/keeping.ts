import type { Database } from 'better-sqlite3';
import type { View } from './one-view.js';
import { type Touched, watchWrites } from './touched.js';

/**
 * Something that is filled as it is asked for. `without` gives what is left of it once that was written to, by
 * whomever; after what cannot be told apart (thousands of writes at once), it is empty again.
 */
export type Keep = <T>(empty: () => T, without: (kept: T, touched: Touched) => T) => () => T;

/** Inside a transaction that is no mere view nothing is kept: what it has written may yet be undone. */
export function createKeep(sqlite: Database, view?: View): Keep {
  const written = watchWrites(sqlite);
  const forgetters: ((touched: Touched | 'anything') => void)[] = [];
  return (empty, without) => {
    let kept = empty();
    forgetters.push((touched) => {
      kept = touched === 'anything' ? empty() : without(kept, touched);
    });
    return () => {
      if (sqlite.inTransaction && view?.isOpen() !== true) return empty();
      const since = written();
      if (since !== 'nothing') for (const forget of forgetters) forget(since);
      return kept;
    };
  };
}

/** Read when it is first asked for, and no second time. */
export function lazily<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
