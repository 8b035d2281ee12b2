import type { Database } from 'better-sqlite3';

/** Reads that see one state of the database. */
export interface View {
  /** `read` must be done when it returns. Inside a transaction, it is what that sees. */
  readonly of: <T>(read: () => T) => T;
  readonly isOpen: () => boolean;
}

/**
 * Reads that belong together see one state, whatever another process writes meanwhile; and the file is locked once for
 * all of them, which takes as long as a short read.
 */
export function createView(sqlite: Database): View {
  const [begin, commit] = [sqlite.prepare('begin'), sqlite.prepare('commit')];
  let isOpen = false;
  return {
    of: (read) => {
      if (sqlite.inTransaction) return read();
      begin.run();
      isOpen = true;
      try {
        return read();
      } finally {
        isOpen = false;
        // what goes badly wrong has ended it already
        if (sqlite.inTransaction) commit.run();
      }
    },
    isOpen: () => isOpen,
  };
}
