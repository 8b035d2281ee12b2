import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "soldiers | and officers", "mujeres |, niños y ancianos": where the nouns end that share the number of the one that ends at `end`. */
export function pastJoined(tokens: readonly Token[], end: number, { sets, groups }: CompiledLanguage): number {
  let past = end;
  while (sets.joiners.isAt(tokens, past) || tokens[past]?.text === ',') {
    const next = groups.longestAt(tokens, past + 1);
    if (next === undefined) break;
    past = next.end;
  }
  return past;
}
