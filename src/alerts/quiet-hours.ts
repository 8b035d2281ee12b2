import { wallTime } from './zoned-time.js';

/** Hours in which a channel is not told anything: from an hour of the day up to another, in a time zone. */
export interface QuietHours {
  /** 0 to 23. */
  readonly from: number;
  /** 0 to 23; where it is not later than `from`, the night runs past midnight. */
  readonly until: number;
  /** IANA name: `America/Caracas`. */
  readonly zone: string;
}

const STEP_MS = 15 * 60_000;
/** Two days of quarters of an hour: no night is longer. */
const STEPS_MAX = 2 * 24 * 4;

function isQuiet({ from, until, zone }: QuietHours, at: Date): boolean {
  const { hour } = wallTime(zone, at);
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

/**
 * When something that is news at `at` may be told: at once, or when the quiet hours end. All time zones there are lie
 * whole quarters of an hour apart, so that looking at quarters finds the end also where clocks are put forward or back.
 */
export function tellableAt(quiet: QuietHours | null, at: Date): Date {
  if (quiet === null || quiet.from === quiet.until || !isQuiet(quiet, at)) return at;
  const quarter = Math.floor(at.getTime() / STEP_MS) * STEP_MS;
  for (let step = 1; step <= STEPS_MAX; step += 1) {
    const later = new Date(quarter + step * STEP_MS);
    if (!isQuiet(quiet, later)) return later;
  }
  return at;
}
