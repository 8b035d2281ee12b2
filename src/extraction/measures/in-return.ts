import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** The noun of "in return", "a cambio", "em troca", where it stands at a token. */
export function isReturn(tokens: readonly Token[], at: number, { clause, sets }: CompiledLanguage): boolean {
  return clause.inReturn.isAt(tokens, at) && sets.placePrepositions.isAt(tokens, at - 1);
}

/** "libertará 50 reféns em troca de 150 presos": the noun of a swap says for whom, and what happens to them is told already. */
export function isInReturn(
  tokens: readonly Token[],
  at: number,
  last: string | undefined,
  compiled: CompiledLanguage,
): boolean {
  return (last === 'freed' || last === 'promised') && isReturn(tokens, at, compiled);
}
