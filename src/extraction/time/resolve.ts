import {
  addDays,
  addMonths,
  firstOfMonth,
  type IsoDate,
  isoDateOf,
  lastOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../domain/iso-date.js';
import type { Moment, Span } from './moment.js';
import { isSpan } from './read-moment.js';

/** Both days included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface TimeContext {
  /** The day from which "yesterday" and "Sunday" are counted: the copy's own date, or the day a quotation was spoken. */
  readonly base: IsoDate | null;
  /** The day from which "a week earlier" is counted: that of the statement, where it is dated. */
  readonly agoBase: IsoDate | null;
  /** The verb is in the future: a weekday is then the next one. */
  readonly future: boolean;
  /** The day the text before is about. */
  readonly sameDay: IsoDate | null;
  /** The days named before in the same sentence. */
  readonly named: Days | null;
  readonly lastDate: IsoDate | null;
  readonly sameWindow: Days | null;
  /** Days on which the article itself puts an event. */
  readonly eventDay: (words: string) => IsoDate | null;
}

const day = (date: IsoDate): Days => ({ from: date, to: date });

/** The latest day with this weekday up to `base` (`base` itself included); with `future` the next one after. */
export function weekdayNear(weekday: number, base: IsoDate, future: boolean): IsoDate {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  return future ? addDays(base, (7 - back) % 7 || 7) : addDays(base, -back);
}

/** A day of the month in the month of `base`, or in the month before where it would lie after `base`. */
export function dayInMonth(dayNumber: number, base: IsoDate, future = false): IsoDate | null {
  const here = isoDateOf(yearOf(base), monthOf(base), dayNumber);
  if (here !== undefined && (future ? here >= base : here <= base)) return here;
  const other = addMonths(firstOfMonth(base), future ? 1 : -1);
  return isoDateOf(yearOf(other), monthOf(other), dayNumber) ?? null;
}

/** "said on Saturday that they would be freed on 4 January": what was ahead then may lie so many days back now. */
const JUST_PAST = 60;

/** A month and day in the latest year in which it does not lie after `base`; with `future` the next one. */
export function monthDay(month: number, dayNumber: number, base: IsoDate, future = false): IsoDate | null {
  const here = isoDateOf(yearOf(base), month, dayNumber);
  if (here !== undefined && (future ? here >= addDays(base, -JUST_PAST) : here <= base)) return here;
  return isoDateOf(yearOf(base) + (future ? 1 : -1), month, dayNumber) ?? null;
}

function wholeMonth(month: number, year: number | null, last: boolean, base: IsoDate | null): Days | null {
  if (year !== null) {
    const first = isoDateOf(year, month, 1);
    return first === undefined ? null : { from: first, to: lastOfMonth(first) };
  }
  if (base === null) return null;
  const same = monthOf(base) === month;
  const first = monthDay(month, 1, same && last ? addDays(firstOfMonth(base), -1) : base);
  return first === null ? null : { from: first, to: lastOfMonth(first) };
}

function wholeYear(year: number): Days | null {
  const first = isoDateOf(year, 1, 1);
  const last = isoDateOf(year, 12, 31);
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

function resolveDate(moment: Extract<Moment, { kind: 'date' }>, context: TimeContext): Days | null {
  const { base, future } = context;
  if (moment.month !== null && moment.year !== null) {
    const exact = isoDateOf(moment.year, moment.month, moment.day);
    return exact === undefined ? null : day(exact);
  }
  if (base === null) return null;
  const found =
    moment.month === null ? dayInMonth(moment.day, base, future) : monthDay(moment.month, moment.day, base, future);
  return found === null ? null : day(found);
}

function resolveMoment(moment: Moment, context: TimeContext): Days | null {
  const { base, future } = context;
  switch (moment.kind) {
    case 'date':
      return resolveDate(moment, context);
    case 'month':
      return wholeMonth(
        moment.month,
        moment.lastYear && base !== null ? yearOf(base) - 1 : moment.year,
        moment.last,
        base,
      );
    case 'year':
      return wholeYear(moment.year);
    case 'weekday': {
      if (base === null) return null;
      if (moment.dayOfMonth === null) return day(weekdayNear(moment.weekday, base, future));
      const found = dayInMonth(moment.dayOfMonth, base, future);
      return found === null ? null : day(found);
    }
    case 'offset':
      return base === null ? null : day(addDays(base, moment.days));
    case 'feast': {
      const found = base === null ? null : monthDay(moment.month, moment.day, base, future);
      return found === null ? null : day(found);
    }
    case 'same-day':
      return dayOf(context);
    case 'apart': {
      const from = moment.of === null ? dayOf(context) : resolveMoment(moment.of, context);
      return from === null || !isOneDay(from) ? null : day(back(from.to, -moment.count, moment.unit));
    }
    case 'last-date':
      return context.lastDate === null ? null : day(context.lastDate);
    case 'end-of': {
      const whole = resolveMoment(moment.of, context);
      return whole === null ? null : day(whole.to);
    }
    case 'event': {
      const found = context.eventDay(moment.words);
      return found === null ? null : day(found);
    }
  }
}

/** The day the text is about at this point: the one named in this sentence, else that of the text before. */
function dayOf({ named, sameDay }: TimeContext): Days | null {
  if (named !== null && isOneDay(named)) return named;
  return sameDay === null ? null : day(sameDay);
}

/** "between 9 and 15 March, against 47 in the week before"; of a single day, the Monday to Sunday before its week. */
function beside(days: number, context: TimeContext): Days | null {
  const about = context.named ?? context.sameWindow ?? dayOf(context);
  if (about === null) return null;
  if (days > 0) return { from: addDays(about.to, 1), to: addDays(about.to, days) };
  const end = isOneDay(about) ? weekdayNear(1, about.from, false) : about.from;
  return { from: addDays(end, days), to: addDays(end, -1) };
}

function wholeOfThat(unit: 'week' | 'month' | 'year', context: TimeContext): Days | null {
  const first = (context.named ?? context.sameWindow ?? dayOf(context))?.from;
  if (first === undefined) return null;
  switch (unit) {
    case 'week': {
      const monday = weekdayNear(1, first, false);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return { from: firstOfMonth(first), to: lastOfMonth(first) };
    case 'year':
      return wholeYear(yearOf(first));
  }
}

/** "the first quarter": of this year, or of the last where it has not begun. */
function partOfYear(
  { first, last, year, yearsBack }: Extract<Span, { kind: 'part-of-year' }>,
  base: IsoDate | null,
): Days | null {
  if (year === null && base === null) return null;
  const begun = base !== null && (yearsBack > 0 || monthOf(base) >= first);
  const of = year ?? (base === null ? 0 : yearOf(base) - yearsBack - (begun ? 0 : 1));
  const from = isoDateOf(of, first, 1);
  const to = isoDateOf(of, last, 1);
  return from === undefined || to === undefined ? null : { from, to: lastOfMonth(to) };
}

function back(base: IsoDate, count: number, unit: 'hour' | 'day' | 'week' | 'month' | 'year'): IsoDate {
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

function weekend(base: IsoDate): Days {
  const saturday = weekdayNear(6, base, false);
  const sunday = addDays(saturday, 1);
  return { from: saturday, to: sunday > base ? base : sunday };
}

/** Guideline of the corpus: the days ending on the as-of date; "the last 24 hours" one day before to that day. */
function past(span: Extract<Span, { kind: 'past' }>, base: IsoDate): Days {
  if (span.unit === 'hour' && span.count < 24) return day(base);
  if (span.unit === 'day') return { from: addDays(base, -(span.count - 1)), to: base };
  if (span.unit === 'week') return { from: addDays(base, -7 * span.count + 1), to: base };
  return { from: back(base, span.count, span.unit), to: base };
}

function resolveSpan(span: Span, context: TimeContext): Days | null {
  switch (span.kind) {
    case 'same-window':
      return context.sameWindow;
    case 'beside':
      return beside(span.days, context);
    case 'that':
      return wholeOfThat(span.unit, context);
    case 'part-of-year':
      return partOfYear(span, context.base);
    default:
      return resolveBetween(span, context);
  }
}

function resolveBetween(
  span: Exclude<Span, { kind: 'same-window' | 'beside' | 'that' | 'part-of-year' }>,
  context: TimeContext,
): Days | null {
  if (span.kind === 'between') {
    const from = resolveMoment(span.from, context);
    const to = resolveMoment(span.to, context);
    return from === null || to === null ? null : ordered(from, to, span, context);
  }
  const { base } = context;
  if (base === null) return null;
  switch (span.kind) {
    case 'overnight':
      return { from: addDays(base, -1), to: base };
    case 'weekend':
      return weekend(base);
    case 'this':
      if (span.unit === 'week') return { from: weekdayNear(1, base, false), to: base };
      return { from: span.unit === 'month' ? firstOfMonth(base) : (isoDateOf(yearOf(base), 1, 1) ?? base), to: base };
    case 'last-week': {
      const monday = addDays(weekdayNear(1, base, false), -7);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'last-month': {
      const first = addMonths(firstOfMonth(base), -1);
      return { from: first, to: lastOfMonth(first) };
    }
    case 'last-year':
      return wholeYear(yearOf(base) - 1);
    case 'past':
      return past(span, span.until === null ? base : (resolveMoment(span.until, context)?.to ?? base));
    case 'over-days':
      return context.future ? null : { from: addDays(base, -(span.count - 1)), to: base };
    case 'over-hours':
      return context.future ? null : { from: back(base, span.count, 'hour'), to: base };
    case 'ago':
      return day(back(context.agoBase ?? base, span.count, span.unit));
  }
}

/** "between December 28 and January 3": the first lies before the second, a year back if need be. */
function ordered(from: Days, to: Days, span: Extract<Span, { kind: 'between' }>, context: TimeContext): Days {
  if (from.from <= to.to) return { from: from.from, to: to.to };
  const earlier =
    span.from.kind === 'weekday' || (span.from.kind === 'date' && span.from.year === null)
      ? resolveMoment(span.from, { ...context, base: to.to })
      : null;
  return earlier !== null && earlier.from <= to.to ? { from: earlier.from, to: to.to } : { from: to.from, to: to.to };
}

/** The days that the words mean here; `null` where that cannot be known. */
export function resolveTime(what: Moment | Span, context: TimeContext): Days | null {
  return isSpan(what) ? resolveSpan(what, context) : resolveMoment(what, context);
}

/** Whether a single day is meant. */
export function isOneDay(days: Days): boolean {
  return days.from === days.to;
}
