import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token } from '../text/text.js';

const SHORTEST = 2;

/** "the ministry of justice announced", "the ministry of justice's count": a phrase that leaves words open takes no verb. */
export function withoutVerb(
  tokens: readonly Token[],
  start: number,
  end: number,
  { say, sets }: CompiledLanguage,
): number {
  const isOutside = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || token.word.capital) return false;
    return isOwningMark(token) || sets.has.has(token) || say.longestAt(tokens, at) !== undefined;
  };
  let last = end;
  while (last - start > SHORTEST + 1 && isOutside(last - 1)) last -= 1;
  return last;
}
