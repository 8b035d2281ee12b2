import { type IsoDate, type Weekday, weekdayOf } from '../domain/iso-date.js';
import { WEEKDAY, weekdayNamed } from './calendar-words.js';
import { type DayOrder, findDates, toDay, type WrittenDate } from './find-dates.js';
import { plainKey } from './plain-key.js';

/** "este martes", "nesta terça-feira" in a report's first words is the day of its dateline. */
const THIS_WEEKDAY = new RegExp(`\\b(?:este|nesta|neste) (${WEEKDAY})\\b`);
const DATED_WEEKDAY = new RegExp(`\\b(${WEEKDAY})(?: (?:noche|tarde|passado|passada|pasado))?,? (?:el |dia |\\()?$`);
/** A year told of, not one to come ("hasta 2031") and no number that only looks like one. */
const YEAR = /(?<!\b(?:para|hasta|ate|until|through|by) (?:el )?)(?<![\d.,/-])(20\d\d)(?![\d.,]\d|[-/]\d)/g;
/** Weekdays come round after five or six years: within these many only one year has them. */
const YEARS_ON = 4;
const LEAD = 400;

/**
 * A date without a year, of a dateline or of a line above the text (`header`, as a key), in the year in which the
 * weekdays of both are right ("este martes", "domingo 22 de marzo"): the first one from the latest year that the text
 * tells of. `undefined` where it shows no weekday or year.
 */
export function inYearOfText(
  date: WrittenDate,
  body: readonly string[],
  order: DayOrder,
  header = '',
): IsoDate | undefined {
  const keys = body.map((text) => plainKey(text));
  const known = [header, ...keys].flatMap((key) => weekdaysIn(key, order));
  const today = THIS_WEEKDAY.exec((keys[0] ?? '').slice(0, LEAD))?.[1];
  if (today !== undefined) known.push({ date, weekday: weekdayNamed(today) });
  const years = keys.flatMap((key) => [...key.matchAll(YEAR)].map((match) => Number(match[1])));
  const lead = known.length === 0 ? weekdayOfLead(keys[0] ?? '') : undefined;
  if (lead !== undefined) known.push({ date, weekday: lead });
  if (known.length === 0 || years.length === 0) return undefined;
  const latest = Math.max(...years);
  for (let year = latest; year <= latest + (lead === undefined ? YEARS_ON : 0); year++)
    if (known.every((day) => isWeekdayIn(day, date, year))) return toDay(date, year);
  return undefined;
}

const BARE_WEEKDAY = new RegExp(`\\b(last |next )?(${WEEKDAY})\\b`, 'g');

/** "reached Geneva on Friday": the one weekday of an agency's lead, which is the dateline's where the year allows it. */
function weekdayOfLead(key: string): Weekday | undefined {
  const found = [...key.slice(0, LEAD).matchAll(BARE_WEEKDAY)];
  const [first] = found;
  if (first === undefined || found.some(([, beside, name]) => beside !== undefined || name !== first[2]))
    return undefined;
  return weekdayNamed(first[2] ?? '');
}

interface KnownDay {
  readonly date: WrittenDate;
  readonly weekday: Weekday | undefined;
}

/** "domingo 22 de marzo", "Monday, Feb. 2": dates without a year beside their weekday. */
function weekdaysIn(key: string, order: DayOrder): KnownDay[] {
  return findDates(key, order).flatMap((date) => {
    const weekday = date.year === null ? DATED_WEEKDAY.exec(key.slice(0, date.start))?.[1] : undefined;
    return weekday === undefined ? [] : [{ date, weekday: weekdayNamed(weekday) }];
  });
}

/** A date later in the year than the report is of the year before. */
function isWeekdayIn(known: KnownDay, published: WrittenDate, year: number): boolean {
  const isLater = known.date.month > published.month + 1;
  const day = toDay(known.date, isLater ? year - 1 : year);
  return day !== undefined && weekdayOf(day) === known.weekday;
}
