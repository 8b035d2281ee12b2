import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const LONGEST = 60;
/** Tokens back to the age whose noun is left out. */
const TO_AGE = 16;

function isYears(tokens: readonly Token[], at: number, { sets, units }: CompiledLanguage): boolean {
  return isNumber(tokens[at], sets) && units.longestAt(tokens, at + 1) !== undefined;
}

/** "12 of the past 15 years": of years, and so years. */
function areOfYears(tokens: readonly Token[], { end }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { sets } = compiled;
  if (!sets.partitives.isAt(tokens, end)) return false;
  let at = end + 1;
  while (sets.determiners.isAt(tokens, at) || sets.fillers.isAt(tokens, at)) at += 1;
  return isYears(tokens, at, compiled);
}

/** "is serving a sentence of 25 in Barbadillo prison", but "the sentences of 25 protesters". */
function areOfTerm(
  tokens: readonly Token[],
  { end, hedgeStart }: NumberSpan,
  { clause, sets, course }: CompiledLanguage,
) {
  const next = tokens[end];
  return (
    clause.prisonTerms.isAt(tokens, hedgeStart - 2) &&
    sets.partitives.isAt(tokens, hedgeStart - 1) &&
    (next === undefined || next.kind === 'punct' || course.custody.inside.has(next))
  );
}

/** "Rosalba tiene 47 años y estuvo ocho en el penal", "tem 79 anos e está preso há 11": years, and no people. */
export function areYears(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { start, end, hedgeStart, value, form } = span;
  if (value > LONGEST || form === 'fraction' || form === 'article-one') return false;
  if (areOfYears(tokens, span, compiled) || areOfTerm(tokens, span, compiled)) return true;
  const { clause, course, sets } = compiled;
  const verb = tokens[hedgeStart - 1];
  if (!(clause.spends.has(verb) || clause.lasts.has(verb)) || start - hedgeStart > 2) return false;
  const next = tokens[end];
  const place = course.custody.inside.isAt(tokens, end);
  if (!place && next !== undefined && next.kind !== 'punct' && !sets.joiners.has(next)) return false;
  // "spent eight in Barrientos jail": nobody spends people there
  if (place && clause.spends.has(verb)) return true;
  for (let at = hedgeStart - 2; at >= Math.max(0, hedgeStart - TO_AGE); at -= 1)
    if (isYears(tokens, at, compiled)) return true;
  return false;
}
