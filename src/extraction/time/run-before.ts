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
import type { Days as Run, TimeContext } from './text-before.js';

const WEEK = 7;
const YEAR = 12;

/** "22 in the week to Friday, down from 37 a week earlier": a whole week goes back to a whole week, a month to a month. */
export function runBefore(count: number, unit: string, { named: namedHere, text }: TimeContext): Run | undefined {
  if (count >= 0) return undefined;
  const here = namedHere();
  const told = here === null ? text.sameWindow : null;
  // "In November 30 left. A year earlier it was 72"
  const named = here ?? (told !== null && isWholeMonths(told) ? told : null);
  if (named === null) return undefined;
  const { from, to } = named;
  if (unit === 'week' && daysBetween(from, to) === WEEK - 1)
    return { from: addDays(from, WEEK * count), to: addDays(to, WEEK * count) };
  if (unit === 'year' && daysBetween(from, to) >= WEEK - 1) return yearsOn(named, count);
  return unit === 'month' && isWholeMonths(named) && isMonth(named) ? monthsOn(named, count) : undefined;
}

/** So many months on, or back; the end of a month goes to the end of a month. */
function monthsOn({ from, to }: Run, months: number): Run {
  const end = addMonths(to, months);
  return { from: addMonths(from, months), to: to === lastOfMonth(to) ? lastOfMonth(end) : end };
}

export function yearsOn(run: Run, years: number): Run {
  return monthsOn(run, YEAR * years);
}

/** The run of so many months right before one of that length, else the month, quarter, half or year before that in which it ends. */
export function monthsBefore(run: Run, months: number): Run | null {
  if (isMonthsLong(run, months)) return { from: addMonths(run.from, -months), to: addDays(run.from, -1) };
  const first = isoDateOf(yearOf(run.to), Math.floor((monthOf(run.to) - 1) / months) * months + 1, 1);
  return first === undefined ? null : { from: addMonths(first, -months), to: addDays(first, -1) };
}

export function isMonthsLong({ from, to }: Run, months: number): boolean {
  return addDays(addMonths(from, months), -1) === to;
}

/** "the year to March": from the first day of a month to the last of another. */
export function monthsTo(end: IsoDate, months: number): Run {
  return { from: addMonths(firstOfMonth(end), 1 - months), to: end };
}

function isWholeMonths({ from, to }: Run): boolean {
  return from === firstOfMonth(from) && to === lastOfMonth(to);
}

/** A month as a whole, or as far as it has gone. */
export function isMonth({ from, to }: Run): boolean {
  return from === firstOfMonth(from) && from === firstOfMonth(to) && from !== to;
}
