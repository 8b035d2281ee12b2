import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "and that", "y que", "e que": a second clause told by the verb that told the first. */
export function isAndThat(tokens: readonly Token[], at: number, { sets, small }: CompiledLanguage): boolean {
  return sets.joiners.isAt(tokens, at) && small.that.isAt(tokens, at + 1);
}
