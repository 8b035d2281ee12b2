/** Longer is nobody's wish for a newsroom. */
const MOST_MS = 24 * 3_600_000;

/** What a server asks for in `retry-after`, as seconds or a date, in milliseconds from now; `null` where it does not say. */
export function retryAfterMs(header: string | null, now: Date = new Date()): number | null {
  if (header === null) return null;
  const text = header.trim();
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), MOST_MS);
}
