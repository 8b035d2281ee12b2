import type { IsoDate } from '../../domain/iso-date.js';
import type { TextBefore, TimeContext } from './text-before.js';

/** Of a text that has told nothing yet. */
export const NOTHING_BEFORE: TextBefore = {
  sameDay: null,
  lastDate: () => null,
  lastStart: null,
  lastNamed: null,
  lastMonth: () => null,
  lastYear: () => null,
  yearOfDay: () => null,
  sameWindow: null,
  lastTotal: () => null,
  windows: [],
  week: () => null,
  eventDay: () => null,
};

/** No days are named before. */
export const NOTHING_NAMED = (): null => null;

/** For words that are read by themselves: a day, and nothing told before them. */
export function contextOfDay(base: IsoDate | null, text = NOTHING_BEFORE): TimeContext {
  return { base, agoBase: base, future: false, named: NOTHING_NAMED, text };
}
