import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** Past the article of "el 25 %", "a metade". */
export function beforeArticle(
  tokens: readonly Token[],
  { hedgeStart }: NumberSpan,
  { sets, small }: CompiledLanguage,
): number {
  return small.the.isAt(tokens, hedgeStart - 1) || sets.articleOnes.isAt(tokens, hedgeStart - 1)
    ? hedgeStart - 1
    : hedgeStart;
}
