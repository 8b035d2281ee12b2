import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "a count made with names given by families": what it is made with; but "with figures published by S". */
export function isMadeWith(
  tokens: readonly Token[],
  at: number,
  { small, counts, descriptions }: CompiledLanguage,
): boolean {
  if (counts.longestAt(tokens, at - 1) !== undefined && descriptions.records.longestAt(tokens, at - 1) === undefined)
    return false;
  const back = small.with.isAt(tokens, at - 2) ? 2 : small.with.isAt(tokens, at - 3) ? 3 : 1;
  // "compared with 406 according to the government"
  return back > 1 && tokens.slice(at - back, at).every(({ kind }) => kind === 'word');
}
