/** Of a feed or an entry that fails again and again. */
const MOST_MS = 6 * 3_600_000;

/** When to try again, in milliseconds from now: twice as long each time, and never sooner than the server asked. */
export function backOffMs(failures: number, firstMs: number, askedMs: number | null = null): number {
  return Math.max(Math.min(firstMs * 2 ** Math.min(failures, 20), MOST_MS), askedMs ?? 0);
}
