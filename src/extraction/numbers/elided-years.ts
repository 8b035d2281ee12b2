import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const LONGEST = 60;
/** Tokens back to the age whose noun is left out. */
const TO_AGE = 16;

function isYears(tokens: readonly Token[], at: number, { sets, units }: CompiledLanguage): boolean {
  const number = tokens[at];
  const isNumber = number?.kind === 'number' || sets.numerals.has(number);
  return isNumber && units.longestAt(tokens, at + 1) !== undefined;
}

/** "Rosalba tiene 47 años y estuvo ocho en el penal", "tem 79 anos e está preso há 11": years, and no people. */
export function areYears(
  tokens: readonly Token[],
  { start, end, hedgeStart, value, form }: NumberSpan,
  compiled: CompiledLanguage,
): boolean {
  if (value > LONGEST || form === 'fraction' || form === 'article-one') return false;
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
