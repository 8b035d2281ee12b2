import type { PublishedBasis } from '../domain/article.js';
import { type IsoDate, weekdayOf } from '../domain/iso-date.js';
import { WEEKDAY, weekdayNamed } from './calendar-words.js';
import type { DecidedPage, ParagraphDateline } from './decided-page.js';
import { type DayOrder, findDates, toDay, type WrittenDate } from './find-dates.js';
import { headerDay } from './header-day.js';
import { type Caption, datedCaptions, inferDay } from './inferred-day.js';
import { namedToday } from './named-today.js';
import { inYearOfPage, urlDay } from './page-year.js';
import { plainKey } from './plain-key.js';
import type { Role } from './roles.js';
import { setOffDay } from './set-off-date.js';
import { inYearOfText } from './year-of-text.js';

/** When a page was published, and how that is known. */
export interface Publication {
  readonly published: IsoDate | null;
  readonly publishedBasis: PublishedBasis;
}

/** Reads the publication date: what the page states, else its address, else what its captions and weekdays show. */
export function findPublication(page: DecidedPage): Publication {
  if (page.prefix !== null) return { published: page.prefix, publishedBasis: 'stated' };
  const captions = datedCaptions(textsOf(page, 'caption'), page.order);
  const stated = headerDay(page, captions);
  if (stated !== undefined) return { published: stated, publishedBasis: 'stated' };
  const dateline = datelineDay(page, captions);
  if (dateline !== undefined) return { published: dateline, publishedBasis: 'stated' };
  const addressed = urlDay(page.url);
  if (addressed !== undefined) return { published: addressed, publishedBasis: 'url' };
  const today = namedToday(page);
  if (today !== undefined) return { published: today, publishedBasis: 'stated' };
  const setOff = setOffDay(page);
  if (setOff !== undefined) return { published: setOff, publishedBasis: 'stated' };
  const inferred = captions.length === 0 ? undefined : inferDay(captions, textsOf(page, 'body'), page.order);
  return { published: inferred ?? null, publishedBasis: inferred === undefined ? 'none' : 'inferred' };
}

function textsOf({ lines, roles }: DecidedPage, kind: 'caption' | 'body'): readonly string[] {
  return lines.filter((_, index) => isKept(roles[index], kind)).map(({ text }) => text);
}

function isKept(role: Role | undefined, kind: 'caption' | 'body'): boolean {
  return role?.kept === true && role.kind === kind;
}

/** The dateline's date, or the one beside a weekday in its first sentence ("said Monday, Feb. 2"). */
function datelineDay(page: DecidedPage, captions: readonly Caption[]): IsoDate | undefined {
  const dayIn = (date: WrittenDate): IsoDate | undefined =>
    toDay(date) ?? inYearOfPage(date, page, captions) ?? inYearOfText(date, textsOf(page, 'body'), page.order);
  for (const [index, { line, dateline }] of page.datelines.entries()) {
    if (dateline === undefined) continue;
    if (dateline.isDayAlone && (index > 0 || isChronicle(page.datelines))) return undefined;
    if (dateline.date !== null) return dayIn(dateline.date);
    const dated = weekdayDate(line.text.slice(dateline.end), page.order);
    const day = dated === undefined ? undefined : dayIn(dated.date);
    // "liberó el jueves 25 de diciembre", and a picture of Monday the 29th: a day that the article tells of
    const isTold = captions.some((caption) => !caption.isFile && day !== undefined && caption.day > day);
    return day !== undefined && !isTold && weekdayOf(day) === dated?.weekday ? day : undefined;
  }
  return undefined;
}

/** Paragraphs that each begin with a day tell what happened when: none of the days is that of the article. */
function isChronicle(datelines: readonly ParagraphDateline[]): boolean {
  return datelines.slice(1).some(({ dateline }) => dateline?.isDayAlone === true);
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
