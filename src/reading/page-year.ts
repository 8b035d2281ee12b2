import { type IsoDate, isoDateOf } from '../domain/iso-date.js';
import { toDay, type WrittenDate } from './find-dates.js';
import { type Caption, nearestYear } from './inferred-day.js';
import type { Line } from './line.js';

/** "© 2031", "Copyright 1998-2031": the last year. */
const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright)[^\d]{0,30}(?:(?:19|20)\d\d ?[-–—] ?)?((?:19|20)\d\d)\b/;

/** What a page shows of its year. */
export interface PageOfYear {
  readonly lines: readonly Line[];
  readonly url: string | null;
}

/** A date without a year, in the one year that copyright lines, captions and address of the page agree on. */
export function inYearOfPage(date: WrittenDate, page: PageOfYear, captions: readonly Caption[]): IsoDate | undefined {
  const years = new Set<number>();
  for (const { key } of page.lines) {
    const year = key === '' ? undefined : COPYRIGHT_YEAR.exec(key)?.[1];
    if (year !== undefined) years.add(Number(year));
  }
  for (const caption of captions) if (!caption.isFile) years.add(nearestYear(date, caption.day));
  const addressed = urlDay(page.url);
  if (addressed !== undefined) years.add(nearestYear(date, addressed));
  const [year] = years;
  return year === undefined || years.size > 1 ? undefined : toDay(date, year);
}

/** The day in an address: "/2031/05/06/", "/2031-05-06-", "/20310506/". */
export function urlDay(url: string | null): IsoDate | undefined {
  const match = /[/_-](20\d\d)([/-]?)(\d\d?)\2(\d\d?)(?=[/_.?#-]|$)/.exec(url ?? '');
  return match === null ? undefined : isoDateOf(Number(match[1]), Number(match[3]), Number(match[4]));
}
