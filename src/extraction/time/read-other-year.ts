import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment, Span } from './moment.js';
import { key, type Read, yearAfter } from './read-date.js';

/** "in the same period a year earlier", "no mesmo mês de 2029". */
export function otherYearAt(
  tokens: readonly Token[],
  { what, end }: Read<Moment | Span>,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  if (what.kind !== 'same-window' && what.kind !== 'that' && what.kind !== 'over-days') return undefined;
  const before = compiled.course.yearBefore.longestAt(tokens, end);
  const link = compiled.sets.partitives.isAt(tokens, end) || compiled.language.time.inMonth.includes(key(tokens, end));
  const year = before === undefined ? yearAfter(tokens, link ? end + 1 : end, compiled) : undefined;
  const found = before ?? year;
  return found === undefined
    ? undefined
    : { what: { kind: 'other-year', of: what, year: year?.what ?? null }, end: found.end };
}

/** "the month before the election", "el mes anterior a su detención": before what happened, and not before the days told. */
export function isBeforeSomething(tokens: readonly Token[], end: number, { sets, small }: CompiledLanguage): boolean {
  if (tokens[end]?.kind !== 'word') return false;
  return sets.determiners.isAt(tokens, end) || small.to.isAt(tokens, end);
}
