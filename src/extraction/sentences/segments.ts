import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from './sentence.js';

/** Segments of a sentence: a contrast or a semicolon ends what a source governs. */
export function segmentsOf(sentence: Sentence, compiled: CompiledLanguage): readonly number[] {
  let segment = 0;
  return sentence.tokens.map((token, index) => {
    if (token.text === ';' || (index > 0 && compiled.contrast.longestAt(sentence.tokens, index) !== undefined))
      segment += 1;
    return segment;
  });
}
