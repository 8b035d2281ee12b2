import type { AnalysedSentence } from '../analysed-sentence.js';
import type { NumberSpan } from './number-span.js';

/** "3.", alone at the head of a paragraph of a round-up. */
export function isEnumerator({ sentence: { tokens } }: AnalysedSentence, { start, form }: NumberSpan): boolean {
  return (
    form === 'digits' &&
    tokens[start + 1]?.text === '.' &&
    tokens.every(({ kind }, at) => at === start || kind === 'punct')
  );
}
