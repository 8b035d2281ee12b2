import type { IsoDate } from '../domain/iso-date.js';
import { fullDay } from '../wording/days.js';
import { say, type Words } from '../wording/words.js';

/** `as published up to Tuesday, 20 January 2026`: said below the title of whatever is asked of the past. */
export function asOfWords(asOf: IsoDate | null): readonly Words[] {
  return asOf === null ? [] : [say('count.as-of', { day: fullDay(asOf) })];
}
