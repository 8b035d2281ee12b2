declare const isoDate: unique symbol;

/** A day of the calendar as text, `2031-05-06`. Sorts, compares, prints and stores as itself; has no time zone. */
export type IsoDate = string & { readonly [isoDate]: true };

/** ISO 8601 weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;

function fromMs(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10) as IsoDate;
}

/** Days since 1 January 1970. The year is taken to begin in March, so that a leap day is its last. */
function dayCount(day: IsoDate): number {
  const fromMarch = (monthOf(day) + 9) % YEAR_MONTHS;
  const year = yearOf(day) - (fromMarch >= 10 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + dayOfMonth(day) - DAYS_TO_1970;
}

const DAYS_TO_1970 = 719_469;

/** The number that two digits make. */
function twoDigits(day: IsoDate, at: number): number {
  return (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;
}

const ZERO = '0'.charCodeAt(0);

function asTwoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** The same month, another day of it. */
function onDay(day: IsoDate, dayNumber: number): IsoDate {
  return `${day.slice(0, 8)}${asTwoDigits(dayNumber)}` as IsoDate;
}

const YEAR_MONTHS = 12;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Reads a day such as `2031-05-06`. A day the calendar lacks gives `undefined`. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = Number(text.slice(8, 10));
  const exists = day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
  return exists ? (text as IsoDate) : undefined;
}

/** The day of year, month (1 to 12) and day of month; `undefined` where the calendar lacks it. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 0 || year > LAST_YEAR || day < 1 || day > daysIn(year, month)) return undefined;
  const four = year < FOUR_DIGITS ? String(year).padStart(4, '0') : String(year);
  return `${four}-${asTwoDigits(month)}-${asTwoDigits(day)}` as IsoDate;
}

const FOUR_DIGITS = 1000;
const LAST_YEAR = 9999;

/** Today in UTC, or the UTC day of an instant. */
export function isoDateOfInstant(instant: Date): IsoDate {
  return fromMs(instant.getTime());
}

export function addDays(day: IsoDate, days: number): IsoDate {
  const dayNumber = dayOfMonth(day) + days;
  // most days that a text goes on to lie in the same month, or in one beside it
  if (dayNumber >= 1) {
    const here = daysIn(yearOf(day), monthOf(day));
    if (dayNumber <= here) return onDay(day, dayNumber);
    if (dayNumber <= here + SHORTEST_MONTH) return onDay(addMonths(onDay(day, 1), 1), dayNumber - here);
  } else if (dayNumber > -SHORTEST_MONTH) {
    const before = addMonths(onDay(day, 1), -1);
    return onDay(before, daysIn(yearOf(before), monthOf(before)) + dayNumber);
  }
  return fromMs((dayCount(day) + days) * DAY_MS);
}

const SHORTEST_MONTH = 28;

/** Whole days from `from` to `to`; negative where `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayCount(to) - dayCount(from);
}

export function weekdayOf(day: IsoDate): Weekday {
  // 1 January 1970 was a Thursday
  const days = (dayCount(day) + 3) % 7;
  return ((days < 0 ? days + 7 : days) + 1) as Weekday;
}

export function yearOf(day: IsoDate): number {
  return twoDigits(day, 0) * 100 + twoDigits(day, 2);
}

/** 1 = January … 12 = December. */
export function monthOf(day: IsoDate): number {
  return twoDigits(day, 5);
}

export function dayOfMonth(day: IsoDate): number {
  return twoDigits(day, 8);
}

export function firstOfMonth(day: IsoDate): IsoDate {
  return onDay(day, 1);
}

export function lastOfMonth(day: IsoDate): IsoDate {
  return onDay(day, daysIn(yearOf(day), monthOf(day)));
}

/** The same day of another month; where that month is shorter, its last day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const count = yearOf(day) * YEAR_MONTHS + monthOf(day) - 1 + months;
  const year = Math.floor(count / YEAR_MONTHS);
  const month = (count % YEAR_MONTHS) + 1;
  const first = isoDateOf(year, month, 1) ?? fromMs(Date.UTC(yearOf(day), monthOf(day) - 1 + months, 1));
  return onDay(first, Math.min(dayOfMonth(day), daysIn(yearOf(first), monthOf(first))));
}
