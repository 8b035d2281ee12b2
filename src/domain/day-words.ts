import type { LanguageCode } from './article.js';
import { dayOfMonth, type IsoDate, isoDateOfInstant, monthOf, weekdayOf, yearOf } from './iso-date.js';

const MONTHS: Readonly<Record<LanguageCode, string>> = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
};
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';

export function monthName(day: IsoDate, language: LanguageCode = 'en'): string {
  return MONTHS[language].split(' ')[monthOf(day) - 1] ?? '';
}

export function weekdayName(day: IsoDate): string {
  return WEEKDAYS.split(' ')[weekdayOf(day) - 1] ?? '';
}

/** `8 Jan` */
export function shortDay(day: IsoDate): string {
  return `${dayOfMonth(day)} ${monthName(day).slice(0, 3)}`;
}

/** `8 Jan 2026` */
export function plainDay(day: IsoDate): string {
  return `${shortDay(day)} ${yearOf(day)}`;
}

/** `8 January 2026` */
export function longDay(day: IsoDate): string {
  return `${dayOfMonth(day)} ${monthName(day)} ${yearOf(day)}`;
}

/** `Thursday, 8 January 2026`: how a typed day is echoed, so that a misreading is seen. */
export function fullDay(day: IsoDate): string {
  return `${weekdayName(day)}, ${longDay(day)}`;
}

/** `8 Jan to 26 Jan 2026`; the first year only where it differs. */
export function daySpan(from: IsoDate, to: IsoDate): string {
  return `${yearOf(from) === yearOf(to) ? shortDay(from) : plainDay(from)} to ${plainDay(to)}`;
}

/** `27 Jan 2026, 09:00 UTC`, of an ISO 8601 instant. */
export function instantWords(at: string): string {
  return `${plainDay(isoDateOfInstant(new Date(at)))}, ${at.slice(11, 16)} UTC`;
}
