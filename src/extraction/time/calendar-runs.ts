import {
  addDays,
  addMonths,
  firstOfMonth,
  type IsoDate,
  isoDateOf,
  lastOfMonth,
  yearOf,
} from '../../domain/iso-date.js';
import type { Days } from './text-before.js';
import { weekdayNear } from './weekday-told.js';

/** Monday to Sunday. */
export function weekOf(date: IsoDate): Days {
  const from = weekdayNear(1, date, false);
  return { from, to: addDays(from, 6) };
}

/** The week or month after that of `base`, whole. */
export function next(unit: 'week' | 'month', base: IsoDate): Days {
  const from = unit === 'week' ? addDays(weekdayNear(1, base, false), 7) : addMonths(firstOfMonth(base), 1);
  return { from, to: unit === 'week' ? addDays(from, 6) : lastOfMonth(from) };
}

/** The one that is or was; with `future` the one that comes, from today where it has begun. */
export function weekend(base: IsoDate, future: boolean): Days {
  const last = weekdayNear(6, base, false);
  const begun = addDays(last, 1) >= base;
  if (future) return begun ? { from: base, to: addDays(last, 1) } : { from: addDays(last, 7), to: addDays(last, 8) };
  return { from: last, to: begun ? base : addDays(last, 1) };
}

/** "Fifty-eight left at the weekend; the weekend before, it was 37": before the one told; else before the day of speaking. */
export function weekendBefore(base: IsoDate, told: Days | null): Days {
  const isWeekend = told !== null && told.from === weekdayNear(6, told.from, false) && told.to <= addDays(told.from, 1);
  return weekend(isWeekend ? addDays(told.from, -1) : base, false);
}

/** "will be freed this week": in what is left of it. */
export function endOfThis(unit: 'week' | 'month' | 'year', base: IsoDate): IsoDate {
  if (unit === 'week') return weekdayNear(7, base, true);
  return unit === 'month' ? lastOfMonth(base) : (isoDateOf(yearOf(base), 12, 31) ?? base);
}
