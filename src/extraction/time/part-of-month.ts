import { addDays, type IsoDate, isoDateOf, lastOfMonth, monthOf, yearOf } from '../../domain/iso-date.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { WordsOf } from '../text/words-of.js';
import { beginsAt } from './event-times.js';
import { isSpan, type Span } from './moment.js';
import { countAt } from './read-count.js';
import { key, type Read } from './read-date.js';
import { momentAt } from './read-moment.js';

type PartOfMonth = Extract<Span, { kind: 'part-of-month' }>;

const MOST_DAYS = 28;
const WEEK = 7;
const HALF = 15;
const SMALL_WORDS = 3;

/** "first seven days", "siete primeros días", "primera semana": how many days, and whether the month begins with them. */
function daysAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Omit<PartOfMonth, 'kind' | 'of'>> | undefined {
  const { starts, ends } = compiled.language.eventTimes.partsOfMonth;
  const before = countAt(tokens, at, compiled);
  const ordinal = before?.end ?? at;
  const isStart = starts.includes(key(tokens, ordinal));
  if (!isStart && !ends.includes(key(tokens, ordinal))) return undefined;
  const number = before ?? countAt(tokens, ordinal + 1, compiled);
  const unit = compiled.units.longestAt(tokens, before === undefined ? (number?.end ?? ordinal + 1) : ordinal + 1);
  // "the first week of May": on which day it ends is not known
  if (unit?.value === 'week' && number === undefined)
    return { what: { from: isStart ? 'start' : 'end', days: 'unknown' }, end: unit.end };
  const days = (number?.what ?? 1) * (unit?.value === 'week' ? WEEK : 1);
  // "the last day of December"
  const single = number === undefined && key(tokens, unit?.start ?? -1) === compiled.language.time.units.day[0];
  const least = single ? 1 : 2;
  if (unit === undefined || (unit.value !== 'day' && unit.value !== 'week') || days < least || days > MOST_DAYS)
    return undefined;
  return { what: { from: isStart ? 'start' : 'end', days }, end: unit.end };
}

/** "first half", "segunda quincena". */
function halfAt(
  tokens: readonly Token[],
  at: number,
  { course }: CompiledLanguage,
): Read<Omit<PartOfMonth, 'kind' | 'of'>> | undefined {
  const half = course.halvesOfMonth.longestAt(tokens, at);
  return half === undefined
    ? undefined
    : { what: { from: half.value, days: half.value === 'start' ? HALF : 'rest' }, end: half.end };
}

/** Whether a sentence has a word of a part of a month: few have, and are looked through for one. */
export function mayHavePartOfMonth(words: WordsOf, { course }: CompiledLanguage): boolean {
  return course.endsOfMonth.mayBeIn(words) || course.halvesOfMonth.mayBeIn(words);
}

/** "in the first seven days of April", "la última semana de marzo", "na primeira quinzena de abril de 2031". */
export function partOfMonthAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  const { sets, small } = compiled;
  let first = at;
  let part = daysAt(tokens, first, compiled) ?? halfAt(tokens, first, compiled);
  while (
    part === undefined &&
    first < at + SMALL_WORDS &&
    (sets.on.isAt(tokens, first) || sets.functionWords.isAt(tokens, first))
  ) {
    first += 1;
    part = daysAt(tokens, first, compiled) ?? halfAt(tokens, first, compiled);
  }
  if (part === undefined || !small.ofThe.isAt(tokens, part.end)) return undefined;
  // "desde o primeiro dia de junho": a start
  if (part.what.days === 1 && compiled.since.longestAt(tokens, at) !== undefined) return undefined;
  const month = momentAt(tokens, part.end + 1, compiled);
  if (month === undefined || isSpan(month.what) || month.what.kind !== 'month')
    return firstDaysSince(tokens, part, compiled);
  return { what: { kind: 'part-of-month', ...part.what, of: month.what }, end: month.end };
}

/** Words from "of" to when that began: "of the process, which began on". */
const TO_BEGINNING = 8;

/** "in the first ten days of the releases, which began on 8 January", "nos primeiros dez dias do processo, iniciado a 8 de janeiro": so many from that day on. */
function firstDaysSince(
  tokens: readonly Token[],
  { what, end }: Read<Omit<PartOfMonth, 'kind' | 'of'>>,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  if (what.from !== 'start' || typeof what.days !== 'number') return undefined;
  for (let at = end + 2; at <= end + TO_BEGINNING; at += 1) {
    const from = beginsAt(tokens, at, compiled) ? momentAt(tokens, at, compiled) : undefined;
    if (from === undefined || isSpan(from.what)) continue;
    const to = { kind: 'apart', count: what.days - 1, unit: 'day', of: from.what } as const;
    return { what: { kind: 'between', from: from.what, to }, end: from.end };
  }
  return undefined;
}

/** The days of a month that are meant. `month`: its first day. */
export function daysOfPart(
  { from, days }: PartOfMonth,
  month: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate } | null {
  if (days === 'unknown') return null;
  const last = lastOfMonth(month);
  if (from === 'start') return { from: month, to: days === 'rest' ? last : addDays(month, days - 1) };
  const half = isoDateOf(yearOf(month), monthOf(month), HALF + 1) ?? month;
  return { from: days === 'rest' ? half : addDays(last, 1 - days), to: last };
}
