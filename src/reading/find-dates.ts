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
export type DayOrder = 'day-first' | 'month-first' | 'unclear';

/** "de", "of" or a comma between month and year: "mayo de 2031", "May 6, 2031", "mayo, 2031". */
const TO_YEAR = '(?:, ?| )(?:del? |of )?';
/** Text taken from a page may have a clock glued to the year: "May 6, 20318:42 PM". */
const YEAR = '(?<year>\\d{4})(?:(?!\\d)|(?=\\d{1,2}:\\d{2}))';
const DAY_OF = '(?<![\\d.,/:-])(?<day>\\d{1,2})';

const PATTERNS = [
  // 2031-05-06, 2031/05/06, 2031.05.06
  /(?<![\d/-])(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/g,
  // 06/05/2031, 06.05.2031, 6-5-2031
  /(?<![\d./-])(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/g,
  // 06/05/31
  /(?<![\d./-])(?<first>\d{2})(?<mark>\/)(?<second>\d{2})\/(?<year>\d{2})(?![\d/])/g,
  // 6 May 2031, 6 de mayo de 2031, 1º de maio, 6th of May, 6 may. 2031
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|º|°|er|ro)? (?:de |of )?(?<name>${MONTH})\\b\\.?(?:${TO_YEAR}${YEAR})?`,
    'g',
  ),
  // 6.mai.2031, 6/mayo/2031, 06-May-2031
  new RegExp(`${DAY_OF}(?<mark>[./-])(?<name>${MONTH})\\k<mark>${YEAR}`, 'g'),
  // May 6, 2031; May 6th; Sept. 6 2031; mayo 6 de 2031
  new RegExp(`\\b(?<name>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:${TO_YEAR}${YEAR})?`, 'g'),
] as const;

/** What every date has; most lines with a number have none of it. */
const MAYBE_DATE = new RegExp(
  `\\d[-/.](?:\\d|[a-z]{3})|\\d[a-zº°]{0,2} (?:de |of )?(?:${MONTH})\\b|\\b(?:${MONTH})\\.? \\d`,
);

/** Days of each month at most. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The dates written in `key` (plain lower case), in the order of the text. Days the calendar lacks are no dates. */
export function findDates(key: string, order: DayOrder): readonly WrittenDate[] {
  if (!MAYBE_DATE.test(key)) return [];
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
  const { year, month, day, first, second, name, mark } = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  const written =
    first === undefined
      ? { month: name === undefined ? Number(month) : (monthNamed(name) ?? 0), day: Number(day) }
      : dayAndMonth(Number(first), Number(second), mark === '.' ? 'day-first' : order);
  if (written === undefined) return undefined;
  const date = { year: year === undefined ? null : fullYear(year), ...written, ...place };
  const longest = DAYS[date.month - 1];
  return longest === undefined || date.day < 1 || date.day > longest ? undefined : date;
}

/** "31" is 2031: pages are no older than the web. */
function fullYear(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

function dayAndMonth(first: number, second: number, order: DayOrder): { month: number; day: number } | undefined {
  if (first > 12 || (order === 'day-first' && second <= 12)) return { day: first, month: second };
  if (second > 12 || first === second || order === 'month-first') return { day: second, month: first };
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
