import type { CompiledLanguage } from '../compiled-language.js';
import type { Token } from '../text.js';
import type { Moment, Span, TimeExpression } from './moment.js';
import { isSpan, key, momentAt, type Read, skip, weekdayAt, YEAR } from './read-moment.js';
import { betweenAt, rollingAt } from './read-span.js';

function skipSmall(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): number {
  let index = at;
  while (sets.fillers.has(key(tokens, index)) || sets.dayParts.has(key(tokens, index))) index += 1;
  return index;
}

/** "since then", "desde entonces". */
function lastDateAt(tokens: readonly Token[], at: number, { language }: CompiledLanguage): Read<Moment> | undefined {
  return language.time.lastDate.includes(key(tokens, at)) ? { what: { kind: 'last-date' }, end: at + 1 } : undefined;
}

function opened(tokens: readonly Token[], at: number, compiled: CompiledLanguage): TimeExpression | undefined {
  const since = compiled.since.longestAt(tokens, at);
  const until = compiled.until.longestAt(tokens, at);
  const opener = since ?? until;
  if (opener === undefined) return undefined;
  const inner = skipSmall(tokens, clockEnd(tokens, skipSmall(tokens, opener.end, compiled), compiled), compiled);
  const moment =
    momentAt(tokens, inner, compiled) ??
    momentAt(tokens, opener.end, compiled) ??
    yearAt(tokens, inner) ??
    (since === undefined
      ? undefined
      : (lastDateAt(tokens, opener.end, compiled) ?? eventAt(tokens, opener.end, compiled)));
  if (moment === undefined) return undefined;
  const clock = clockEnd(tokens, opener.end, compiled) > opener.end;
  if (since === undefined && clock && compiled.language.time.byClock.includes(key(tokens, at)))
    return { start: at, end: moment.end, role: 'on', what: moment.what };
  return { start: at, end: moment.end, role: since?.value ?? until?.value ?? 'until', what: moment.what };
}

/** Skips a clock time and the words around it: "as of 5 p.m. Monday", "hasta las 17:00 de este sabado". */
function clockEnd(tokens: readonly Token[], at: number, { language, sets }: CompiledLanguage): number {
  let end = at;
  let clock = false;
  while (end < tokens.length && end < at + 9) {
    const token = tokens[end];
    if (token === undefined) break;
    const number =
      token.kind === 'number' &&
      !YEAR.test(token.text) &&
      (token.text.includes(':') ||
        language.time.clockWords.includes(key(tokens, end + 1)) ||
        (language.time.clockWords.includes(key(tokens, end - 1)) && Number(token.text) <= 24));
    const word =
      language.time.clockWords.includes(token.key) ||
      (clock &&
        (token.text === '.' ||
          token.text === ',' ||
          token.text === '(' ||
          token.text === ')' ||
          sets.fillers.has(token.key) ||
          sets.dayParts.has(token.key) ||
          sets.on.has(token.key)));
    if (!number && !word) break;
    clock ||= number || language.time.clockWords.includes(token.key);
    end += 1;
  }
  return clock ? end : at;
}

function yearAt(tokens: readonly Token[], at: number): Read<Moment> | undefined {
  return YEAR.test(tokens[at]?.text ?? '')
    ? { what: { kind: 'year', year: Number(tokens[at]?.text) }, end: at + 1 }
    : undefined;
}

const EVENT_REACH = 7;

/** "since the announcement", "since the amnesty law took effect": dated only if the article dates it. */
function eventAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  for (let index = at; index < Math.min(tokens.length, at + EVENT_REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punct') return undefined;
    if (!compiled.sets.events.has(token.key)) continue;
    return dateOfEvent(tokens, index + 1, compiled) ?? { what: { kind: 'event', words: token.key }, end: index + 1 };
  }
  return undefined;
}

const EVENT_DATE_REACH = 6;

/** "since the law took effect on February 20": the date stands right after the event. */
function dateOfEvent(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  for (let index = at; index < Math.min(tokens.length, at + EVENT_DATE_REACH); index += 1) {
    if (tokens[index]?.kind === 'punct') return undefined;
    const moment = momentAt(tokens, index, compiled);
    if (moment !== undefined && !isSpan(moment.what) && moment.what.kind !== 'month')
      return { what: moment.what, end: moment.end };
  }
  return undefined;
}

/** "on Tuesday and Wednesday". */
function twoWeekdays(
  tokens: readonly Token[],
  first: Read<Moment | Span>,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  if (isSpan(first.what) || first.what.kind !== 'weekday' || !compiled.sets.joiners.has(key(tokens, first.end)))
    return undefined;
  const second = weekdayAt(tokens, skip(tokens, first.end + 1, compiled.sets.on), compiled);
  return second?.what.kind === 'weekday'
    ? { what: { kind: 'between', from: first.what, to: second.what }, end: second.end }
    : undefined;
}

/** "the amnesty law of February 20", "the raid of Jan. 3". */
function datesEvent(tokens: readonly Token[], at: number, { language, sets }: CompiledLanguage): boolean {
  const linked =
    language.structure.partitives.includes(key(tokens, at - 1)) ||
    ['del', 'do', 'da', 'de'].includes(key(tokens, at - 1));
  // "during the truce of November" is when it happened
  return (
    linked &&
    sets.events.has(key(tokens, at - 2)) &&
    ![3, 4].some((back) => language.time.inMonth.includes(key(tokens, at - back)))
  );
}

function inMonth(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return [1, 2, 3, 4].some((back) => compiled.inMonth.longestAt(tokens, at - back)?.end === at);
}

function plain(tokens: readonly Token[], at: number, compiled: CompiledLanguage): TimeExpression | undefined {
  const moment = momentAt(tokens, at, compiled) ?? (inMonth(tokens, at, compiled) ? yearAt(tokens, at) : undefined);
  if (moment === undefined) return undefined;
  // a bare month is a window only after "in", "during": "March Against Terror" is none
  if (
    moment.what.kind === 'month' &&
    moment.what.year === null &&
    !inMonth(tokens, at, compiled) &&
    !compiled.language.time.last.includes(key(tokens, at - 1))
  ) {
    return undefined;
  }
  const two = twoWeekdays(tokens, moment, compiled);
  if (two !== undefined) return { start: at, end: two.end, role: 'on', what: two.what };
  const role = datesEvent(tokens, at, compiled) ? 'dates-event' : 'on';
  return { start: at, end: moment.end, role, what: moment.what };
}

/** All time expressions of a sentence from left to right, as the words say them. */
export function findTimes(tokens: readonly Token[], compiled: CompiledLanguage): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (first === undefined || (first.kind !== 'number' && !compiled.timeStarts.has(first.key))) {
      at += 1;
      continue;
    }
    const between = betweenAt(tokens, at, compiled);
    const rolling = between === undefined ? rollingAt(tokens, at, compiled) : undefined;
    const span = between ?? rolling;
    const hit: TimeExpression | undefined =
      span === undefined
        ? (opened(tokens, at, compiled) ?? plain(tokens, at, compiled))
        : { start: at, end: span.end, role: 'on', what: span.what };
    if (hit === undefined) at += 1;
    else {
      found.push(hit);
      at = hit.end;
    }
  }
  return found;
}
