import { addDays, type IsoDate, weekdayOf } from '../../domain/iso-date.js';
import type { Moment } from './moment.js';

/** The latest day with this weekday up to `base` (`base` itself included); with `future` the next one, which may be today ("will free 183 this Saturday"). */
export function weekdayNear(weekday: number, base: IsoDate, future: boolean): IsoDate {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  return addDays(base, future ? (7 - back) % 7 : -back);
}

type Weekday = Extract<Moment, { kind: 'weekday' }>;

/** A weekday without its day of the month; `told`: the day that the text is about. */
export function weekdayTold(
  { weekday, before, after, that, last }: Weekday,
  { base, future }: { readonly base: IsoDate; readonly future: boolean },
  told: IsoDate | undefined,
): IsoDate | null {
  if (before === true) return weekdayNear(weekday, addDays(told ?? base, -1), false);
  if (after === true || that === true) {
    const next = told === undefined ? undefined : weekdayNear(weekday, after === true ? addDays(told, 1) : told, true);
    if (next !== undefined && (future || next <= base)) return next;
    // "that Thursday", told of on a Sunday: the one before it
    return that === true ? weekdayNear(weekday, told ?? base, false) : null;
  }
  const near = weekdayNear(weekday, base, future);
  return last === true && !future && near === base ? addDays(near, -7) : near;
}
