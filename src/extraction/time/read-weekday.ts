import type { Weekday } from '../../domain/iso-date.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isCountBehindDay } from './count-behind-day.js';
import { dayBesideWeekday } from './day-beside-weekday.js';
import { dayOnly } from './day-of-month.js';
import { isDayOfWeek } from './day-of-week.js';
import type { Moment } from './moment.js';
import { dateAt, dayNumber, entry, key, type Read } from './read-date.js';
import { dayListAt } from './read-day-list.js';
import { besideTold, ofThisWeek } from './read-week.js';

/** "por la noche", "a noite", "night": words for a part of the day, with the small words before them. */
function pastDayParts(tokens: readonly Token[], at: number, { sets, language }: CompiledLanguage): number {
  let end = at;
  for (;;) {
    let noun = end;
    while (noun - end < 2 && language.time.dayPartLinks.includes(key(tokens, noun))) noun += 1;
    if (!sets.dayParts.isAt(tokens, noun)) return end;
    end = noun + 1;
  }
}

/** Tokens from a weekday back to the one it is joined to: "sábado e no domingo". */
const BACK = 4;

/** "on Saturday and Sunday, the 24th and 25th", "el sábado y el domingo 24 y 25": the days of all of them, and not of the last alone. */
function isListOfAll(tokens: readonly Token[], at: number, days: number, compiled: CompiledLanguage): boolean {
  const list = dayListAt(tokens, days, compiled);
  if (list === undefined) return false;
  const before = tokens.slice(Math.max(0, at - BACK), at);
  const isJoined = before.some((token, index) => {
    return compiled.sets.weekdays.has(token) && before.slice(index).some((word) => compiled.sets.joiners.has(word));
  });
  return list.what.isNamed || isJoined;
}

/** "Tuesday night (13)", "domingo, 25 de enero", "5ª feira (22.jan.2026)". */
export function weekdayAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  if (!isDayOfWeek(tokens, at, compiled)) return undefined;
  const weekday = entry(compiled.language.time.weekdays, key(tokens, at));
  if (weekday === undefined) return undefined;
  let end = pastDayParts(tokens, at + 1, compiled);
  const open = tokens[end]?.text === '(' || tokens[end]?.text === ',' ? end + 1 : end;
  const ofAll = isListOfAll(tokens, at, open, compiled);
  const date = ofAll ? undefined : dateAt(tokens, open, compiled);
  if (date !== undefined) {
    return {
      what: date.what,
      end: tokens[open - 1]?.text === '(' && tokens[date.end]?.text === ')' ? date.end + 1 : date.end,
    };
  }
  const bracket =
    tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? dayNumber(tokens, end + 1, compiled) : undefined;
  if (bracket !== undefined) end += 3;
  // "no sábado, dia 4"
  const named = bracket === undefined && open > end && !ofAll ? dayOnly(tokens, open, compiled) : undefined;
  if (named?.what.kind === 'date' && named.what.month !== null) return named;
  if (named?.what.kind === 'date')
    return { what: { kind: 'weekday', weekday: weekday as Weekday, dayOfMonth: named.what.day }, end: named.end };
  const lastWeek = compiled.ofLastWeek.longestAt(tokens, end);
  if (lastWeek !== undefined)
    return { what: { kind: 'weekday-of-last-week', weekday: weekday as Weekday }, end: lastWeek.end };
  const thisWeek = bracket === undefined ? ofThisWeek(tokens, end, compiled) : undefined;
  if (thisWeek !== undefined)
    return { what: { kind: 'weekday', weekday: weekday as Weekday, dayOfMonth: null }, end: thisWeek };
  const bare =
    bracket === undefined &&
    !ofAll &&
    end === at + 1 &&
    tokens[end]?.text !== '(' &&
    !isCountBehindDay(tokens, at, open, compiled)
      ? dayBesideWeekday(tokens, open, compiled)
      : undefined;
  if (bare !== undefined)
    return { what: { kind: 'weekday', weekday: weekday as Weekday, dayOfMonth: bare.what }, end: bare.end };
  const told = bracket === undefined ? besideTold(tokens, at, end, compiled) : undefined;
  if (told !== undefined) {
    const { end: close, ...side } = told;
    return { what: { kind: 'weekday', weekday: weekday as Weekday, dayOfMonth: null, ...side }, end: close };
  }
  const last = [at - 1, at + 1].some((beside) => compiled.language.time.last.includes(key(tokens, beside)));
  return {
    what: {
      kind: 'weekday',
      weekday: weekday as Weekday,
      dayOfMonth: bracket?.what ?? null,
      ...(last ? { last } : {}),
    },
    end,
  };
}
