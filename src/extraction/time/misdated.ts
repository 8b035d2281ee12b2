import type { ReadArticle } from '../../domain/article.js';
import type { ExtractedClaim } from '../../domain/claim.js';
import { daysBetween, type IsoDate, isoDateOf, type Weekday, weekdayOf, yearOf } from '../../domain/iso-date.js';
import { MONTH, monthNamed, WEEKDAY, weekdayNamed } from '../../reading/calendar-words.js';
import { foldKeepingLength } from '../text/fold-keeping-length.js';

/** A weekday and a date that do not fit together, beside a figure that they date. */
export interface MisdatedClaim {
  /** Index of the claim in the extraction. */
  readonly claim: number;
  readonly day: IsoDate;
  readonly weekday: Weekday;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words from `start` to `end`. */
  readonly phrase: string;
}

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|º|°)?`;
const YEAR = String.raw`(?:(?:\.|\.?,? )(?:de |del |of )?(?<year>20\d\d))?`;
/** Before a bracket closes or a word ends: "8 de enero" is not "8 de ene". */
const END = '(?![a-z0-9])';

/** One look over a paragraph, most of which name no weekday before a bracket, a number or a month. On folded text. */
const WEEKDAYS = new RegExp(`(?<![a-z0-9])(?<weekday>${WEEKDAY})\\.?,? \\(?(?:the )?(?=\\d|(?:${MONTH})\\b)`, 'g');

/**
 * What may follow: "Sunday, January 25, 2026", "Sunday 25 January", "domingo 25 de enero de 2026", "domingo, 25 de
 * janeiro", "domingo (25/1)", "domingo (25.jan.2026)". A day of the month alone says too little.
 */
const DATES: readonly RegExp[] = [
  new RegExp(`${DAY}(?: de | of |[ .])(?<month>${MONTH})${END}${YEAR}`, 'y'),
  new RegExp(`(?<month>${MONTH})\\.? ${DAY}${END}${YEAR}`, 'y'),
  new RegExp(`${DAY}/(?<month>\\d{1,2})(?:/(?<year>20\\d\\d))?${END}`, 'y'),
];

/** Without a year, a date so near to the article is of the year that makes it near; farther off, it may be of any. */
const NEAR_DAYS = 45;
/** An extractor may have gone by the weekday: the day meant is then within half a week. */
const BESIDE_DAYS = 3;

/** Figures of an article whose paragraph gives one of their days by a weekday that this day is not. */
export function misdatedIn({ article, passages }: ReadArticle, claims: readonly ExtractedClaim[]): MisdatedClaim[] {
  const byParagraph = claimsByParagraph(claims);
  return passages.flatMap(({ number, text }) => {
    const here = byParagraph.get(number);
    if (here === undefined) return [];
    return slipsIn(text, article.published).flatMap((slip) =>
      here.filter((at) => isDatedBy(claims[at], slip.day)).map((at) => ({ claim: at, paragraph: number, ...slip })),
    );
  });
}

function claimsByParagraph(claims: readonly ExtractedClaim[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [at, { mentions }] of claims.entries())
    for (const paragraph of new Set(mentions.map((mention) => mention.paragraph))) {
      const here = found.get(paragraph);
      if (here === undefined) found.set(paragraph, [at]);
      else here.push(at);
    }
  return found;
}

type Slip = Pick<MisdatedClaim, 'day' | 'weekday' | 'start' | 'end' | 'phrase'>;

function slipsIn(text: string, published: IsoDate | null): readonly Slip[] {
  const folded = foldKeepingLength(text);
  return [...folded.matchAll(WEEKDAYS)].flatMap((found) => {
    const start = found.index;
    const date = dateAt(folded, start + found[0].length);
    if (date === undefined) return [];
    const { weekday: name = '' } = found.groups ?? {};
    const weekday = weekdayNamed(name);
    const day = dateMeant(date, published);
    if (weekday === undefined || day === undefined || weekdayOf(day) === weekday) return [];
    const closes = found[0].endsWith('(') && folded[date.end] === ')';
    const end = closes ? date.end + 1 : date.end;
    return [{ day, weekday, start, end, phrase: text.slice(start, end) }];
  });
}

interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly end: number;
}

function dateAt(folded: string, at: number): WrittenDate | undefined {
  for (const pattern of DATES) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found === null) continue;
    const { day = '', month = '', year } = found.groups ?? {};
    const written = { day: Number(day), month: monthNamed(month) ?? Number(month) };
    return { ...written, year: year === undefined ? null : Number(year), end: at + found[0].length };
  }
  return undefined;
}

function dateMeant({ day, month, year }: WrittenDate, published: IsoDate | null): IsoDate | undefined {
  if (year !== null) return isoDateOf(year, month, day);
  if (published === null) return undefined;
  const apart = (date: IsoDate): number => Math.abs(daysBetween(date, published));
  const near = [-1, 0, 1]
    .map((years) => isoDateOf(yearOf(published) + years, month, day))
    .filter((date) => date !== undefined)
    .sort((a, b) => apart(a) - apart(b));
  return near.find((date) => apart(date) <= NEAR_DAYS);
}

function isDatedBy(claim: ExtractedClaim | undefined, day: IsoDate): boolean {
  if (claim === undefined) return false;
  const { from, to } = claim.window;
  return [from, to].some((end) => end !== null && Math.abs(daysBetween(end, day)) <= BESIDE_DAYS);
}
