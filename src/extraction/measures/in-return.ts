import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "libertará 50 reféns em troca de 150 presos": the noun of a swap says for whom, and what happens to them is told already. */
export function isInReturn(
  tokens: readonly Token[],
  at: number,
  last: string | undefined,
  { clause, sets }: CompiledLanguage,
): boolean {
  if (last !== 'freed' && last !== 'promised') return false;
  return clause.inReturn.isAt(tokens, at) && sets.placePrepositions.isAt(tokens, at - 1);
}
