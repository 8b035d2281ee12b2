import { addMonths, isoDateOf, lastOfMonth, yearOf } from '../../domain/iso-date.js';
import type { Moment, ToldYear } from './moment.js';
import { isMonth } from './run-before.js';
import type { Days, TimeContext } from './text-before.js';

const YEAR = 12;

export function wholeYear(year: number): Days | null {
  const first = isoDateOf(year, 1, 1);
  const last = isoDateOf(year, 12, 31);
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/** The year of `days`; nobody says "that year" of the one that goes on, unless a count of it was told before. */
export function thatYear(days: Days, { base }: TimeContext): Days | null {
  const whole = wholeYear(yearOf(days.from));
  if (base === null || yearOf(base) !== yearOf(days.from)) return whole;
  return days.from === whole?.from ? days : null;
}

/** "of that year", "of the following year": counted from the one that the sentence or the text before names last. */
export function toldYear(after: ToldYear | undefined, { named, text }: TimeContext): number | null {
  if (after === undefined) return null;
  const here = named();
  const told =
    here === null
      ? (text.lastYear() ?? (text.lastNamed === null ? null : yearOf(text.lastNamed.from)))
      : yearOf(here.from);
  return told === null ? null : told + after;
}

/** "The law was passed in May 2019. A month later": that month, and "In 2017 … Two years later" that year; weeks after a month are unknown. */
export function laterThanTold(
  { count, unit }: Extract<Moment, { kind: 'apart' }>,
  context: TimeContext,
): Days | null | undefined {
  const { text } = context;
  if (context.named() !== null) return undefined;
  const told = text.lastNamed;
  if (told !== null) {
    if (!isMonth(told)) return undefined;
    if (unit === 'day' || unit === 'week') return null;
    const from = addMonths(told.from, unit === 'year' ? YEAR * count : count);
    return { from, to: lastOfMonth(from) };
  }
  const year = unit === 'year' ? text.lastYear() : null;
  return year === null ? undefined : wholeYear(year + count);
}
