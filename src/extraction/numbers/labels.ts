import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { type Token, tokenAt } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

function isRelease(
  tokens: readonly Token[],
  { start }: NumberSpan,
  back: number,
  { predicates }: CompiledLanguage,
): boolean {
  const found = predicates.longestAt(tokens, start - back);
  return found?.end === start && found.value === 'freed';
}

/** A prison, "of", and a number that goes on with a name. */
function isPrisonOfDay(tokens: readonly Token[], { start, end }: NumberSpan, { course, sets }: CompiledLanguage) {
  const { partitives } = sets;
  return (
    partitives.isAt(tokens, start - 1) &&
    partitives.isAt(tokens, end) &&
    course.custody.prisons.isAt(tokens, start - 2) &&
    tokens[end + 1]?.word.capital === true
  );
}

/** "they number 40": a verb, where a noun would have an article or a small word before it. */
function isVerbOfNumber(
  tokens: readonly Token[],
  { start }: NumberSpan,
  { makeUp, course, sets, clause }: CompiledLanguage,
): boolean {
  const before = tokenAt(tokens, start - 2);
  if (before?.kind !== 'word' || !makeUp.endsAt(tokens, start, 1)) return false;
  // "prisoner number 1187" is one, "a number 12" is a thing
  return course.now.has(before) || (clause.manyEnds.has(before) && !sets.determiners.has(before));
}

/** "Article 9", "art. 9", "N.º 47", "cells 4 and 7". */
function isAfterLabel(
  tokens: readonly Token[],
  { start, end, form }: NumberSpan,
  { sets, clause, groups }: CompiledLanguage,
): boolean {
  if (form === 'vague') return false;
  const isLabel = (at: number): boolean => tokenAt(tokens, at)?.kind === 'word' && sets.labels.isAt(tokens, at);
  const mark = tokenAt(tokens, start - 1)?.text;
  // "From the cells 62 men walked free"
  if (isLabel(start - 1))
    return !(clause.manyEnds.isAt(tokens, start - 1) && groups.longestAt(tokens, end) !== undefined);
  if ((mark === '.' || mark === 'º') && isLabel(start - 2)) return true;
  return (
    form === 'digits' &&
    // "de El Rodeo 1 y 8 de Yare": so many from there
    clause.manyEnds.isAt(tokens, start - 3) &&
    sets.joiners.isAt(tokens, start - 1) &&
    tokenAt(tokens, start - 2)?.kind === 'number' &&
    isLabel(start - 3)
  );
}

/** "Article 9", "Zona 7", "Day 40": a number that belongs to the name before it. */
export function labelled(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): string | undefined {
  const headed = span.start === 1 && compiled.clause.headPeriods.isAt(tokens, 0);
  // "la prisión de 10 de Ramadán"
  const named = isPrisonOfDay(tokens, span, compiled);
  if (!headed && !named && !isAfterLabel(tokens, span, compiled)) return undefined;
  // "Of that number 250 …" names a whole, not a thing
  if (compiled.ofWhole.endsAt(tokens, span.start, 4, 2)) return undefined;
  const group = compiled.groups.longestAt(tokens, span.end)?.value;
  // "salieron a la calle 34 militantes": the street they are back on
  if (group !== undefined || !compiled.language.sources.verbFirst)
    if ([2, 3, 4].some((back) => isRelease(tokens, span, back, compiled))) return undefined;
  if (headed) return 'the number of a thing';
  // "do presídio de Yare 33 detentos": who left it; "prisoners in Belarus now number 1,020"
  if (group?.prisoner === true || isVerbOfNumber(tokens, span, compiled)) return undefined;
  if (named) return 'the number of a name';
  // "atribuye a la ley 96 excarcelaciones": no law has a noun after its number
  if (group !== undefined && compiled.course.laws.isAt(tokens, span.start - 1)) return undefined;
  // "en lo que va de año 31 presos": the year is of the days
  if (compiled.clause.periods.isAt(tokens, span.start - 1) && group !== undefined) return undefined;
  return 'the number of a thing';
}
