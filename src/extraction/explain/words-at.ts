import type { AnalysedSentence } from '../analysed-sentence.js';

/** The words from one token to another, the end excluded, as written. */
export function wordsAt({ sentence }: AnalysedSentence, start: number, end: number): string {
  const { tokens, passage } = sentence;
  return passage.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}
