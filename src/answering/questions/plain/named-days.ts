import {
  addDays,
  firstOfMonth,
  type IsoDate,
  isoDateOf,
  lastOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../../domain/iso-date.js';
import { monthNamed } from '../../dates/date-words.js';
import { anyLanguage } from './any-language.js';
import { MONTH_PARTS, type MonthPart, type NamedDays } from './day-names.js';
import { type Days, type DaysRead, oneDay, type TimeReader } from './days.js';

const EPIPHANY = anyLanguage('epiphany');
const OF = anyLanguage('ofMatter');
const DAY = anyLanguage('day');
const OF_FEAST = anyLanguage('ofFeast');

/** "yesterday", "last week", "Christmas", "the first half of January". */
export function namedDays(reader: TimeReader, at: number): DaysRead | undefined {
  const { tokens, compiled, today } = reader;
  const found = compiled.days.at(tokens, at);
  if (found === undefined) return undefined;
  if (found.value === 'now' || (found.value === 'epiphany' && isSurname(reader, at))) return undefined;
  if (found.value === 'ahead') return { days: 'ahead', end: found.end };
  if (isPart(found.value)) return partAt(reader, found.end, found.value);
  return { days: daysOf(found.value, today), end: ofItself(reader, found.end, found.value) };
}

/** "Según Reyes": nobody's feast; "desde Reyes" and "el día de Reyes" are. */
function isSurname({ tokens }: TimeReader, at: number): boolean {
  const [before = '', first = ''] = [tokens[at - 1]?.key, tokens[at]?.key];
  if (OF.has(first)) return !DAY.has(before);
  return EPIPHANY.has(first) && !OF_FEAST.has(before);
}

/** "Neste mes de janeiro": the month is named once more. */
function ofItself({ tokens, compiled, today }: TimeReader, end: number, name: NamedDays): number {
  const of = compiled.ofMonth.at(tokens, end)?.end;
  const isSame = name === 'this-month' && of !== undefined && monthNamed(tokens[of]?.key ?? '') === monthOf(today);
  return isSame ? of + 1 : end;
}

function open(from: IsoDate, today: IsoDate): Days {
  return { from, to: today, open: true };
}

type Whole = Exclude<NamedDays, 'now' | 'ahead' | MonthPart>;

function isPart(name: NamedDays): name is MonthPart {
  return MONTH_PARTS.some((part) => part === name);
}

function daysOf(name: Whole, today: IsoDate): Days {
  const monday = addDays(today, 1 - weekdayOf(today));
  const lastOfPrevious = addDays(firstOfMonth(today), -1);
  const year = yearOf(today);
  switch (name) {
    case 'today':
      return oneDay(today);
    case 'yesterday':
      return oneDay(addDays(today, -1));
    case 'two-days-ago':
      return oneDay(addDays(today, -2));
    case 'weekend':
      return weekend(today);
    case 'this-week':
      return open(monday, today);
    case 'last-week':
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case 'past-week':
      return { ...open(addDays(today, -6), today), or: { from: addDays(monday, -7), to: addDays(monday, -1) } };
    case 'this-month':
      return open(firstOfMonth(today), today);
    case 'last-month':
      return { from: firstOfMonth(lastOfPrevious), to: lastOfPrevious };
    case 'past-month':
      return { ...open(addDays(today, -29), today), or: { from: firstOfMonth(lastOfPrevious), to: lastOfPrevious } };
    case 'this-year':
      return open(dayIn(year, 1, 1, today), today);
    case 'last-year':
      return { from: dayIn(year - 1, 1, 1, today), to: dayIn(year - 1, 12, 31, today) };
    case 'christmas':
      return feast(12, 25, today);
    case 'christmas-eve':
      return feast(12, 24, today);
    case 'new-year':
      return feast(1, 1, today);
    case 'new-years-eve':
      return feast(12, 31, today);
    case 'epiphany':
      return feast(1, 6, today);
  }
}

/** The latest Saturday and Sunday of which one is past. */
function weekend(today: IsoDate): Days {
  const back = weekdayOf(today) === 7 ? 1 : weekdayOf(today) + 1;
  const saturday = addDays(today, -back);
  return { from: saturday, to: addDays(saturday, 1) };
}

function dayIn(year: number, month: number, day: number, otherwise: IsoDate): IsoDate {
  return isoDateOf(year, month, day) ?? otherwise;
}

function feast(month: number, day: number, today: IsoDate): Days {
  const own = dayIn(yearOf(today), month, day, today);
  return oneDay(own <= today ? own : dayIn(yearOf(today) - 1, month, day, today));
}

const HALF = 15;
const WEEK = 7;

/** Of the month that follows. */
function partAt({ tokens, compiled, today }: TimeReader, at: number, part: MonthPart): DaysRead | undefined {
  const named = compiled.days.at(tokens, at);
  const month = monthNamed(tokens[at]?.key ?? '') ?? (named?.value === 'this-month' ? monthOf(today) : undefined);
  if (month === undefined) return undefined;
  const year = yearOf(today) - (month > monthOf(today) ? 1 : 0);
  const first = dayIn(year, month, 1, today);
  const days = daysOfPart(first, part);
  return {
    days: days.from > today ? 'ahead' : { ...days, to: days.to > today ? today : days.to },
    end: named?.end ?? at + 1,
  };
}

function daysOfPart(first: IsoDate, part: MonthPart): Days {
  const last = lastOfMonth(first);
  const span = (from: number, length: number): Days => ({
    from: addDays(first, from),
    to: addDays(first, from + length - 1),
  });
  switch (part) {
    case 'first-half':
      return span(0, HALF);
    case 'first-week':
      return span(0, WEEK);
    case 'first-two-weeks':
      return span(0, 2 * WEEK);
    case 'second-week':
      return span(WEEK, WEEK);
    case 'third-week':
      return span(2 * WEEK, WEEK);
    case 'final-week':
      return { from: addDays(last, 1 - WEEK), to: last };
    case 'second-half':
      return { from: addDays(first, HALF), to: last };
  }
}
