import { dayIn } from '../alerts/zoned-time.js';
import type { IsoDate } from '../domain/iso-date.js';

/** The one place that looks at the clock. */
export function now(): Date {
  return new Date();
}

/** Today, as the clocks of a zone show it. */
export function today(zone: string): IsoDate {
  return dayIn(zone, now());
}
