import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  type IsoDate,
  isoDateOf,
  lastOfMonth,
  monthOf,
  yearOf,
} from '../../domain/iso-date.js';
import { endOfThis, next, weekend, weekendBefore, weekOf } from './calendar-runs.js';
import { beforeTold, beside, inYear, lengthOf, MONTHS, ofSameRun, toldRun } from './compared-run.js';
import { isSpan, type Moment, type Span } from './moment.js';
import { daysOfPart } from './part-of-month.js';
import { back, day, dayOf, isOneDay, resolveMoment } from './resolve-moment.js';
import { monthsBefore, monthsTo } from './run-before.js';
import type { Days, TimeContext } from './text-before.js';
import { thatYear, wholeYear } from './told-year.js';
import { weekdayNear } from './weekday-told.js';

/** "that month", "over the month": a month named before goes before the day the text is about. */
function monthTold({ text, base }: TimeContext): Days | null {
  const { sameWindow } = text;
  const whole = sameWindow !== null && isWholeMonth(sameWindow) ? sameWindow : null;
  const told = text.lastMonth() ?? whole;
  return told !== null && base !== null && told.from > base ? null : told;
}

function isWholeMonth({ from, to }: Days): boolean {
  return from === firstOfMonth(from) && to === lastOfMonth(from);
}

const YEAR_DAYS = 366;

function wholeOfThat({ unit, orThis }: Extract<Span, { kind: 'that' }>, context: TimeContext): Days | null {
  const told = unit === 'month' && context.named() === null ? monthTold(context) : null;
  if (told !== null) return told;
  if (orThis === true) return resolveBetween({ kind: 'this', unit }, context);
  if (unit === 'year' && context.named() === null) {
    const year = context.text.lastYear();
    if (year !== null) return wholeYear(year);
  }
  const days = context.named() ?? context.text.sameWindow ?? dayOf(context);
  // "over the past two years": the month in which they begin is not one that anybody means
  if (days === null || days === undefined || (unit !== 'year' && daysBetween(days.from, days.to) > YEAR_DAYS))
    return null;
  const first = days.from;
  switch (unit) {
    case 'week': {
      const monday = weekdayNear(1, first, false);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return { from: firstOfMonth(first), to: lastOfMonth(first) };
    case 'year':
      return thatYear(days, context);
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

const WEEKEND = 3;

/** More is told in weeks or months, of days the text has named. */
const MOST_DAYS = 60;
const NEARLY = 0.2;

/** "in those four days", "over those six weeks": the window of that length told last, or of nearly that length. */
function toldOf(count: number, { text: { windows } }: TimeContext): Days | undefined {
  const off = (window: Days): number => Math.abs(lengthOf(window) - count);
  return (
    windows.find((window) => off(window) === 0) ??
    together(count, windows) ??
    windows.find((window) => off(window) <= count * NEARLY) ??
    // 48 hours are two days, and of three dates
    windows.slice(0, 1).find((window) => lengthOf(window) === count + 1)
  );
}

const DAYS_TOGETHER = 4;

/** "200 on Thursday and 100 on Friday … over the two days": single days told one by one that make up so many. */
function together(count: number, windows: readonly Days[]): Days | undefined {
  const days = windows.slice(0, DAYS_TOGETHER).filter(isOneDay);
  const dates = [...new Set(days.map(({ from }) => from))].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || dates.length !== count || count < 2) return undefined;
  return daysBetween(first, last) + 1 === count ? { from: first, to: last } : undefined;
}

/** Said within them, the days that have been. */
function upTo({ from, to }: Days, { base, future }: TimeContext): Days {
  return base !== null && !future && from <= base && base < to ? { from, to: base } : { from, to };
}

/** Guideline of the corpus: the days ending on the as-of date; "the last 24 hours" one day before to that day. */
function past(span: Extract<Span, { kind: 'past' }>, base: IsoDate): Days {
  if (span.unit === 'hour' && span.count < 24) return day(base);
  if (span.unit === 'day') return { from: addDays(base, -(span.count - 1)), to: base };
  if (span.unit === 'week') return { from: addDays(base, -7 * span.count + 1), to: base };
  // "the twelve months to March"; "to the end of March" is to a day
  const whole = span.until !== null && span.until.kind !== 'end-of';
  if (whole && (span.unit === 'month' || span.unit === 'year') && base === lastOfMonth(base))
    return monthsTo(base, MONTHS[span.unit] * span.count);
  return { from: back(base, span.count, span.unit), to: base };
}

function resolveSpan(span: Span, context: TimeContext): Days | null {
  switch (span.kind) {
    case 'same-window':
      // "in the same period", after a weekend was told of in passing: a period is longer
      return (
        context.text.lastTotal() ??
        context.text.windows.find((window) => lengthOf(window) > WEEKEND) ??
        context.text.sameWindow
      );
    case 'beside':
      return beside(span, context);
    case 'months-before': {
      const told = toldRun(context) ?? (context.base === null ? null : day(context.base));
      return told === null ? null : monthsBefore(told, span.months);
    }
    case 'other-year': {
      const run = ofSameRun(span.of, context) ?? resolveSpan(span.of, context);
      return run === null ? null : inYear(run, span.year);
    }
    case 'that':
      return wholeOfThat(span, context);
    case 'week-of': {
      const about = resolveMoment(span.of, context);
      return about === null ? null : upTo(weekOf(about.from), context);
    }
    case 'part-of-year':
      return partOfYear(span, context.base);
    case 'part-of-month': {
      const month = resolveMoment(span.of, context);
      const part = month === null ? null : daysOfPart(span, month.from);
      return part === null ? null : upTo(part, context);
    }
    default:
      return resolveBetween(span, context);
  }
}

function resolveBetween(
  span: Exclude<
    Span,
    {
      kind:
        | 'same-window'
        | 'beside'
        | 'months-before'
        | 'other-year'
        | 'that'
        | 'week-of'
        | 'part-of-year'
        | 'part-of-month';
    }
  >,
  context: TimeContext,
): Days | null {
  if (span.kind === 'between') {
    const from = resolveMoment(span.from, context);
    const to = resolveMoment(span.to, context);
    // "between 8 January and that day", where no later day has been named
    if (from === null || to === null || (span.to.kind === 'last-date' && to.to <= from.from)) return null;
    const days = ordered(from, to, span, context);
    // "within 72 hours of the truce", of which the third is still to come
    return days !== null && span.to.kind === 'apart' ? upTo(days, context) : days;
  }
  const { base } = context;
  if (base === null) return null;
  switch (span.kind) {
    case 'overnight':
      return { from: addDays(base, -1), to: base };
    case 'weekend':
      if (span.before === true) return weekendBefore(base, toldRun(context));
      return weekend(base, context.future);
    case 'this':
      if (context.future) return { from: base, to: endOfThis(span.unit, base) };
      if (span.unit === 'week') return context.text.week() ?? { from: weekdayNear(1, base, false), to: base };
      return { from: span.unit === 'month' ? firstOfMonth(base) : (isoDateOf(yearOf(base), 1, 1) ?? base), to: base };
    case 'next':
      return context.future ? next(span.unit, base) : null;
    case 'last-week': {
      const monday = addDays(weekdayNear(1, base, false), -7 * (span.back ?? 1));
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'last-month': {
      const first = addMonths(firstOfMonth(base), -1);
      return { from: first, to: lastOfMonth(first) };
    }
    case 'last-year':
      return wholeYear(yearOf(base) - 1);
    case 'past': {
      const told = span.previous === true ? beforeTold(span, context) : undefined;
      const end = span.until === null ? (context.agoBase ?? base) : (resolveMoment(span.until, context)?.to ?? base);
      return told ?? past(span, end);
    }
    case 'over-days':
      if (span.those === true) {
        const told = toldOf(span.count, context);
        if (told !== undefined || span.count % 7 === 0 || span.count > MOST_DAYS) return told ?? null;
      }
      return context.future ? null : { from: addDays(base, -(span.count - 1)), to: base };
    case 'over-hours':
      return context.future ? null : (soonAfter(span, context) ?? { from: back(base, span.count, 'hour'), to: base });
    case 'ago':
      return day(back(context.agoBase ?? base, span.count, span.unit));
  }
}

/** "The law was signed on Friday. Within 48 hours 41 had been freed": from that day on. */
function soonAfter({ count, within }: Extract<Span, { kind: 'over-hours' }>, context: TimeContext): Days | undefined {
  const told = within === true ? context.text.lastNamed : null;
  return told === null || !isOneDay(told)
    ? undefined
    : upTo({ from: told.from, to: back(told.from, -count, 'hour') }, context);
}

/** "between December 28 and January 3": the first lies before the second, a year back if need be. */
function ordered(from: Days, to: Days, span: Extract<Span, { kind: 'between' }>, context: TimeContext): Days {
  if (from.from <= to.to) return { from: from.from, to: to.to };
  const earlier =
    span.from.kind === 'weekday' ||
    span.from.kind === 'feast' ||
    ((span.from.kind === 'date' || span.from.kind === 'month') && span.from.year === null)
      ? resolveMoment(span.from, { ...context, base: to.to })
      : null;
  return earlier !== null && earlier.from <= to.to ? { from: earlier.from, to: to.to } : { from: to.from, to: to.to };
}

/** The days that the words mean here; `null` where that cannot be known. */
export function resolveTime(what: Moment | Span, context: TimeContext): Days | null {
  return isSpan(what) ? resolveSpan(what, context) : resolveMoment(what, context);
}
