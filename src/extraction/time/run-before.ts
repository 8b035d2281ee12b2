import { addDays, addMonths, daysBetween, firstOfMonth, type IsoDate, lastOfMonth } from '../../domain/iso-date.js';

interface Run {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const WEEK = 7;

/** "22 in the week to Friday, down from 37 a week earlier": a whole week goes back to a whole week, a month to a month. */
export function runBefore(count: number, unit: string, named: Run | null): Run | undefined {
  if (named === null || count >= 0) return undefined;
  const { from, to } = named;
  if (unit === 'week' && daysBetween(from, to) === WEEK - 1)
    return { from: addDays(from, WEEK * count), to: addDays(to, WEEK * count) };
  if (unit !== 'month' || from !== firstOfMonth(from) || to !== lastOfMonth(from)) return undefined;
  const first = addMonths(from, count);
  return { from: first, to: lastOfMonth(first) };
}

/** A month as a whole, or as far as it has gone. */
export function isMonth({ from, to }: Run): boolean {
  return from === firstOfMonth(from) && from === firstOfMonth(to) && from !== to;
}
