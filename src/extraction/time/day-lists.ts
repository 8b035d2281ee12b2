import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { bareNumber, shared } from './ends-of-run.js';
import { isSpan, type Span, type TimeExpression } from './moment.js';
import { type Read, skip } from './read-date.js';
import { type DayList, dayListAt } from './read-day-list.js';

function spanOf({ first, last }: DayList): Span {
  if (last.kind === 'day-of-month-from-now' || last.kind === 'day-of-that-month')
    return { kind: 'between', from: { ...last, day: first }, to: last };
  return shared({ kind: 'date', day: first, month: null, year: null }, last);
}

/** "los días 24 y 25", "nos dias 8, 9 e 10 deste mês": days by name, and no people. */
export function namedDaysAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  const list = compiled.sets.dayWords.isAt(tokens, at) ? dayListAt(tokens, at, compiled) : undefined;
  return list?.what.isNamed === true ? { what: spanOf(list.what), end: list.end } : undefined;
}

const WEEK = 7;

/** Days from the first to the last of a run that is told without a date: "Thursday and Friday" 1. */
function daysApart(what: TimeExpression['what']): number | undefined {
  if (what.kind === 'weekend') return 1;
  if (what.kind !== 'between') return undefined;
  const { from, to } = what;
  if (from.kind === 'weekday' && to.kind === 'weekday') return (to.weekday - from.weekday + WEEK) % WEEK;
  return from.kind === 'offset' && to.kind === 'offset' ? to.days - from.days : undefined;
}

/** "on Thursday and Friday, the 29th and 30th", "no fim de semana (24 e 25)": which days of the month these are stands behind them. */
export function withItsDays(
  time: TimeExpression,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): TimeExpression {
  const apart = isSpan(time.what) ? daysApart(time.what) : undefined;
  if (apart === undefined) return time;
  const opens = /^[,(]$/.test(tokens[time.end]?.text ?? '') ? time.end + 1 : time.end;
  const days = compiled.language.code === 'en' ? opens : skip(tokens, opens, compiled.sets.on);
  const list = dayListAt(tokens, days, compiled);
  if (list === undefined || list.what.lastDay - list.what.first !== apart) return time;
  // "on Saturday and Sunday, 24 and 25 respectively": set off on both sides, or told apart by their month or their word
  const closes = tokens[list.end];
  const isSetOff = closes === undefined || /^[.,;:)]$/.test(closes.text);
  if (!isSetOff && !list.what.isNamed && bareNumber(list.what.last)) return time;
  const end = closes?.text === ')' && tokens[opens - 1]?.text === '(' ? list.end + 1 : list.end;
  return { ...time, end, what: spanOf(list.what) };
}
