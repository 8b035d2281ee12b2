declare const isoDate: unique symbol;

/** A day of the calendar as text, `2031-05-06`. Sorts, compares, prints and stores as itself; has no time zone. */
export type IsoDate = string & { readonly [isoDate]: true };

/** ISO 8601 weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;

function fromMs(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10) as IsoDate;
}

function toMs(day: IsoDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

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
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parseIsoDate(text);
}

/** Today in UTC, or the UTC day of an instant. */
export function isoDateOfInstant(instant: Date): IsoDate {
  return fromMs(instant.getTime());
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return fromMs(toMs(day) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative where `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

export function weekdayOf(day: IsoDate): Weekday {
  return (((new Date(toMs(day)).getUTCDay() + 6) % 7) + 1) as Weekday;
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** 1 = January … 12 = December. */
export function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: IsoDate): number {
  return Number(day.slice(8, 10));
}

export function firstOfMonth(day: IsoDate): IsoDate {
  return `${day.slice(0, 8)}01` as IsoDate;
}

export function lastOfMonth(day: IsoDate): IsoDate {
  return fromMs(Date.UTC(yearOf(day), monthOf(day), 0));
}

/** The same day of another month; where that month is shorter, its last day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const first = fromMs(Date.UTC(yearOf(day), monthOf(day) - 1 + months, 1));
  const last = lastOfMonth(first);
  return isoDateOf(yearOf(first), monthOf(first), Math.min(dayOfMonth(day), dayOfMonth(last))) ?? last;
}
