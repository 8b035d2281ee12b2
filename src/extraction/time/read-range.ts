import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { areEnds, bareDay, bareNumber, countsOthers, endAt, isDay, shared } from './ends-of-run.js';
import { isOfNextCount, listedDays } from './listed-days.js';
import type { Moment, Span } from './moment.js';
import { isSpan } from './moment.js';
import { pastAside } from './past-aside.js';
import { key, type Read, skip } from './read-date.js';
import { dayOfSpeaking, endOfItsMonth, thatDayAt, tomorrowAt, tomorrowEndAt } from './read-run-ends.js';
import { weekdayAt } from './read-weekday.js';

const DASH = /^[-–—]$/;

/** "6:00 p. m.". */
const CLOCK_STOP = /^[.]$/;
/** "17h", "17h30". */
const HOUR = /^\d{1,2}h\d{0,2}$/;
const CLOCK_REACH = 9;

/** "entre o dia 8 e as 19:30 de sexta-feira": a clock time before the second day. */
function afterClock(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  const { sets, language } = compiled;
  let end = at;
  let clock = false;
  for (; end < at + CLOCK_REACH; end += 1) {
    const token = tokens[end];
    if (token === undefined) return at;
    const hour = token.kind === 'number' ? hourEnd(tokens, end, compiled) : undefined;
    if (hour !== undefined) {
      clock = true;
      end = hour - 1;
    } else if (
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

/** "7 in the evening", "las 7 de la tarde", "7 on Friday evening": an hour, and no day of the month. */
function hourEnd(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  const { clockAfter, language, sets } = compiled;
  if (language.time.clockWords.includes(key(tokens, at + 1))) return at + 1;
  const part = clockAfter.longestAt(tokens, at + 1);
  if (part !== undefined) return part.end;
  const day = skip(tokens, at + 1, sets.on);
  const isOfDay = sets.clockBefore.isAt(tokens, at - 1) && weekdayAt(tokens, day, compiled) !== undefined;
  return isOfDay ? at + 1 : undefined;
}

/** The day that the middle of a month is told as. */
const MIDDLE = 15;

const ASIDE = 14;
const LONG_ASIDE = 26;

/** Tokens that may be told of the first day: after "between" more than after "from", which goes before much else. */
function asideOf(tokens: readonly Token[], at: number, { sets, small, dating }: CompiledLanguage): number {
  const isFrom = sets.partitives.isAt(tokens, at) || small.ofThe.isAt(tokens, at) || dating.from.isAt(tokens, at);
  return isFrom ? ASIDE : LONG_ASIDE;
}

/** "between January 8 and 25", "del 8 al 25 de enero", "de sexta a domingo". */
export function betweenAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  if (!compiled.sets.between.isAt(tokens, at)) return undefined;
  const from =
    lastDateAt(tokens, at + 1, compiled) ??
    tomorrowAt(tokens, at + 1, compiled) ??
    dayOfSpeaking(tokens, at + 1, compiled) ??
    endAt(tokens, skip(tokens, at + 1, compiled.sets.fillers), compiled);
  // "na noite de 23 para 24 de janeiro"
  const isNight =
    compiled.sets.dayParts.isAt(tokens, at - 1) && compiled.course.nightLinks.isAt(tokens, from?.end ?? -1);
  const and =
    from === undefined || isNight
      ? (from?.end ?? -1)
      : pastAside(tokens, from, asideOf(tokens, at, compiled), compiled);
  if (from === undefined || !(isNight || compiled.sets.betweenAnd.isAt(tokens, and))) return undefined;
  const next = skip(tokens, and + 1, compiled.sets.fillers);
  const to =
    endOfItsMonth(tokens, and + 1, from.what, compiled) ??
    thatDayAt(tokens, and + 1, compiled) ??
    tomorrowEndAt(tokens, and + 1, compiled) ??
    // "entre anoche y esta mañana"
    dayOfSpeaking(tokens, and + 1, compiled) ??
    firstFeast(tokens, and + 1, next, compiled) ??
    endAt(tokens, afterClock(tokens, next, compiled), compiled) ??
    endAt(tokens, next, compiled);
  if (to === undefined || (bareNumber(to.what) && compiled.groups.longestAt(tokens, to.end) !== undefined))
    return undefined;
  if (isParted(tokens, and, from, to, compiled)) return undefined;
  // "17 desde el 8 de enero y el viernes salieron 41": a start, and the day of the next count
  const isStart = compiled.since.longestAt(tokens, at) !== undefined && compiled.sets.joiners.isAt(tokens, and);
  if (isStart && isOfNextCount(tokens, from.end, to.end, compiled)) return undefined;
  // "entre los días 9 y 11": days by name
  const isNamed = compiled.language.time.dayWords.some((word) =>
    tokens.slice(at + 1, from.end).some(({ key }) => key === word),
  );
  // "del 8 al 24", "entre el 8 y el 24": with the article of a day
  const { sets, percent } = compiled;
  const haveArticles =
    [at, at + 1].some((article) => sets.dayArticles.isAt(tokens, article)) &&
    [and, and + 1].some((article) => sets.dayArticles.isAt(tokens, article));
  const areDays =
    isNamed ||
    (haveArticles && percent.longestAt(tokens, to.end) === undefined) ||
    countsOthers(tokens, at, to.end, compiled);
  const isSetOff = areDays || (setsOff(tokens[at - 1]) && setsOff(tokens[to.end]));
  if (!areEnds(from.what, to.what) && !(isSetOff && areBareDays(from.what, to.what))) return undefined;
  // "between mid-December and mid-January"
  const isMid = to.what.kind === 'month' && tokens.slice(and, to.end).some((token) => compiled.course.midIn.has(token));
  return { what: shared(from.what, isMid ? middleOf(to.what) : to.what), end: to.end };
}

function middleOf(moment: Moment): Moment {
  return moment.kind === 'month' ? { kind: 'date', day: MIDDLE, month: moment.month, year: moment.year } : moment;
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

export function setsOff(token: Token | undefined): boolean {
  return token !== undefined && /^[,()]$/.test(token.text);
}

/** "the week before, from the 6th to the 12th,": between commas these are days and no people. */
function areBareDays(from: Moment, to: Moment): boolean {
  return from.kind === 'date' && to.kind === 'date' && from.month === null && to.month === null && from.day < to.day;
}

/** "desde el 20 de enero — 11 en el Zulia": a dash that parts, as no day stands behind a month. */
function isParted(
  tokens: readonly Token[],
  link: number,
  from: Read<Moment>,
  to: Read<Moment>,
  { language }: CompiledLanguage,
): boolean {
  const [before, dash, after] = [tokens[link - 1], tokens[link], tokens[link + 1]];
  if (dash === undefined || !DASH.test(dash.text) || !bareNumber(to.what)) return false;
  const apart = before !== undefined && before.end < dash.start && after !== undefined && dash.end < after.start;
  const monthFirst = from.what.kind === 'date' && from.what.month !== null && language.sources.verbFirst;
  return apart && (dash.text === '—' || monthFirst);
}

/** "May 1-5", "8-25 January", "Monday through Wednesday", "sabado a domingo": a run without a word before it. */
function runAt(tokens: readonly Token[], first: Read<Moment>, compiled: CompiledLanguage): Read<Span> | undefined {
  const link = tokens[first.end];
  const dash = DASH.test(link?.text ?? '');
  const night = link !== undefined && compiled.course.nightLinks.has(link) && isNight(tokens, first, compiled);
  if (!dash && !night && !compiled.language.time.through.includes(key(tokens, first.end))) return undefined;
  const to = endAt(tokens, skip(tokens, first.end + 1, compiled.sets.fillers), compiled);
  if (to === undefined || !isDay(first.what) || !isDay(to.what) || !areEnds(first.what, to.what)) return undefined;
  if (isParted(tokens, first.end, first, to, compiled)) return undefined;
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

/** A run or a list of days that starts with the moment just read. */
export function rangeFrom(
  tokens: readonly Token[],
  first: Read<Moment | Span>,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  if (isSpan(first.what)) return undefined;
  const read = { what: first.what, end: first.end };
  return runAt(tokens, read, compiled) ?? listedDays(tokens, read, compiled);
}

/** "8-25 January", "1 and 2 May", "el 8 y 9 de abril": the first day stands bare, the last one names the month. */
export function bareRangeAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  const first = bareDay(tokens, at, compiled);
  if (first === undefined) return undefined;
  const next = tokens[first.end];
  const dash = DASH.test(next?.text ?? '');
  const placed = compiled.sets.on.isAt(tokens, at - 1) || compiled.language.time.dayWords.includes(key(tokens, at - 1));
  // "in three days (10, 11 and 12 April)"
  const apart = !placed && /^[,(:]$/.test(tokens[at - 1]?.text ?? '');
  if (!dash && !placed && !apart && at > 0) return undefined;
  const range = rangeFrom(tokens, first, compiled);
  if (range?.what.kind !== 'between' || range.what.to.kind !== 'date') return undefined;
  return !apart || (range.what.to.month !== null && first.what.day < range.what.to.day) ? range : undefined;
}
