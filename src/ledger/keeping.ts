import type { Database } from 'better-sqlite3';

/** Something that is filled as it is asked for, and empty again once the database has changed. */
export type Keep = <T>(empty: () => T) => () => T;

/**
 * SQLite counts what other connections have committed (`data_version`) and we what this one has written. Inside a
 * transaction nothing is kept: what it has written may yet be undone, and neither count would show it.
 */
export function createKeep(sqlite: Database): Keep {
  const others = sqlite.prepare('pragma data_version').pluck();
  const own = sqlite.prepare('select total_changes()').pluck();
  return (empty) => {
    let kept = empty();
    let version = '';
    return () => {
      if (sqlite.inTransaction) return empty();
      const current = `${others.get()} ${own.get()}`;
      if (current !== version) kept = empty();
      version = current;
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
