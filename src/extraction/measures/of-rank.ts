import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Words from "first" to "to be": "the only political prisoners to be". */
const NOUN_WORDS = 3;
/** Tokens before it in which the clause may say that it is still to come. */
const CLAUSE = 14;

/**
 * "17 men, the only ones to be let out", "foram as primeiras a serem libertadas": whose turn it was, and nothing to come,
 * where no other word before says so ("will be the first to be freed"). `at`: where "to be" begins.
 */
export function isOneOfRank(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { reality, sets, future, clause } = compiled;
  if (!reality.toBe.isAt(tokens, at)) return false;
  let rank = at - 1;
  while (rank >= at - 1 - NOUN_WORDS && tokens[rank]?.kind === 'word' && !reality.turns.isAt(tokens, rank)) rank -= 1;
  // "the first 40 to be freed": how many the turn is of
  if (!reality.turns.isAt(tokens, rank) || !sets.definites.isAt(tokens, rank - 1)) return false;
  // "The first to be freed will be women"
  if (rank < 2 || /^[.;:"“«]$/.test(tokens[rank - 2]?.text ?? '')) return false;
  for (let back = rank - 2; back >= Math.max(0, at - CLAUSE); back -= 1) {
    if (/^[.;:]$/.test(tokens[back]?.text ?? '')) return true;
    if (future.longestAt(tokens, back) !== undefined || clause.ahead.isAt(tokens, back)) return false;
  }
  return true;
}
