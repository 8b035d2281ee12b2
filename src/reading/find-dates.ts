import { type IsoDate, isoDateOf } from '../domain/iso-date.js';
import { MONTH, monthNamed } from './calendar-words.js';

/** A date as a header, dateline or caption writes it. */
export interface WrittenDate {
  /** `null` where it is not written. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Where it stands in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** Which of two small numbers is the day in "02/03/2031": English pages write either, the others the day first. */
export type DayOrder = 'day-first' | 'unclear';

const PATTERNS = [
  // 2031-05-06, 2031/05/06
  /(?<![\d/-])(?<year>\d{4})([-/])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/g,
  // 06/05/2031, 06.05.2031, 6-5-2031
  /(?<![\d./-])(?<first>\d{1,2})([./-])(?<second>\d{1,2})\2(?<year>\d{4})(?!\d)/g,
  // 6 May 2031, 6 de mayo de 2031, 1º de maio, 6th of May, 6 may. 2031
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|º|°|er)? (?:de |of )?(?<name>${MONTH})\\b\\.?(?:,? (?:de |del )?(?<year>\\d{4})(?!\\d))?`,
    'g',
  ),
  // May 6, 2031; May 6th; Sept. 6 2031
  new RegExp(`\\b(?<name>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year>\\d{4})(?!\\d))?`, 'g'),
] as const;

/** Days of each month at most. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The dates written in `key` (plain lower case), in the order of the text. Days the calendar lacks are no dates. */
export function findDates(key: string, order: DayOrder): readonly WrittenDate[] {
  if (!/\d/.test(key)) return [];
  const found: WrittenDate[] = [];
  for (const pattern of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(key); match !== null; match = pattern.exec(key)) {
      const date = toDate(match, order);
      if (date !== undefined && !found.some((other) => overlaps(date, other))) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toDate(match: RegExpExecArray, order: DayOrder): WrittenDate | undefined {
  const { year, month, day, first, second, name } = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  const written =
    first === undefined
      ? { month: name === undefined ? Number(month) : (monthNamed(name) ?? 0), day: Number(day) }
      : dayAndMonth(Number(first), Number(second), match[2] === '.' ? 'day-first' : order);
  if (written === undefined) return undefined;
  const date = { year: year === undefined ? null : Number(year), ...written, ...place };
  const longest = DAYS[date.month - 1];
  return longest === undefined || date.day < 1 || date.day > longest ? undefined : date;
}

function dayAndMonth(first: number, second: number, order: DayOrder): { month: number; day: number } | undefined {
  if (order === 'day-first' || first > 12) return { day: first, month: second };
  if (second > 12 || first === second) return { day: second, month: first };
  return undefined;
}

function overlaps(a: WrittenDate, b: WrittenDate): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The day itself, where its year is written or given. */
export function toDay(date: WrittenDate, year: number | null = null): IsoDate | undefined {
  const known = date.year ?? year;
  return known === null ? undefined : isoDateOf(known, date.month, date.day);
}
