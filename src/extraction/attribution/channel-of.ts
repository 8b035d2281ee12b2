import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';

/** Where it was said. */
export function channelOf(sentence: Sentence, compiled: CompiledLanguage): string | null {
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const found = compiled.channels.longestAt(sentence.tokens, at);
    if (found !== undefined) return found.value;
  }
  return null;
}
