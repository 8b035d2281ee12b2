import type { IsoDate } from '../../../domain/iso-date.js';
import type { Compiled } from './compiled.js';
import type { Token } from './tokens.js';

/** Some days that the question names, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** "This week", "the last 5 days": goes on, so that no last day is asked for. */
  readonly open?: true;
  /** "Lunes pasado", said on a Wednesday: another day may be meant. */
  readonly or?: Days;
}

/** Days, `'ahead'` of today, `'none'` that the calendar has; and the token after them. */
export interface DaysRead {
  readonly days: Days | 'ahead' | 'none';
  readonly end: number;
}

export interface TimeReader {
  readonly compiled: Compiled;
  readonly tokens: readonly Token[];
  readonly today: IsoDate;
}

export function oneDay(day: IsoDate): Days {
  return { from: day, to: day };
}

export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return [a, b].toSorted()[0] ?? a;
}
