import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "Llegan a 41 los carabobeños que han recuperado la libertad": people of a noun that nobody knows, and a clause about them. */
export function peopleAfter(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): { readonly kind: 'unknown'; readonly noun: string; readonly end: number } | undefined {
  const { clause, language, sets } = compiled;
  const noun = tokens[at + 1];
  if (!language.sources.verbFirst || noun?.kind !== 'word' || !clause.whoIsCounted.isAt(tokens, at)) return undefined;
  if (!clause.manyEnds.has(noun) || sets.functionWords.has(noun) || !sets.relatives.isAt(tokens, at + 2))
    return undefined;
  return { kind: 'unknown', noun: noun.text, end: at + 2 };
}
