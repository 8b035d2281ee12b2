import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';

/** Where it was said. */
export function channelOf(
  { sentence: { tokens }, words }: AnalysedSentence,
  { channels }: CompiledLanguage,
): string | null {
  if (!channels.mayBeIn(words)) return null;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = channels.longestAt(tokens, at);
    if (found !== undefined) return found.value;
  }
  return null;
}
