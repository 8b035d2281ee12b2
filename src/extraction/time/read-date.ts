import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { type Token, tokenAt } from '../text/text.js';
import type { WordTable } from '../text/word-table.js';
import { isCountBehindDay } from './count-behind-day.js';
import type { Moment, ToldYear } from './moment.js';

/** What was read, and the token after it. */
export interface Read<T> {
  readonly what: T;
  readonly end: number;
}

export const YEAR = /^(?:19|20)\d\d$/;
const NUMERIC_DATE = /^(\d{1,2})[/.](\d{1,2})(?:[/.]((?:19|20)?\d\d))?$/;

/** "1/5". */
const SHORTEST_DATE = 3;

export function key(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.key ?? '';
}

/** Own entries only: a word such as "constructor" is no month. */
export function entry(words: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

export function skip(tokens: readonly Token[], at: number, words: WordTable): number {
  let index = at;
  while (words.isAt(tokens, index)) index += 1;
  return index;
}

/** A year that stands alone: "between 2028 and 2030". */
export function yearMoment(tokens: readonly Token[], at: number): Read<Moment> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const year = token.text;
  return YEAR.test(year) ? { what: { kind: 'year', year: Number(year) }, end: at + 1 } : undefined;
}

const ORDINAL = /^[ºª°]$/;

/** A day of the month, 1 to 31, with its ordinal ending: "8", "8th", "1º". */
export function dayNumber(
  tokens: readonly Token[],
  at: number,
  { dating }: CompiledLanguage,
): Read<number> | undefined {
  const token = at < 0 ? undefined : tokens[at];
  // no number of one or two characters has room for a mark
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  // "1.º de mayo"
  const stop = tokens[at + 1]?.text === '.' && ORDINAL.test(tokens[at + 2]?.text ?? '');
  if (stop) return { what: day, end: at + 3 };
  const beside = tokens[at + 1];
  const ordinal = beside?.start === token.end && (ORDINAL.test(beside.text) || dating.ordinals.has(beside));
  return { what: day, end: at + (ordinal ? 2 : 1) };
}

/** A year after a date: ", 2026", "de 2026", "2026". */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
  { dating }: CompiledLanguage,
): Read<number> | undefined {
  for (const index of [at, at + 1]) {
    const link = index === at || /^[,./]$/.test(tokens[at]?.text ?? '') || dating.beforeYear.isAt(tokens, at);
    if (link && YEAR.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== '%')
      return { what: Number(tokens[index]?.text), end: index + 1 };
  }
  return undefined;
}

/** "of that year", "del año siguiente": of the year that the text tells of. */
export function toldYearAt(
  tokens: readonly Token[],
  at: number,
  { course }: CompiledLanguage,
): Read<ToldYear> | undefined {
  const that = course.ofThatYear.longestAt(tokens, at);
  const found = that ?? course.ofNextYear.longestAt(tokens, at);
  return found === undefined ? undefined : { what: that === undefined ? 1 : 0, end: found.end };
}

function withYear(
  tokens: readonly Token[],
  { day, month, at }: { readonly day: number; readonly month: number; readonly at: number },
  compiled: CompiledLanguage,
): Read<Moment> {
  const before = compiled.lastYear.longestAt(tokens, at);
  if (before !== undefined) return { what: { kind: 'date', day, month, year: null, lastYear: true }, end: before.end };
  const year = yearAfter(tokens, at, compiled);
  const told = toldYearAt(tokens, at, compiled);
  if (told !== undefined) return { what: { kind: 'date', day, month, year: null, toldYear: told.what }, end: told.end };
  // "el 4 de enero de este año": the day, and not the whole year
  const end = year?.end ?? compiled.course.ofThisYear.longestAt(tokens, at)?.end ?? at;
  return { what: { kind: 'date', day, month, year: year?.what ?? null }, end };
}

/** "aquel 6 de enero", "that 6 January": named before. */
function withThat(
  date: Read<Moment>,
  tokens: readonly Token[],
  at: number,
  { dating }: CompiledLanguage,
): Read<Moment> {
  const { what } = date;
  const isBare = what.kind === 'date' && what.month !== null && what.year === null;
  return isBare && dating.thatOne.isAt(tokens, at - 1) ? { what: { ...what, that: true }, end: date.end } : date;
}

export function monthAt(
  tokens: readonly Token[],
  at: number,
  { language, sets }: CompiledLanguage,
): Read<number> | undefined {
  if (!sets.months.isAt(tokens, at)) return undefined;
  const month = entry(language.time.months, key(tokens, at));
  const written = tokens[at]?.text ?? '';
  // "may" and "march" are words too: English months carry a capital
  if (month === undefined || (language.code === 'en' && written === written.toLowerCase())) return undefined;
  return { what: month, end: at + (tokens[at + 1]?.text === '.' && written.length <= 5 ? 2 : 1) };
}

/** "25/01/2026", "25.01.2026", "25/1". */
function numericDateAt({ text }: Token, at: number): Read<Moment> | undefined {
  const numeric = text.length < SHORTEST_DATE ? null : NUMERIC_DATE.exec(text);
  if (numeric === null || Number(numeric[2]) > 12 || Number(numeric[1]) > 31) return undefined;
  if (numeric[3] === undefined && !text.includes('/')) return undefined;
  const year = numeric[3] === undefined ? null : Number(numeric[3].length === 2 ? `20${numeric[3]}` : numeric[3]);
  return { what: { kind: 'date', day: Number(numeric[1]), month: Number(numeric[2]), year }, end: at + 1 };
}

/** Most numbers are followed by no dash: told before anything is read. */
function isDashed(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '-' && tokens[at + 3]?.text === '-';
}

/** "2026-01-08". */
function isoDateAt(tokens: readonly Token[], at: number): Read<Moment> | undefined {
  if (!isDashed(tokens, at)) return undefined;
  const [year, , month, , day] = tokens.slice(at, at + 5).map((token) => token.text);
  if (!YEAR.test(year ?? '') || !/^\d\d$/.test(month ?? '') || !/^\d\d$/.test(day ?? '')) return undefined;
  return { what: { kind: 'date', day: Number(day), month: Number(month), year: Number(year) }, end: at + 5 };
}

/** "25-1-2026". */
function dashedDateAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  if (!isDashed(tokens, at)) return undefined;
  const day = dayNumber(tokens, at, compiled);
  const [, , month, , year] = tokens.slice(at, at + 5).map((token) => token.text);
  if (day?.end !== at + 1 || !YEAR.test(year ?? '')) return undefined;
  const number = /^\d{1,2}$/.test(month ?? '') ? Number(month) : 0;
  return number < 1 || number > 12
    ? undefined
    : { what: { kind: 'date', day: day.what, month: number, year: Number(year) }, end: at + 5 };
}

/** "the eighth of January", "el ocho de enero". */
function dayInWords(tokens: readonly Token[], at: number, { dayNames }: CompiledLanguage): Read<number> | undefined {
  const day = dayNames.longestAt(tokens, at);
  return day === undefined ? undefined : { what: day.value, end: day.end };
}

/** "the July 11 protesters", "its March 14 releases": no month in which so many were counted; "this January 23 left". */
function isTheDay(tokens: readonly Token[], at: number, { sets, language }: CompiledLanguage): boolean {
  return !language.sources.verbFirst && sets.definites.isAt(tokens, at - 1);
}

/** "em janeiro 30 pessoas saíram", "contó en enero 13 detenciones": things counted behind a month, where days stand before it. */
function isCounted(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (compiled.groups.longestAt(tokens, at) !== undefined) return true;
  const next = tokens[at];
  return (
    compiled.language.sources.verbFirst &&
    next?.kind === 'word' &&
    MANY.test(next.key) &&
    !compiled.sets.functionWords.has(next) &&
    !compiled.sets.weekdays.has(next)
  );
}

/** Nouns of more than one: "detenciones", "prisões". */
const MANY = /..s$/;

/** "January 8, 2026", "8 January", "8 de enero de 2026", "25/01/2026". */
export function dateAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const first = tokens[at];
  if (first === undefined || !(first.kind === 'number' || compiled.sets.dateStarts.has(first))) return undefined;
  const whole =
    first.kind === 'number'
      ? (numericDateAt(first, at) ?? isoDateAt(tokens, at) ?? dashedDateAt(tokens, at, compiled))
      : undefined;
  if (whole !== undefined) return whole;
  const month = monthAt(tokens, at, compiled);
  if (month !== undefined) {
    const day = dayNumber(tokens, month.end, compiled);
    // "em janeiro 30 pessoas saíram": no day
    const counts =
      day !== undefined &&
      (isCountBehindDay(tokens, at, month.end, compiled) ||
        (isCounted(tokens, day.end, compiled) && !isTheDay(tokens, at, compiled)));
    return day === undefined || counts
      ? undefined
      : withThat(withYear(tokens, { day: day.what, month: month.what, at: day.end }, compiled), tokens, at, compiled);
  }
  const day = dayNumber(tokens, at, compiled) ?? dayInWords(tokens, at, compiled);
  if (day === undefined) return undefined;
  const fromNow = compiled.course.monthsFromNow.longestAt(tokens, day.end);
  if (fromNow !== undefined)
    return { what: { kind: 'day-of-month-from-now', day: day.what, months: fromNow.value }, end: fromNow.end };
  const thatMonth = compiled.ofThatMonth.longestAt(tokens, day.end);
  if (thatMonth !== undefined) return { what: { kind: 'day-of-that-month', day: day.what }, end: thatMonth.end };
  const linked =
    tokens[day.end]?.text === '.' || compiled.dating.beforeMonth.isAt(tokens, day.end) ? day.end + 1 : day.end;
  const after = monthAt(tokens, linked, compiled);
  return after === undefined
    ? undefined
    : withThat(withYear(tokens, { day: day.what, month: after.what, at: after.end }, compiled), tokens, at, compiled);
}
