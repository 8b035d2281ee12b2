import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const WHEN = 4;

/** "spoke last week of 11 Italians", "habló el lunes de 40": a day between the verb and what is spoken of. */
export function spokeOf(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): { readonly end: number } | undefined {
  if (!compiled.speech.speaks.isAt(tokens, at)) return undefined;
  for (let index = at + 2; index <= at + WHEN; index += 1) {
    if (tokens[index - 1]?.kind !== 'word') return undefined;
    if (!compiled.small.of.isAt(tokens, index)) continue;
    const days = tokens.slice(at + 1, index);
    const dated = days.some(
      (token, step) =>
        compiled.sets.weekdays.has(token) || compiled.fixedTimes.longestAt(tokens, at + 1 + step) !== undefined,
    );
    return dated ? { end: index + 1 } : undefined;
  }
  return undefined;
}
