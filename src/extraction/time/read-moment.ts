import type { Weekday } from '../../domain/iso-date.js';
import type { CompiledLanguage } from '../compiled-language.js';
import type { Language } from '../language.js';
import { digitValue } from '../numbers.js';
import type { Token } from '../text.js';
import type { Moment, Span } from './moment.js';

/** What was read, and the token after it. */
export interface Read<T> {
  readonly what: T;
  readonly end: number;
}

export const YEAR = /^(?:19|20)\d\d$/;
const NUMERIC_DATE = /^(\d{1,2})[/.](\d{1,2})(?:[/.]((?:19|20)?\d\d))?$/;

export function key(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** Own entries only: a word such as "constructor" is no month. */
function entry(words: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

export function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let index = at;
  while (words.has(key(tokens, index))) index += 1;
  return index;
}

/** A year that stands alone: "between 2028 and 2030". */
export function yearMoment(tokens: readonly Token[], at: number): Read<Moment> | undefined {
  const year = tokens[at]?.text ?? '';
  return YEAR.test(year) ? { what: { kind: 'year', year: Number(year) }, end: at + 1 } : undefined;
}

/** A day of the month, 1 to 31, with its ordinal ending: "8", "8th", "1º". */
export function dayNumber(tokens: readonly Token[], at: number): Read<number> | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  const ordinal = /^(?:st|nd|rd|th|º|ª|°|o)$/.test(key(tokens, at + 1)) && tokens[at + 1]?.start === token.end;
  return { what: day, end: at + (ordinal ? 2 : 1) };
}

/** A year after a date: ", 2026", "de 2026", "2026". */
export function yearAfter(tokens: readonly Token[], at: number): Read<number> | undefined {
  for (const index of [at, at + 1]) {
    const link = index === at || [',', 'de', 'del', 'of', '.', '/'].includes(key(tokens, at));
    if (link && YEAR.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== '%')
      return { what: Number(tokens[index]?.text), end: index + 1 };
  }
  return undefined;
}

function withYear(tokens: readonly Token[], day: number, month: number, at: number): Read<Moment> {
  const year = yearAfter(tokens, at);
  return { what: { kind: 'date', day, month, year: year?.what ?? null }, end: year?.end ?? at };
}

function monthAt(tokens: readonly Token[], at: number, { language }: CompiledLanguage): Read<number> | undefined {
  const month = entry(language.time.months, key(tokens, at));
  const written = tokens[at]?.text ?? '';
  // "may" and "march" are words too: English months carry a capital
  if (month === undefined || (language.code === 'en' && written === written.toLowerCase())) return undefined;
  return { what: month, end: at + (tokens[at + 1]?.text === '.' && written.length <= 5 ? 2 : 1) };
}

/** "2026-01-08". */
function isoDateAt(tokens: readonly Token[], at: number): Read<Moment> | undefined {
  const [year, dash, month, second, day] = tokens.slice(at, at + 5).map((token) => token.text);
  if (
    !YEAR.test(year ?? '') ||
    dash !== '-' ||
    second !== '-' ||
    !/^\d\d$/.test(month ?? '') ||
    !/^\d\d$/.test(day ?? '')
  )
    return undefined;
  return { what: { kind: 'date', day: Number(day), month: Number(month), year: Number(year) }, end: at + 5 };
}

/** "25-1-2026". */
function dashedDateAt(tokens: readonly Token[], at: number): Read<Moment> | undefined {
  const day = dayNumber(tokens, at);
  const [, dash, month, second, year] = tokens.slice(at, at + 5).map((token) => token.text);
  if (day?.end !== at + 1 || dash !== '-' || second !== '-' || !YEAR.test(year ?? '')) return undefined;
  const number = /^\d{1,2}$/.test(month ?? '') ? Number(month) : 0;
  return number < 1 || number > 12
    ? undefined
    : { what: { kind: 'date', day: day.what, month: number, year: Number(year) }, end: at + 5 };
}

/** "January 8, 2026", "8 January", "8 de enero de 2026", "25/01/2026". */
function dateAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const numeric = NUMERIC_DATE.exec(tokens[at]?.text ?? '');
  if (
    numeric !== null &&
    Number(numeric[2]) <= 12 &&
    Number(numeric[1]) <= 31 &&
    (numeric[3] !== undefined || (tokens[at]?.text ?? '').includes('/'))
  ) {
    const year = numeric[3] === undefined ? null : Number(numeric[3].length === 2 ? `20${numeric[3]}` : numeric[3]);
    return { what: { kind: 'date', day: Number(numeric[1]), month: Number(numeric[2]), year }, end: at + 1 };
  }
  const iso = isoDateAt(tokens, at) ?? dashedDateAt(tokens, at);
  if (iso !== undefined) return iso;
  const month = monthAt(tokens, at, compiled);
  if (month !== undefined) {
    const day = dayNumber(tokens, month.end);
    return day === undefined ? undefined : withYear(tokens, day.what, month.what, day.end);
  }
  const day = dayNumber(tokens, at);
  if (day === undefined) return undefined;
  const linked = ['de', 'of', '.', 'do'].includes(key(tokens, day.end)) ? day.end + 1 : day.end;
  const after = monthAt(tokens, linked, compiled);
  return after === undefined ? undefined : withYear(tokens, day.what, after.what, after.end);
}

/** "por la noche", "a noite", "night": words for a part of the day, with the small words before them. */
function pastDayParts(tokens: readonly Token[], at: number, { sets, language }: CompiledLanguage): number {
  let end = at;
  for (;;) {
    let noun = end;
    while (noun - end < 2 && language.time.dayPartLinks.includes(key(tokens, noun))) noun += 1;
    if (!sets.dayParts.has(key(tokens, noun))) return end;
    end = noun + 1;
  }
}

/** "Tuesday night (13)", "domingo, 25 de enero", "5ª feira (22.jan.2026)". */
export function weekdayAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const weekday = entry(compiled.language.time.weekdays, key(tokens, at));
  if (weekday === undefined) return undefined;
  let end = pastDayParts(tokens, at + 1, compiled);
  const open = tokens[end]?.text === '(' || tokens[end]?.text === ',' ? end + 1 : end;
  const date = dateAt(tokens, open, compiled);
  if (date !== undefined) {
    return {
      what: date.what,
      end: tokens[open - 1]?.text === '(' && tokens[date.end]?.text === ')' ? date.end + 1 : date.end,
    };
  }
  const bracket = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? dayNumber(tokens, end + 1) : undefined;
  if (bracket !== undefined) end += 3;
  const bare =
    bracket === undefined && end === at + 1 && tokens[end]?.text !== '(' ? bareDay(tokens, open, compiled) : undefined;
  if (bare !== undefined)
    return { what: { kind: 'weekday', weekday: weekday as Weekday, dayOfMonth: bare.what }, end: bare.end };
  return { what: { kind: 'weekday', weekday: weekday as Weekday, dayOfMonth: bracket?.what ?? null }, end };
}

/** "el sábado 21", "quinta-feira, 26": in Spanish and Portuguese the day of the month may follow bare. */
function bareDay(tokens: readonly Token[], at: number, { language, sets }: CompiledLanguage): Read<number> | undefined {
  const named = key(tokens, at) === 'the' ? at + 1 : at;
  const day = language.code === 'en' && named === at ? undefined : dayNumber(tokens, named);
  const after = day === undefined ? undefined : tokens[day.end];
  if (day === undefined || (language.code === 'en' && day.end === named + 1)) return undefined;
  const ends = after === undefined || after.kind === 'punct';
  // "na segunda, 5, sairam 12"; not "na segunda, 5 e 7 presos"
  if (tokens[at - 1]?.text === ',') return ends ? day : undefined;
  return ends || sets.joiners.has(after.key) || sets.functionWords.has(after.key) ? day : undefined;
}

function dayOnly(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  if (!compiled.language.time.dayWords.includes(key(tokens, at))) return undefined;
  const whole = dateAt(tokens, at + 1, compiled);
  if (whole !== undefined) return whole;
  const day = dayNumber(tokens, at + 1);
  if (day === undefined || (compiled.language.code === 'en' && day.end === at + 2)) return undefined;
  return { what: { kind: 'date', day: day.what, month: null, year: null }, end: day.end };
}

function monthOnly(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const month = monthAt(tokens, at, compiled);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, month.end);
  const last =
    compiled.language.time.last.includes(key(tokens, at - 1)) ||
    compiled.language.time.last.includes(key(tokens, month.end));
  const before = compiled.lastYear.longestAt(tokens, month.end);
  const end = before?.end ?? year?.end ?? month.end;
  return {
    what: { kind: 'month', month: month.what, year: year?.what ?? null, last, lastYear: before !== undefined },
    end,
  };
}

/** Any moment that starts at token `at`. */
export function momentAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Moment | Span> | undefined {
  const fixed = compiled.fixedTimes.longestAt(tokens, at);
  const found = weekdayAt(tokens, at, compiled) ?? dateAt(tokens, at, compiled) ?? dayOnly(tokens, at, compiled);
  if (fixed !== undefined && fixed.end > (found?.end ?? 0)) {
    // "no Natal de 2024", "Christmas Day 2024"
    const year = fixed.value.kind === 'feast' ? yearAfter(tokens, fixed.end) : undefined;
    if (fixed.value.kind === 'feast' && year !== undefined)
      return {
        what: { kind: 'date', day: fixed.value.day, month: fixed.value.month, year: year.what },
        end: year.end,
      };
    const bracket =
      tokens[fixed.end]?.text === '(' &&
      tokens[fixed.end + 2]?.text === ')' &&
      dayNumber(tokens, fixed.end + 1) !== undefined;
    return { what: fixed.value, end: bracket ? fixed.end + 3 : fixed.end };
  }
  return found ?? monthOnly(tokens, at, compiled) ?? ago(tokens, at, compiled);
}

export function count(
  tokens: readonly Token[],
  at: number,
  { language, sets }: CompiledLanguage,
): Read<number> | undefined {
  const word = key(tokens, at);
  const value =
    tokens[at]?.kind === 'number' ? digitValue(tokens[at]?.text ?? '') : entry(language.numbers.values, word);
  if (value !== undefined && Number.isInteger(value) && value > 0 && value < 400) return { what: value, end: at + 1 };
  return sets.articleOnes.has(word) ? { what: 1, end: at + 1 } : undefined;
}

/** "three days ago", "hace tres dias", "ha duas semanas"; "two days later", "una semana antes". */
function ago(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment | Span> | undefined {
  const { agoBefore, agoAfter } = compiled.language.time;
  const before = agoBefore.includes(key(tokens, at));
  const number = count(tokens, before ? at + 1 : at, compiled);
  const unit = number === undefined ? undefined : compiled.units.longestAt(tokens, number.end);
  if (number === undefined || unit === undefined || unit.value === 'hour') return undefined;
  const apart = before ? undefined : compiled.apart.longestAt(tokens, unit.end);
  if (apart !== undefined) {
    const count = apart.value * number.what;
    return countedFrom(tokens, apart.end, { kind: 'apart', count, unit: unit.value, of: null }, compiled);
  }
  if (!before && !agoAfter.includes(key(tokens, unit.end))) return undefined;
  return { what: { kind: 'ago', count: number.what, unit: unit.value }, end: before ? unit.end : unit.end + 1 };
}

const OBJECT_REACH = 6;

/** "two days after the law of 20 February", "un dia despues de la captura": what it is counted from, if it is named. */
function countedFrom(
  tokens: readonly Token[],
  at: number,
  apart: Extract<Moment, { kind: 'apart' }>,
  compiled: CompiledLanguage,
): Read<Moment> | undefined {
  if (!takesObject(tokens, at, compiled.language)) return { what: apart, end: at };
  for (let index = at; index < at + OBJECT_REACH && tokens[index]?.kind !== 'punct'; index += 1) {
    const of = momentAt(tokens, index, compiled);
    if (of !== undefined && !isSpan(of.what)) return { what: { ...apart, of: of.what }, end: of.end };
  }
  const event = tokens.findIndex(
    (token, index) => index >= at && index < at + OBJECT_REACH && compiled.sets.events.has(token.key),
  );
  // "a day after 30 people were arrested": a clause of its own
  return event < 0
    ? undefined
    : { what: { ...apart, of: { kind: 'event', words: key(tokens, event) } }, end: event + 1 };
}

/** "a day after the raid", "dos dias antes de": not "a day after, 12 left", "two days later 12 left". */
function takesObject(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'punct') return false;
  const { takesObject: prepositions, ofObject } = language.time;
  return prepositions.includes(key(tokens, at - 1)) || ofObject.includes(next.key);
}

const SPANS = new Set([
  'overnight',
  'weekend',
  'this',
  'last-week',
  'last-month',
  'last-year',
  'past',
  'over-days',
  'over-hours',
  'part-of-year',
  'beside',
  'that',
  'ago',
  'between',
  'same-window',
]);

export function isSpan(what: Moment | Span): what is Span {
  return SPANS.has(what.kind);
}
