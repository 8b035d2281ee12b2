import { fullDay } from '../domain/day-words.js';
import type { IsoDate } from '../domain/iso-date.js';

/** `as published up to Tuesday, 20 January 2026`: said below the title of whatever is asked of the past. */
export function asOfWords(asOf: IsoDate | null): readonly string[] {
  return asOf === null ? [] : [`as published up to ${fullDay(asOf)}`];
}
