import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Tokens from "face" to the years. */
const REACH = 7;

/** "ten years in", "long terms in": a length of time, up to `at`. */
export function isLengthBefore(
  tokens: readonly Token[],
  at: number,
  { units, clause, numberStarts, sets }: CompiledLanguage,
): boolean {
  const last = at - 1;
  // "el día en" counts none
  const spelled = numberStarts.isAt(tokens, last - 1) && !sets.determiners.isAt(tokens, last - 1);
  const counted = tokens[last - 1]?.kind === 'number' || spelled;
  return (counted && units.longestAt(tokens, last)?.end === at) || clause.prisonTerms.isAt(tokens, last);
}

/**
 * "face up to ten years in prison", "enfrentan diez años en prisión", "were handed long terms in jail": so long a time in
 * prison is what they may get; but "have spent ten years in prison".
 */
export function isLengthInPrison(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (!isLengthBefore(tokens, at, compiled)) return false;
  for (let back = at - 2; back >= Math.max(0, at - 1 - REACH) && tokens[back]?.kind !== 'punct'; back -= 1)
    if (compiled.reality.spends.isAt(tokens, back)) return false;
  return true;
}
