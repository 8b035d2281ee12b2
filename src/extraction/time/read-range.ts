import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment, Span } from './moment.js';
import { isSpan } from './moment.js';
import { pastAside } from './past-aside.js';
import { dayNumber, key, type Read, skip, yearMoment } from './read-date.js';
import { momentAt, weekdayAt } from './read-moment.js';
import { dayOfSpeaking, endOfItsMonth, tomorrowAt, tomorrowEndAt } from './read-run-ends.js';

type DateMoment = Extract<Moment, { kind: 'date' }>;

const DASH = /^[-–—]$/;

/** A day of the month without its month, as either end of a run may be: "the 8th", "el 8", "os dias 8". */
function bareDay(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<DateMoment> | undefined {
  const day = dayNumber(tokens, at, compiled);
  return day === undefined
    ? undefined
    : { what: { kind: 'date', day: day.what, month: null, year: null }, end: day.end };
}

/** A single moment, a bare day or a year; a span is no end of a run. */
export function endAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const found = momentAt(tokens, at, compiled) ?? yearMoment(tokens, at) ?? bareDay(tokens, at, compiled);
  return found === undefined || isSpan(found.what) ? undefined : { what: found.what, end: found.end };
}

/** "8 to 25 January", "January 8 to 25", "July and September 2029": what one end leaves out, the other says. */
function shared(from: Moment, to: Moment): Span {
  if (from.kind === 'date' && to.kind === 'date') {
    const first = from.month === null ? { ...from, month: to.month, year: to.year } : from;
    const second = to.month === null ? { ...to, month: from.month, year: from.year } : to;
    const year =
      first.year ?? (second.year !== null && first.month !== null && follows(first, second) ? second.year : null);
    return { kind: 'between', from: { ...first, year }, to: second };
  }
  if (from.kind === 'month' && to.kind === 'month' && from.year === null && from.month <= to.month)
    return { kind: 'between', from: { ...from, year: to.year, lastYear: to.lastYear }, to };
  return { kind: 'between', from, to };
}

function follows(first: DateMoment, second: DateMoment): boolean {
  return (first.month ?? 0) < (second.month ?? 0) || (first.month === second.month && first.day <= second.day);
}

/** "6:00 p. m.". */
const CLOCK_STOP = /^[.]$/;
/** "17h", "17h30". */
const HOUR = /^\d{1,2}h\d{0,2}$/;
const CLOCK_REACH = 9;

/** "entre o dia 8 e as 19:30 de sexta-feira": a clock time before the second day. */
function afterClock(tokens: readonly Token[], at: number, { sets, language }: CompiledLanguage): number {
  let end = at;
  let clock = false;
  for (; end < at + CLOCK_REACH; end += 1) {
    const token = tokens[end];
    if (token === undefined) return at;
    const hour = token.kind === 'number' && language.time.clockWords.includes(tokens[end + 1]?.key ?? '');
    if (
      hour ||
      token.text.includes(':') ||
      HOUR.test(token.text) ||
      CLOCK_STOP.test(token.text) ||
      language.time.clockWords.includes(token.key)
    )
      clock = true;
    else if (!(sets.fillers.has(token) || sets.on.has(token) || language.time.ofObject.includes(token.key))) break;
  }
  return clock ? end : at;
}

/** "between January 8 and 25", "del 8 al 25 de enero", "de sexta a domingo". */
export function betweenAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  if (!compiled.sets.between.isAt(tokens, at)) return undefined;
  const from =
    lastDateAt(tokens, at + 1, compiled) ??
    tomorrowAt(tokens, at + 1, compiled) ??
    dayOfSpeaking(tokens, at + 1, compiled) ??
    endAt(tokens, skip(tokens, at + 1, compiled.sets.fillers), compiled);
  const and = from === undefined ? -1 : pastAside(tokens, from, compiled);
  if (from === undefined || !compiled.sets.betweenAnd.isAt(tokens, and)) return undefined;
  const next = skip(tokens, and + 1, compiled.sets.fillers);
  const to =
    endOfItsMonth(tokens, and + 1, from.what, compiled) ??
    tomorrowEndAt(tokens, and + 1, compiled) ??
    firstFeast(tokens, and + 1, next, compiled) ??
    endAt(tokens, afterClock(tokens, next, compiled), compiled) ??
    endAt(tokens, next, compiled);
  if (to === undefined || (bareNumber(to.what) && compiled.groups.longestAt(tokens, to.end) !== undefined))
    return undefined;
  // "entre los días 9 y 11": days by name
  const isNamed = compiled.language.time.dayWords.some((word) =>
    tokens.slice(at + 1, from.end).some(({ key }) => key === word),
  );
  const isSetOff = isNamed || (setsOff(tokens[at - 1]) && setsOff(tokens[to.end]));
  if (!areEnds(from.what, to.what) && !(isSetOff && areBareDays(from.what, to.what))) return undefined;
  return { what: shared(from.what, to.what), end: to.end };
}

/** "between then and Sunday", "entre aquele dia e a noite de ontem". */
function lastDateAt(tokens: readonly Token[], at: number, { lastDates }: CompiledLanguage): Read<Moment> | undefined {
  const found = lastDates.longestAt(tokens, at);
  return found === undefined ? undefined : { what: { kind: 'last-date' }, end: found.end };
}

/** "between July 2024 and the end of last year": a day by name, of which the small words are a part. */
function firstFeast(
  tokens: readonly Token[],
  from: number,
  to: number,
  compiled: CompiledLanguage,
): Read<Moment> | undefined {
  for (let at = from; at <= to; at += 1) {
    const found = compiled.fixedTimes.longestAt(tokens, at);
    if (found?.value.kind === 'feast') return { what: found.value, end: found.end };
  }
  return undefined;
}

function setsOff(token: Token | undefined): boolean {
  return token !== undefined && /^[,()]$/.test(token.text);
}

/** "the week before, from the 6th to the 12th,": between commas these are days and no people. */
function areBareDays(from: Moment, to: Moment): boolean {
  return from.kind === 'date' && to.kind === 'date' && from.month === null && to.month === null && from.day < to.day;
}

/** Two ends of one run: two days, two months, two years; "from 12 to 20 people" has none. */
function areEnds(from: Moment, to: Moment): boolean {
  const bare = (moment: Moment): boolean => moment.kind === 'date' && moment.month === null;
  if (bare(from) && bare(to)) return false;
  if (bare(to)) return from.kind === 'date';
  return (from.kind === 'year') === (to.kind === 'year');
}

function isDay({ kind }: Moment): boolean {
  return kind === 'weekday' || kind === 'date';
}

/** "May 1-5", "8-25 January", "Monday through Wednesday", "sabado a domingo": a run without a word before it. */
function runAt(tokens: readonly Token[], first: Read<Moment>, compiled: CompiledLanguage): Read<Span> | undefined {
  const link = tokens[first.end];
  const dash = DASH.test(link?.text ?? '');
  const night = link !== undefined && compiled.course.nightLinks.has(link) && isNight(tokens, first, compiled);
  if (!dash && !night && !compiled.language.time.through.includes(key(tokens, first.end))) return undefined;
  const to = endAt(tokens, skip(tokens, first.end + 1, compiled.sets.fillers), compiled);
  if (to === undefined || !isDay(first.what) || !isDay(to.what) || !areEnds(first.what, to.what)) return undefined;
  // "May 1 - 12 prisoners were freed": a dash that parts; "liberó el 4 de enero a 27 presos": and no run either
  if (bareNumber(to.what) && tokens[to.end]?.kind === 'word' && !compiled.sets.functionWords.isAt(tokens, to.end))
    return undefined;
  return { what: shared(first.what, to.what), end: to.end };
}

/** "de quarta para quinta-feira": one night; not "adiada de terça para sexta". */
function isNight(tokens: readonly Token[], first: Read<Moment>, compiled: CompiledLanguage): boolean {
  const next = weekdayAt(tokens, skip(tokens, first.end + 1, compiled.sets.fillers), compiled);
  return (
    first.what.kind === 'weekday' && next?.what.kind === 'weekday' && (first.what.weekday % 7) + 1 === next.what.weekday
  );
}

function bareNumber(moment: Moment): boolean {
  return moment.kind === 'date' && moment.month === null;
}

/** "on Tuesday and Wednesday", "el 8 y el 9 de abril", "May 1 and 2", "in January and February". */
function pairAt(tokens: readonly Token[], first: Read<Moment>, compiled: CompiledLanguage): Read<Span> | undefined {
  const joiner = commaList(tokens, first, compiled);
  if (!compiled.sets.joiners.isAt(tokens, joiner)) return undefined;
  const next = skip(tokens, joiner + 1, compiled.sets.on);
  const second =
    (first.what.kind === 'weekday'
      ? weekdayAt(tokens, skip(tokens, next, compiled.sets.fillers), compiled)
      : undefined) ?? endAt(tokens, next, compiled);
  const isAgo = (moment: Moment): boolean => moment.kind === 'offset' && moment.days <= 0;
  // "yesterday and today", "el domingo y ayer"; but "were freed on Friday and today 12 more left"
  const closes = second !== undefined && (tokens[second.end] === undefined || tokens[second.end]?.kind === 'punct');
  if (second !== undefined && isAgo(second.what) && (isAgo(first.what) || (closes && first.what.kind === 'weekday')))
    return { what: { kind: 'between', from: first.what, to: second.what }, end: second.end };
  if (second === undefined || second.what.kind !== first.what.kind || !areEnds(first.what, second.what))
    return undefined;
  if (first.what.kind === 'weekday')
    return { what: { kind: 'between', from: first.what, to: second.what }, end: second.end };
  if (first.what.kind === 'year') return { what: shared(first.what, second.what), end: second.end };
  if (first.what.kind !== 'date' && first.what.kind !== 'month') return undefined;
  // "were freed on May 1 and 31 on June 2": each number has its own day
  if (bareNumber(second.what) && hasOwnDay(tokens, second.end, compiled)) return undefined;
  // "on May 1 and 2 prisoners …": a number that counts
  if (
    bareNumber(second.what) &&
    tokens[second.end]?.kind === 'word' &&
    !compiled.sets.functionWords.isAt(tokens, second.end)
  )
    return undefined;
  return { what: shared(first.what, second.what), end: second.end };
}

const VERB_BACK = 20;

function hasOwnDay(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const day = skip(tokens, at, compiled.sets.on);
  if (day === at) return false;
  let told = false;
  for (let verb = at; verb > at - VERB_BACK && !told; verb -= 1)
    told = compiled.predicates.longestAt(tokens, verb) !== undefined;
  if (!told) return false;
  const found = momentAt(tokens, day, compiled);
  return found !== undefined && (isDay(found.what as Moment) || found.what.kind === 'offset');
}

const MOST_LISTED = 6;

/** "Monday, Tuesday and …", "los dias 8, 9 y …": the token after the last item before "and". */
function commaList(tokens: readonly Token[], first: Read<Moment>, compiled: CompiledLanguage): number {
  let end = first.end;
  for (let items = 0; items < MOST_LISTED && tokens[end]?.text === ','; items += 1) {
    const next = endAt(tokens, end + 1, compiled);
    if (next === undefined || next.what.kind !== first.what.kind || (bareNumber(next.what) && !bareNumber(first.what)))
      return first.end;
    end = next.end;
  }
  return end;
}

/** A run or a list of days that starts with the moment just read. */
export function rangeFrom(
  tokens: readonly Token[],
  first: Read<Moment | Span>,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  if (isSpan(first.what)) return undefined;
  const read = { what: first.what, end: first.end };
  return runAt(tokens, read, compiled) ?? pairAt(tokens, read, compiled);
}

/** "8-25 January", "el 8 y 9 de abril", "el domingo, 11 y 12 de abril": the first day stands bare, and the last one names the month. */
export function bareRangeAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  const first = bareDay(tokens, at, compiled);
  if (first === undefined) return undefined;
  const dash = DASH.test(tokens[first.end]?.text ?? '');
  const { sets, language } = compiled;
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const day = language.time.dayWords.includes(key(tokens, before)) || sets.weekdays.isAt(tokens, before);
  const placed = day || sets.on.isAt(tokens, at - 1);
  if (!dash && !placed) return undefined;
  const range = rangeFrom(tokens, first, compiled);
  return range?.what.kind === 'between' && range.what.to.kind === 'date' ? range : undefined;
}
