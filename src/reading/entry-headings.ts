import { WEEKDAY } from './calendar-words.js';
import { dateLine } from './date-line.js';
import { type DayOrder, findDates, type WrittenDate } from './find-dates.js';
import type { Line } from './line.js';

const LONGEST = 60;
/** Among these lines a page says when it appeared. */
const HEAD_LINES = 8;
const LEAST = 2;
const AROUND = new RegExp(`^(?:(?:el |on )?(?:${WEEKDAY})(?:-feira)?,? ?(?:the |el |dia )?)?$`);

/** "Friday, January 9", "9 de enero:": a day without its year, and nothing else. */
function dayAlone({ text, key }: Line, order: DayOrder): WrittenDate | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const [date, other] = findDates(key, order);
  if (date === undefined || other !== undefined || date.year !== null) return undefined;
  return AROUND.test(key.slice(0, date.start)) && /^ ?[.:]?$/.test(key.slice(date.end)) ? date : undefined;
}

/**
 * Numbers of the lines that head the entries of a chronicle: several days, each with text below it, on a page that says
 * with its year when it appeared.
 */
export function entryHeadings(lines: readonly Line[], order: DayOrder, isDated: boolean): ReadonlySet<number> {
  const found = new Map<number, string>();
  for (const [at, line] of lines.entries()) {
    const day = dayAlone(line, order);
    const next = lines[at + 1];
    if (day === undefined || next === undefined || dayAlone(next, order) !== undefined) continue;
    found.set(line.number, `${day.month}-${day.day}`);
  }
  if (new Set(found.values()).size < LEAST) return new Set();
  return isDated || saysYear(lines, order) ? new Set(found.keys()) : new Set();
}

function saysYear(lines: readonly Line[], order: DayOrder): boolean {
  return lines.slice(0, HEAD_LINES).some((line) => dateLine(line, order).some(({ year }) => year !== null));
}
