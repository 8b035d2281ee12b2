import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const YEAR = /^(?:19|20)\d\d$/;

/** "remains at 120", "se mantiene en 120": a figure does so, and nobody is held; but "since 2023", "in 2023". */
export function standsAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  { sets, weakHeld, language }: CompiledLanguage,
): boolean {
  if (weakHeld.longestAt(tokens, at)?.end !== end) return false;
  const [preposition, number, after] = tokens.slice(end, end + 3);
  if (preposition === undefined || !sets.placePrepositions.has(preposition)) return false;
  if (language.structure.changedFrom.includes(preposition.key)) return false;
  if (number?.kind !== 'number' || YEAR.test(number.text)) return false;
  return after === undefined || after.kind === 'punct' || sets.placePrepositions.has(after);
}
