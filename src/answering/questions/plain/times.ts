import { addDays, dayOfMonth, type IsoDate, isoDateOf, lastOfMonth, yearOf } from '../../../domain/iso-date.js';
import { monthNamed } from '../../dates/date-words.js';
import { dayReadings } from '../../dates/day-readings.js';
import { anyLanguage, eachLanguage } from './any-language.js';
import { meaningAt } from './compiled.js';
import { type Days, type DaysRead, earlierOf, oneDay, type TimeReader } from './days.js';
import { namedDays } from './named-days.js';
import { numberAt } from './numbers.js';
import type { Token } from './tokens.js';
import { weekdayAt } from './weekdays.js';

const MONTH_OR_ELSE = anyLanguage('monthOrElse');
const ONE_UNIT = anyLanguage('oneUnit');
const FIRST_OF_MONTH = anyLanguage('firstOfMonth');
const HOURS = anyLanguage('hours');
const DAY = anyLanguage('day');

/** The latest day of that number before today. */
function latestDayOfMonth(number: number, today: IsoDate): IsoDate | undefined {
  if (number < 1 || number > 31) return undefined;
  for (let day = addDays(today, -1), tries = 0; tries < 62; day = addDays(day, -1), tries += 1)
    if (dayOfMonth(day) === number) return day;
  return undefined;
}

/** The latest such day up to today; `year`: of that year. */
function dayOfYear(number: number, month: number, year: number | null, today: IsoDate): IsoDate | 'ahead' | 'none' {
  if (year !== null) {
    const day = isoDateOf(year, month, number);
    return day === undefined ? 'none' : day > today ? 'ahead' : day;
  }
  const own = isoDateOf(yearOf(today), month, number);
  if (own !== undefined && own <= today) return own;
  return isoDateOf(yearOf(today) - 1, month, number) ?? 'none';
}

const YEAR = /^(?:19|20)\d{2}$/;
const DAY_NUMBER = /^\d{1,2}$/;
const ORDINAL = anyLanguage('ordinal');

/** "2026", "de 2026", ", 2026" */
function yearAt(
  { tokens, compiled }: TimeReader,
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const of = compiled.ofMonth.at(tokens, at)?.end ?? (tokens[at]?.text === ',' ? at + 1 : at);
  for (const start of new Set([of, at])) {
    const token = tokens[start];
    if (token !== undefined && YEAR.test(token.key)) return { year: Number(token.key), end: start + 1 };
  }
  return undefined;
}

function monthAt({ tokens, compiled }: TimeReader, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || NOT_MONTHS(compiled.language).has(token.key)) return undefined;
  return monthNamed(token.key);
}

/** Beginnings of months in Spanish and Portuguese that are English words. */
const NOT_MONTHS = eachLanguage('notMonths');

/** "8", "8th", "1º", "ocho": a day of a month, in digits where it stands alone. */
export function dayNumberAt(
  { tokens, compiled }: TimeReader,
  at: number,
): { readonly number: number; readonly end: number; readonly ordinal: boolean } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const digits = DAY_NUMBER.test(token.key) ? Number(token.key) : undefined;
  const number = digits ?? (FIRST_OF_MONTH.has(token.key) ? 1 : compiled.numbers.get(token.key));
  if (number === undefined || number < 1 || number > 31) return undefined;
  const next = tokens[at + 1];
  const ordinal = digits !== undefined && next !== undefined && next.start === token.end && ORDINAL.has(next.key);
  return { number, end: at + (ordinal ? 2 : 1), ordinal };
}

/** "8 January", "8 de enero de 2026", "January 8th", "8/1", "2026-01-08". */
export function datedDayAt(reader: TimeReader, at: number): DaysRead | undefined {
  const { tokens, compiled, today } = reader;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (
    token.kind === 'number' &&
    /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(token.key) &&
    !/^\d{1,3}\.\d+$/.test(token.key)
  ) {
    const day = dayReadings.map((read) => read(token.key, today, 'first')).find((read) => read !== undefined) ?? 'none';
    return { days: day !== 'none' && day > today ? 'ahead' : wrap(day), end: at + 1 };
  }
  const first = dayNumberAt(reader, at);
  if (first !== undefined) {
    const of = compiled.ofMonth.at(tokens, first.end)?.end ?? first.end;
    const month = monthAt(reader, of) ?? (of === first.end ? undefined : monthAt(reader, first.end));
    if (month === undefined) return undefined;
    const year = yearAt(reader, of + 1);
    return { days: wrap(dayOfYear(first.number, month, year?.year ?? null, today)), end: year?.end ?? of + 1 };
  }
  const month = monthAt(reader, at);
  if (month === undefined) return undefined;
  const the = compiled.dayOf.at(tokens, at + 1)?.end ?? at + 1;
  const day = dayNumberAt(reader, tokens[at + 1]?.text === '.' ? at + 2 : the);
  if (day === undefined || !/^\d/.test(tokens[day.end - (day.ordinal ? 2 : 1)]?.key ?? '')) return undefined;
  const year = yearAt(reader, day.end);
  return { days: wrap(dayOfYear(day.number, month, year?.year ?? null, today)), end: year?.end ?? day.end };
}

/** "al 20 de enero", after a word that could go with "al 20" alone. */
function theDatedDayAt(reader: TimeReader, at: number): DaysRead | undefined {
  const the = reader.compiled.dayOf.at(reader.tokens, at);
  return the === undefined ? undefined : datedDayAt(reader, the.end);
}

function isNoDay(day: IsoDate | 'ahead' | 'none'): day is 'ahead' | 'none' {
  return day === 'ahead' || day === 'none';
}

function wrap(day: IsoDate | 'ahead' | 'none'): Days | 'ahead' | 'none' {
  return isNoDay(day) ? day : oneDay(day);
}

/** "January", "enero de 2026", "January 2026"; "mar" and "may" alone are other words. */
function monthSpanAt(reader: TimeReader, at: number, cued: boolean): DaysRead | undefined {
  const { tokens, today } = reader;
  const month = monthAt(reader, at);
  const word = tokens[at]?.key ?? '';
  if (month === undefined) return undefined;
  const year = yearAt(reader, at + 1);
  if (year === undefined && !cued && (word.length < 5 || MONTH_OR_ELSE.has(word))) return undefined;
  const first = dayOfYear(1, month, year?.year ?? null, today);
  if (isNoDay(first)) return { days: first, end: year?.end ?? at + 1 };
  const last = lastOfMonth(first);
  return { days: { from: first, to: earlierOf(last, today) }, end: year?.end ?? at + 1 };
}

/** "Wednesday 21 January", "martes 20": the date says which. */
function weekdayDateAt(reader: TimeReader, at: number): DaysRead | undefined {
  const weekday = reader.compiled.weekdays.at(reader.tokens, at);
  if (weekday === undefined) return undefined;
  const next = reader.tokens[weekday.end]?.text === ',' ? weekday.end + 1 : weekday.end;
  const the = reader.compiled.dayOf.at(reader.tokens, next)?.end ?? next;
  return datedDayAt(reader, the) ?? datedDayAt(reader, next) ?? bareDayAt(reader, the) ?? bareDayAt(reader, next);
}

/** "8", of the latest month that has had one. */
export function bareDayAt(reader: TimeReader, at: number, inWords = false): DaysRead | undefined {
  const number = dayNumberAt(reader, at);
  if (number === undefined || !(inWords || /^\d/.test(reader.tokens[at]?.key ?? ''))) return undefined;
  // "17h", "5 pm"
  if (HOURS.has(reader.tokens[number.end]?.key ?? '')) return undefined;
  const day = latestDayOfMonth(number.number, reader.today);
  return day === undefined ? undefined : { days: oneDay(day), end: number.end };
}

/** "the 8th", "el 8", "dia 8"; `cued`: "since 8". */
function dayOfMonthAt(reader: TimeReader, at: number, cued: boolean): DaysRead | undefined {
  const { tokens, compiled } = reader;
  const the = compiled.dayOf.at(tokens, at);
  if (the !== undefined) {
    const day = bareDayAt(reader, the.end, cued);
    // "dia 30 soltaram quantos": said to be a day
    const isDay = tokens.slice(at, the.end).some(({ key }) => DAY.has(key));
    if (day !== undefined && isDayHere(reader, the.end, day.end, cued || isDay)) return day;
  }
  const number = dayNumberAt(reader, at);
  if (number === undefined || !(number.ordinal || cued)) return undefined;
  const day = bareDayAt(reader, at, cued);
  return day !== undefined && isDayHere(reader, at, day.end, cued) ? day : undefined;
}

/** "The 8 freed" and "el 80 %" are no days: nothing counted, no unit follows a bare number. */
function isDayHere({ tokens, compiled }: TimeReader, at: number, end: number, cued: boolean): boolean {
  const next = tokens[end];
  if (end > at + 1 || next === undefined || next.kind !== 'word') return true;
  const meanings = meaningAt(compiled, tokens, end)?.value ?? [];
  const counts = meanings.some((one) => one.kind === 'group' || (one.kind === 'role' && COUNTED.has(one.role)));
  return compiled.units.at(tokens, end) === undefined && (cued || !counts);
}

const COUNTED = new Set(['freed', 'prisoners', 'jailed', 'political']);

/** Some days, without what stands before them. `cued`: after "since" and the like, where a bare number is a day. */
export function daysAt(reader: TimeReader, at: number, cued: boolean): DaysRead | undefined {
  return (
    // "a week ago" before "a week"
    agoAt(reader, at) ??
    namedDays(reader, at) ??
    weekdayDateAt(reader, at) ??
    datedDayAt(reader, at) ??
    theDatedDayAt(reader, at) ??
    rollingAt(reader, at) ??
    weekdayAt(reader, at) ??
    dayOfMonthAt(reader, at, cued) ??
    monthSpanAt(reader, at, cued) ??
    yearSpanAt(reader, at, cued)
  );
}

function yearSpanAt({ tokens, today }: TimeReader, at: number, cued: boolean): DaysRead | undefined {
  const token = tokens[at];
  if (token === undefined || !cued || !YEAR.test(token.key)) return undefined;
  const first = isoDateOf(Number(token.key), 1, 1);
  const last = isoDateOf(Number(token.key), 12, 31);
  if (first === undefined || last === undefined) return undefined;
  return { days: first > today ? 'ahead' : { from: first, to: earlierOf(last, today) }, end: at + 1 };
}

const DAYS_OF = { hour: 1 / 24, day: 1, week: 7, month: 30 };

/** "the last 10 days": counted back from today, today included. */
function rollingAt({ tokens, compiled, today }: TimeReader, at: number): DaysRead | undefined {
  const last = compiled.lastDays.at(tokens, at);
  const number = last === undefined ? undefined : numberAt(tokens, last.end, compiled);
  const unit = number === undefined ? undefined : compiled.units.at(tokens, number.end);
  if (number === undefined || unit === undefined || number.value < 1 || number.value > 1000) return undefined;
  const days = Math.max(1, Math.ceil(number.value * DAYS_OF[unit.value]));
  // "the last 24 hours" begin yesterday
  const from = addDays(today, unit.value === 'hour' ? -days : -(days - 1));
  return { days: { from, to: today, open: true }, end: unit.end };
}

/** "3 days ago", "hace una semana", "há 5 dias" */
function agoAt({ tokens, compiled, today }: TimeReader, at: number): DaysRead | undefined {
  const before = compiled.agoBefore.at(tokens, at);
  const number = numberAt(tokens, before?.end ?? at, compiled) ?? aOne(tokens, before?.end ?? at);
  const unit = number === undefined ? undefined : compiled.units.at(tokens, number.end);
  if (number === undefined || unit === undefined || number.value > 1000) return undefined;
  const after = compiled.agoAfter.at(tokens, unit.end);
  // "de duas semanas pra ca"
  const onward = compiled.cues.get('onward')?.at(tokens, unit.end);
  if (before === undefined && after === undefined && onward === undefined) return undefined;
  return { days: oneDay(addDays(today, -Math.floor(number.value * DAYS_OF[unit.value]))), end: after?.end ?? unit.end };
}

function aOne(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  return ONE_UNIT.has(tokens[at]?.key ?? '') ? { value: 1, end: at + 1 } : undefined;
}
