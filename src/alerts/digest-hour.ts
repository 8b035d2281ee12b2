import { addDays, parseIsoDate } from '../domain/iso-date.js';
import { wallTime } from './zoned-time.js';

/** The hour of the day at which a channel is told all that came, in a time zone. */
export interface DigestHour {
  /** 0 to 23. */
  readonly hour: number;
  /** IANA name: `America/Caracas`. */
  readonly zone: string;
}

const STEP_MS = 15 * 60_000;
/** Two days of quarters of an hour: from one digest to the next it is never longer. */
const STEPS = 2 * 24 * 4;

/**
 * When the digest is due that tells what is news at `at`: the first instant after it at which the hour has come on a day
 * on which it had not. An hour that clocks leave out has come when they go on; of an hour that comes twice the first
 * counts. All time zones there are lie whole quarters of an hour apart.
 */
export function nextDigest(digest: DigestHour, at: Date): Date {
  const quarter = Math.floor(at.getTime() / STEP_MS) * STEP_MS;
  const key = `${digest.zone} ${digest.hour} ${quarter}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const next = search(digest, quarter) ?? at;
  if (found.size >= KEPT_MAX) found.clear();
  found.set(key, next);
  return next;
}

/** All figures of an article are told at one time, and a search looks at a clock hundreds of times. */
const found = new Map<string, Date>();
const KEPT_MAX = 100;

function search(digest: DigestHour, quarter: number): Date | undefined {
  let done = '';
  for (let step = -STEPS; step <= 0; step += 1) {
    const day = lastDay(digest, new Date(quarter + step * STEP_MS));
    if (day > done) done = day;
  }
  for (let step = 1; step <= STEPS; step += 1) {
    const later = new Date(quarter + step * STEP_MS);
    if (lastDay(digest, later) > done) return later;
  }
  return undefined;
}

/** The last day whose digest hour has come by then. */
function lastDay({ hour, zone }: DigestHour, at: Date): string {
  const shown = wallTime(zone, at);
  const day = parseIsoDate(shown.day);
  return day === undefined || shown.hour >= hour ? shown.day : addDays(day, -1);
}
