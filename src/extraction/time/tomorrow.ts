import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "por la mañana": a part of the day, and not tomorrow. */
export function isMorning(tokens: readonly Token[], at: number, { sets, clause }: CompiledLanguage): boolean {
  if (!clause.tomorrow.isAt(tokens, at)) return false;
  return sets.determiners.isAt(tokens, at - 1) || clause.ofMorning.isAt(tokens, at - 1);
}
