import type { PublishedBasis } from '../domain/article.js';
import { type IsoDate, isoDateOf, weekdayOf } from '../domain/iso-date.js';
import { WEEKDAY, weekdayNamed } from './calendar-words.js';
import { dateLine } from './date-line.js';
import { findDateline } from './dateline.js';
import { type DayOrder, findDates, toDay, type WrittenDate } from './find-dates.js';
import { type Caption, datedCaptions, inferDay, nearestYear } from './inferred-day.js';
import type { Line } from './line.js';
import { plainKey } from './plain-key.js';
import type { Role } from './roles.js';

/** When a page was published, and how that is known. */
export interface Publication {
  readonly published: IsoDate | null;
  readonly publishedBasis: PublishedBasis;
}

export interface DecidedPage {
  readonly lines: readonly Line[];
  /** One for each line. */
  readonly roles: readonly Role[];
  readonly order: DayOrder;
  readonly url: string | null;
  /** The `date 2031-05-06` that a feed put before the page. */
  readonly prefix: IsoDate | null;
}

const LINES_WITH_DATELINE = 5;
const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright)[^\d]{0,30}(20\d\d)\b/;

/** Reads the publication date: what the page states, else its address, else what its captions and weekdays show. */
export function findPublication(page: DecidedPage): Publication {
  const stated = page.prefix ?? headerDay(page);
  if (stated !== undefined) return { published: stated, publishedBasis: 'stated' };
  const captions = datedCaptions(textsOf(page, 'caption'), page.order);
  const dateline = datelineDay(page, captions);
  if (dateline !== undefined) return { published: dateline, publishedBasis: 'stated' };
  const addressed = urlDay(page.url);
  if (addressed !== undefined) return { published: addressed, publishedBasis: 'url' };
  const inferred = captions.length === 0 ? undefined : inferDay(captions, textsOf(page, 'body'), page.order);
  return { published: inferred ?? null, publishedBasis: inferred === undefined ? 'none' : 'inferred' };
}

function textsOf({ lines, roles }: DecidedPage, kind: 'caption' | 'body'): readonly string[] {
  return lines.filter((_, index) => isKept(roles[index], kind)).map(({ text }) => text);
}

function isKept(role: Role | undefined, kind: 'caption' | 'body'): boolean {
  return role?.kept === true && role.kind === kind;
}

/** The day in an address: "/2031/05/06/", "/2031-05-06-", "/20310506/". */
export function urlDay(url: string | null): IsoDate | undefined {
  const match = /[/_-](20\d\d)([/-]?)(\d\d?)\2(\d\d?)(?=[/_.?#-]|$)/.exec(url ?? '');
  return match === null ? undefined : isoDateOf(Number(match[1]), Number(match[3]), Number(match[4]));
}

const UPDATED = /\b(?:updated|modified|actualizad[oa]|atualizad[oa]|modificad[oa])\b[^\p{L}\d]*(?:em |el |on |a )?$/u;

/** The first date of the first date line or byline that has one, and rather when it appeared than when it was updated. */
function headerDay({ lines, roles, order }: DecidedPage): IsoDate | undefined {
  for (const [index, line] of lines.entries()) {
    const role = roles[index];
    if (role === undefined || role.kept) continue;
    const dates =
      role.reason === 'date line' ? dateLine(line, order) : role.reason === 'byline' ? findDates(line.key, order) : [];
    const whole = dates.filter((date) => toDay(date) !== undefined);
    const date = whole.find(({ start }) => !UPDATED.test(line.key.slice(0, start))) ?? whole[0];
    if (date !== undefined) return toDay(date);
  }
  return undefined;
}

/** The dateline's date, or the one beside a weekday in its first sentence ("said Monday, Feb. 2"). */
function datelineDay(page: DecidedPage, captions: readonly Caption[]): IsoDate | undefined {
  const body = page.lines.filter((_, index) => isKept(page.roles[index], 'body')).slice(0, LINES_WITH_DATELINE);
  for (const line of body) {
    const dateline = findDateline(line.text, page.order);
    if (dateline === undefined) continue;
    if (dateline.date !== null) return toDay(dateline.date) ?? inYearOfPage(dateline.date, page, captions);
    const dated = weekdayDate(line.text.slice(dateline.end), page.order);
    const day = dated === undefined ? undefined : (toDay(dated.date) ?? inYearOfPage(dated.date, page, captions));
    return day !== undefined && weekdayOf(day) === dated?.weekday ? day : undefined;
  }
  return undefined;
}

const BEFORE_DATE = new RegExp(`\\b(${WEEKDAY}),? (?:el |dia )?$`);

/** A date directly after its weekday, near the start of `text`. */
function weekdayDate(text: string, order: DayOrder): { date: WrittenDate; weekday: number | undefined } | undefined {
  const key = plainKey(text.slice(0, 400));
  for (const date of findDates(key, order)) {
    const weekday = BEFORE_DATE.exec(key.slice(0, date.start))?.[1];
    if (weekday !== undefined) return { date, weekday: weekdayNamed(weekday) };
  }
  return undefined;
}

/** A date without a year, in the one year that copyright lines, captions and address of the page agree on. */
function inYearOfPage(date: WrittenDate, page: DecidedPage, captions: readonly Caption[]): IsoDate | undefined {
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
