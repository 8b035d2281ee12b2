import { setTimeout as sleep } from 'node:timers/promises';

/** What the work gave, if it was done in that time; the work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<{ readonly done: T } | undefined> {
  const patience = new AbortController();
  const tooLong = sleep(ms, undefined, { signal: patience.signal }).catch(() => undefined);
  try {
    return await Promise.race([work.then((done) => ({ done })), tooLong]);
  } finally {
    patience.abort();
  }
}
