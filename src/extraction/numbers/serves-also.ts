import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const SERVED_REACH = 10;

/** "Dieciocho cumplían cadena perpetua y 54 penas largas": what they serve, and the verb is left out. Gives the token after it. */
export function servesAlso(
  tokens: readonly Token[],
  span: NumberSpan,
  { sets, clause }: CompiledLanguage,
): number | undefined {
  if (!sets.joiners.isAt(tokens, span.hedgeStart - 1)) return undefined;
  const noun = [span.end, span.end + 1].find((at) => clause.prisonTerms.isAt(tokens, at));
  if (noun === undefined) return undefined;
  const before = tokens.slice(Math.max(0, span.hedgeStart - SERVED_REACH), span.hedgeStart);
  return before.some((token) => clause.serving.has(token)) ? noun + 1 : undefined;
}
