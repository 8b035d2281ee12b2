import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment, TimeExpression } from './moment.js';
import { isDayAgain } from './read-other-year.js';

type MonthMoment = Extract<Moment, { kind: 'month' }>;

const ITEM = 6;

/** "198 in May 2023 and another 200 in June": right after the first, a later month, with nothing said of it but how many. */
function joins(from: number, to: number, tokens: readonly Token[], { sets, predicates }: CompiledLanguage): boolean {
  if (to - from > ITEM || !(tokens[from]?.text === ',' || sets.joiners.isAt(tokens, from))) return false;
  for (let at = from; at < to; at += 1) {
    if (at > from && tokens[at]?.kind === 'punct') return false;
    if (predicates.longestAt(tokens, at) !== undefined) return false;
  }
  return true;
}

/** "In 2023 Pakistan freed 198 in May": the year that opens the sentence, up to the first comma. */
function isWithin(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'punct') return false;
  return true;
}

/** A month that names no year has that of the time before it in the sentence. */
export function withYearBefore(
  time: TimeExpression,
  before: TimeExpression | undefined,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): TimeExpression {
  if (before?.role !== 'on') return time;
  if (isDayAgain(tokens, time, compiled) || isBareDate(time.what)) return ofYearBefore(time, before, tokens);
  if (!isBare(time.what)) return time;
  const { what, start, end } = before;
  if (what.kind !== 'year' && what.kind !== 'month') return time;
  const goesOn =
    what.kind === 'year'
      ? start <= 1 && isWithin(end, time.start, tokens)
      : what.month < time.what.month && joins(end, time.start, tokens, compiled);
  return goesOn && what.year !== null ? { ...time, what: { ...time.what, year: what.year } } : time;
}

/** "In 2025, on the same day, 285 left", "Last year 44 left on 18 February": of the year that opens the sentence. */
function ofYearBefore(
  time: TimeExpression,
  { what, start, end }: TimeExpression,
  tokens: readonly Token[],
): TimeExpression {
  const year = what.kind === 'year' ? what.year : what.kind === 'last-year' ? null : undefined;
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  if (year === undefined || start > 1 || !isWithin(from, time.start, tokens)) return time;
  if (time.what.kind !== 'date') return { ...time, what: { kind: 'same-day-in', year } };
  return { ...time, what: year === null ? { ...time.what, lastYear: true } : { ...time.what, year } };
}

function isBareDate(what: TimeExpression['what']): boolean {
  return (
    what.kind === 'date' &&
    what.month !== null &&
    what.year === null &&
    what.lastYear === undefined &&
    what.toldYear === undefined
  );
}

function isBare(what: TimeExpression['what']): what is MonthMoment {
  return what.kind === 'month' && what.year === null && !what.last && !what.lastYear && what.toldYear === undefined;
}
