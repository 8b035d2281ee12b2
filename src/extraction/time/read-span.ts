import type { CompiledLanguage } from '../compiled-language.js';
import type { Token } from '../text.js';
import type { Moment, Span } from './moment.js';
import { count, dayNumber, isSpan, key, momentAt, type Read, skip } from './read-moment.js';

/** "in the past 24 hours", "over two days", "in the past week". */
export function rollingAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  const rolling = compiled.rolling.longestAt(tokens, at);
  if (rolling === undefined) return undefined;
  const number = count(tokens, rolling.end, compiled);
  const unit = compiled.units.longestAt(tokens, number?.end ?? rolling.end);
  if (unit === undefined || (number === undefined && rolling.value === 'with-number')) return undefined;
  const length = number?.what ?? 1;
  const backwards = rolling.value === 'alone-too' || compiled.language.time.past.includes(key(tokens, unit.end));
  const end = compiled.language.time.past.includes(key(tokens, unit.end)) ? unit.end + 1 : unit.end;
  if (backwards) return { what: { kind: 'past', count: length, unit: unit.value }, end };
  return unit.value === 'day' && length > 1 && length < 60
    ? { what: { kind: 'over-days', count: length }, end }
    : undefined;
}

export function betweenAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  if (!compiled.sets.between.has(key(tokens, at))) return undefined;
  const fromAt = skip(tokens, at + 1, compiled.sets.fillers);
  const bareDay = dayNumber(tokens, fromAt);
  const from =
    momentAt(tokens, fromAt, compiled) ??
    (bareDay === undefined
      ? undefined
      : { what: { kind: 'date', day: bareDay.what, month: null, year: null } as Moment, end: bareDay.end });
  if (from === undefined || !compiled.sets.betweenAnd.has(key(tokens, from.end))) return undefined;
  const to =
    momentAt(tokens, afterClock(tokens, skip(tokens, from.end + 1, compiled.sets.fillers), compiled), compiled) ??
    bareDayMonth(tokens, from, compiled);
  if (to === undefined || isSpan(from.what) || isSpan(to.what)) return undefined;
  const shared =
    from.what.kind === 'date' && from.what.month === null && to.what.kind === 'date'
      ? { ...from.what, month: to.what.month, year: to.what.year }
      : from.what;
  return { what: { kind: 'between', from: shared, to: to.what }, end: to.end };
}

const CLOCK_REACH = 5;

/** "entre o dia 8 e as 19:30 de sexta-feira": a clock time before the second day. */
function afterClock(tokens: readonly Token[], at: number, { sets, language }: CompiledLanguage): number {
  let end = at;
  let clock = false;
  for (; end < at + CLOCK_REACH; end += 1) {
    const token = tokens[end];
    if (token === undefined) return at;
    if (token.text.includes(':') || language.time.clockWords.includes(token.key)) clock = true;
    else if (
      !(
        sets.fillers.has(token.key) ||
        sets.on.has(token.key) ||
        ['de', 'do', 'da', 'del', 'on', 'of'].includes(token.key)
      )
    )
      break;
  }
  return clock ? end : at;
}

/** "between January 8 and 25": the month stands before. */
function bareDayMonth(
  tokens: readonly Token[],
  from: Read<Moment | Span>,
  compiled: CompiledLanguage,
): Read<Moment> | undefined {
  const day = dayNumber(tokens, skip(tokens, from.end + 1, compiled.sets.fillers));
  if (day === undefined || from.what.kind !== 'date' || from.what.month === null) return undefined;
  return { what: { ...from.what, day: day.what }, end: day.end };
}
