import { type IsoDate, isoDateOfInstant } from '../domain/iso-date.js';

/** The one place that looks at the clock. */
export function now(): Date {
  return new Date();
}

/** Today, in UTC. */
export function today(): IsoDate {
  return isoDateOfInstant(now());
}
