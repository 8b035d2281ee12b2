import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  type IsoDate,
  isoDateOf,
  lastOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../domain/iso-date.js';
import type { Moment } from './moment.js';
import { isMonth, runBefore, yearsOn } from './run-before.js';
import type { Days, TimeContext } from './text-before.js';
import { laterThanTold, toldYear, wholeYear } from './told-year.js';
import { weekdayNear, weekdayTold } from './weekday-told.js';

export const day = (date: IsoDate): Days => ({ from: date, to: date });

/** A day of the month in the month of `base`, or in the month before where it would lie after `base`. */
export function dayInMonth(dayNumber: number, base: IsoDate, future = false): IsoDate | null {
  const here = isoDateOf(yearOf(base), monthOf(base), dayNumber);
  if (here !== undefined && (future ? here >= base : here <= base)) return here;
  const other = addMonths(firstOfMonth(base), future ? 1 : -1);
  return isoDateOf(yearOf(other), monthOf(other), dayNumber) ?? null;
}

/** "said on Saturday that they would be freed on 4 January": what was ahead then may lie so many days back now. */
const JUST_PAST = 60;

/** "Thursday (2)": where the next such day is no Thursday, the last one is meant. */
function weekdayInMonth(weekday: number, dayNumber: number, { base, future }: TimeContext): Days | null {
  const days = base === null ? [] : [dayInMonth(dayNumber, base, future), dayInMonth(dayNumber, base, !future)];
  const found = days.find((one) => one !== null && weekdayOf(one) === weekday) ?? days[0] ?? null;
  return found === null ? null : day(found);
}

/** A month and day in the latest year in which it does not lie after `base`; with `future` the next one. */
export function monthDay(month: number, dayNumber: number, base: IsoDate, future = false): IsoDate | null {
  const here = isoDateOf(yearOf(base), month, dayNumber);
  if (here !== undefined && (future ? here >= addDays(base, -JUST_PAST) : here <= base)) return here;
  return isoDateOf(yearOf(base) + (future ? 1 : -1), month, dayNumber) ?? null;
}

/** `future`: "in September it will hand over 300", said in August. */
function wholeMonth(
  month: number,
  year: number | null,
  last: boolean,
  base: IsoDate | null,
  future: boolean,
): Days | null {
  if (year !== null) {
    const first = isoDateOf(year, month, 1);
    return first === undefined ? null : { from: first, to: lastOfMonth(first) };
  }
  if (base === null) return null;
  const same = monthOf(base) === month;
  const ahead = future && !last && !same;
  const first = monthDay(month, 1, same && last ? addDays(firstOfMonth(base), -1) : base, ahead);
  return first === null ? null : { from: first, to: lastOfMonth(first) };
}

/** A month that is not over yet has been counted up to the day of speaking. */
function soFar(days: Days | null, { base, future }: TimeContext): Days | null {
  if (days === null || base === null || future || base < days.from || base > days.to) return days;
  return { from: days.from, to: base };
}

/** "in January, 30 people left on the 10th and 12 on the 23rd": of the month that the sentence has just named, or has named a day of. */
function dayOfNamedMonth(dayNumber: number, context: TimeContext): IsoDate | undefined {
  const named = context.named();
  if (named === null || !(isMonth(named) || isOneDay(named))) return undefined;
  const found = isoDateOf(yearOf(named.from), monthOf(named.from), dayNumber);
  if (isMonth(named) || found === undefined) return found;
  return found > named.from && context.base !== null && found <= context.base ? found : undefined;
}

function resolveDate(moment: Extract<Moment, { kind: 'date' }>, context: TimeContext): Days | null {
  const { base, future } = context;
  if (moment.month !== null && moment.year !== null) {
    const exact = isoDateOf(moment.year, moment.month, moment.day);
    return exact === undefined ? null : day(exact);
  }
  if (base === null) return null;
  if (moment.month !== null && moment.lastYear === true) {
    const before = isoDateOf(yearOf(base) - 1, moment.month, moment.day);
    return before === undefined ? null : day(before);
  }
  const year =
    moment.that === true && moment.month !== null
      ? context.text.yearOfDay(moment.month, moment.day)
      : toldYear(moment.toldYear, context);
  const told = moment.month === null || year === null ? undefined : isoDateOf(year, moment.month, moment.day);
  if (told !== undefined) return day(told);
  const named = moment.month === null ? dayOfNamedMonth(moment.day, context) : undefined;
  if (named !== undefined) return day(named);
  const found =
    moment.month === null ? dayInMonth(moment.day, base, future) : monthDay(moment.month, moment.day, base, future);
  return found === null ? null : day(found);
}

export function resolveMoment(moment: Moment, context: TimeContext): Days | null {
  const { base, future } = context;
  switch (moment.kind) {
    case 'date':
      return resolveDate(moment, context);
    case 'month': {
      const lastYear = moment.lastYear && base !== null ? yearOf(base) - 1 : moment.year;
      const told = toldYear(moment.toldYear, context);
      const month = wholeMonth(moment.month, told ?? lastYear, moment.last, base, future);
      // "in December of that year" is of none that is still to come
      const isAhead = told !== null && month !== null && base !== null && !future && month.from > base;
      return isAhead ? null : soFar(month, context);
    }
    case 'year':
      return wholeYear(moment.year);
    case 'weekday': {
      if (base === null) return null;
      if (moment.dayOfMonth === null || moment.before === true || moment.after === true) {
        const found = weekdayTold(moment, { base, future }, dayOf(context)?.to);
        return found === null ? null : day(found);
      }
      return weekdayInMonth(moment.weekday, moment.dayOfMonth, context);
    }
    case 'offset':
      return base === null ? null : day(addDays(base, moment.days));
    case 'feast': {
      const found = base === null ? null : monthDay(moment.month, moment.day, base, future);
      return found === null ? null : day(found);
    }
    case 'same-day':
      return dayOf(context);
    case 'same-day-in': {
      const about = dayOf(context);
      return about === null ? null : yearsOn(about, moment.year === null ? -1 : moment.year - yearOf(about.from));
    }
    case 'apart': {
      if (moment.clause === true && context.named() === null) return null;
      const run = moment.of === null ? runBefore(moment.count, moment.unit, context) : undefined;
      if (run !== undefined) return run;
      const later = moment.of === null ? laterThanTold(moment, context) : undefined;
      if (later !== undefined) return later;
      const from = moment.of === null ? dayOf(context) : resolveMoment(moment.of, context);
      const found = from === null || !isOneDay(from) ? null : back(from.to, -moment.count, moment.unit);
      // nothing has been on a day that is still to come
      return found === null || (base !== null && found > base && !future && moment.of === null) ? null : day(found);
    }
    case 'last-date': {
      const named = context.named();
      if (named !== null && isOneDay(named)) return named;
      // "the committee, revived in April, has freed 80 since then"
      if (named !== null && moment.day !== true && isMonth(named)) return day(named.from);
      // "151 left between 8 and 20 January; since then, another 64"
      if (named !== null && base !== null && moment.day !== true && named.to < base) return day(addDays(named.to, 1));
      const { text } = context;
      if (moment.day === true && (text.lastNamed === null || !isOneDay(text.lastNamed))) return null;
      const date = text.lastDate();
      return date === null ? null : day(date);
    }
    case 'same-start':
      return context.text.lastStart === null ? null : day(context.text.lastStart);
    case 'day-of-that-month': {
      const about = context.named() ?? context.text.lastNamed ?? context.text.sameWindow;
      const found = about === null ? undefined : isoDateOf(yearOf(about.from), monthOf(about.from), moment.day);
      return found === undefined ? null : day(found);
    }
    case 'day-of-month-from-now': {
      const month = base === null ? null : addMonths(firstOfMonth(base), moment.months);
      const found = month === null ? undefined : isoDateOf(yearOf(month), monthOf(month), moment.day);
      return found === undefined ? null : day(found);
    }
    case 'weekday-of-last-week':
      return base === null ? null : day(addDays(weekdayNear(1, base, false), moment.weekday - 8));
    case 'first-day': {
      const about = context.named() ?? context.text.sameWindow;
      return about === null ? null : day(about.from);
    }
    case 'end-of': {
      const whole = resolveMoment(moment.of, context);
      return whole === null ? null : day(whole.to);
    }
    case 'told-time':
      return context.named() ?? context.text.lastNamed ?? context.text.sameWindow;
    case 'month-end': {
      const month = context.text.lastMonth();
      // "promised to free 40 by the end of the month": of this one, or of one to come
      if (context.future && base !== null && (month === null || month.to < base)) return day(lastOfMonth(base));
      if (month !== null && moment.last !== true) return day(month.to);
      return base === null
        ? null
        : day(lastOfMonth(base) === base && moment.last !== true ? base : addDays(firstOfMonth(base), -1));
    }
    case 'event': {
      const found = context.text.eventDay(moment.words);
      const told = moment.told === true && found === null ? context.text.windows.find(isShort)?.from : undefined;
      return found === null ? (told === undefined ? null : day(told)) : day(found);
    }
  }
}

const BATCH = 3;

/** Releases of a day or a few, and no running total. */
function isShort({ from, to }: Days): boolean {
  return daysBetween(from, to) <= BATCH;
}

/** The day the text is about at this point: the one named in this sentence, else that of the text before. */
export function dayOf(context: TimeContext): Days | null {
  const named = context.named();
  if (named !== null && isOneDay(named)) return named;
  const { sameDay } = context.text;
  return sameDay === null ? null : day(sameDay);
}

export function back(base: IsoDate, count: number, unit: 'hour' | 'day' | 'week' | 'month' | 'year'): IsoDate {
  switch (unit) {
    case 'hour':
      return addDays(base, -Math.ceil(count / 24));
    case 'day':
      return addDays(base, -count);
    case 'week':
      return addDays(base, -7 * count);
    case 'month':
      return addMonths(base, -count);
    case 'year':
      return addMonths(base, -12 * count);
  }
}

/** Whether a single day is meant. */
export function isOneDay(days: Days): boolean {
  return days.from === days.to;
}
