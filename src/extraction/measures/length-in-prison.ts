import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Tokens from "face" to the years. */
const REACH = 7;

/**
 * "face up to ten years in prison", "enfrentan diez años en prisión", "were handed long terms in jail": so long a time in
 * prison is what they may get; but "have spent ten years in prison".
 */
export function isLengthInPrison(
  tokens: readonly Token[],
  at: number,
  { units, clause, reality, numberStarts }: CompiledLanguage,
): boolean {
  const last = at - 1;
  const counted = tokens[last - 1]?.kind === 'number' || numberStarts.isAt(tokens, last - 1);
  const isLength = (counted && units.longestAt(tokens, last)?.end === at) || clause.prisonTerms.isAt(tokens, last);
  if (!isLength) return false;
  for (let back = last - 1; back >= Math.max(0, last - REACH) && tokens[back]?.kind !== 'punct'; back -= 1)
    if (reality.spends.isAt(tokens, back)) return false;
  return true;
}
