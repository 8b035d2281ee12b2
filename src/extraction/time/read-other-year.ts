import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isSpan, type Moment, type Span } from './moment.js';
import { key, type Read, yearAfter } from './read-date.js';

/** "in the same period a year earlier", "no mesmo mês de 2029". */
export function otherYearAt(
  tokens: readonly Token[],
  { what, end }: Read<Moment | Span>,
  compiled: CompiledLanguage,
): Read<Moment | Span> | undefined {
  const isDay = isDayAgain(tokens, { what, end }, compiled);
  if (!isDay && what.kind !== 'same-window' && what.kind !== 'that' && what.kind !== 'over-days') return undefined;
  const before = compiled.course.yearBefore.longestAt(tokens, end);
  const link = compiled.sets.partitives.isAt(tokens, end) || compiled.language.time.inMonth.includes(key(tokens, end));
  const year = before === undefined ? yearAfter(tokens, link ? end + 1 : end, compiled) : undefined;
  const found = before ?? year;
  if (found === undefined) return undefined;
  const of = year?.what ?? null;
  return {
    what: isSpan(what) ? { kind: 'other-year', of: what, year: of } : { kind: 'same-day-in', year: of },
    end: found.end,
  };
}

/** "the same day", "no mesmo dia": not "that night", "by noon". */
export function isDayAgain(
  tokens: readonly Token[],
  { what, end }: { readonly what: Moment | Span; readonly end: number },
  { units }: CompiledLanguage,
): boolean {
  return what.kind === 'same-day' && units.longestAt(tokens, end - 1)?.value === 'day';
}

/** "the month before the election", "el mes anterior a su detención": before what happened, and not before the days told. */
export function isBeforeSomething(tokens: readonly Token[], end: number, { sets, small }: CompiledLanguage): boolean {
  if (tokens[end]?.kind !== 'word') return false;
  return sets.determiners.isAt(tokens, end) || small.to.isAt(tokens, end);
}

/** "no mesmo ano em que perdeu", "in the same year that it lost": what happened then tells which, and no text before. */
export function isToldByClause(
  tokens: readonly Token[],
  { value, end }: { readonly value: Moment | Span; readonly end: number },
  { sets, small }: CompiledLanguage,
): boolean {
  return value.kind === 'that' && sets.relatives.isAt(tokens, small.in.isAt(tokens, end) ? end + 1 : end);
}
