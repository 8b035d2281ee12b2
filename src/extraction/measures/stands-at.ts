import type { CompiledLanguage, PredicateKind } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Found } from '../text/phrase-trie.js';
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

/** "estão 27 presos", "há 27 detidos", "leaving 27 in prison": a phrase with room for any word may not swallow a number and its people. */
export function swallowsCount(
  tokens: readonly Token[],
  at: number,
  { value, end }: Found<PredicateKind>,
  { course, groups, sets }: CompiledLanguage,
): boolean {
  // "sitúa el número de detenidos entre 450 y 480": the word opens a range
  const opens = sets.rangeOpen.isAt(tokens, end - 1) && end > at + 1 && sets.partitives.isAt(tokens, at - 1);
  if (opens && tokens[end]?.kind === 'number' && !YEAR.test(tokens[end]?.text ?? '')) return true;
  if (value !== 'held' && value !== 'freed') return false;
  // "canjeó a 16 presos por ocho espías": for whom, and not what for
  if (value === 'held' && isNumber(tokens[end], sets) && sets.agents.isAt(tokens, end - 1))
    return groups.longestAt(tokens, end + 1) !== undefined;
  for (let index = at + 1; index < end; index += 1) {
    if (!isNumber(tokens[index], sets)) continue;
    // "leaving 20 in prison"; but "left three jails"
    const whom = value === 'held' && groups.longestAt(tokens, index + 1) !== undefined;
    if (whom || (value === 'freed' && course.custody.inside.isAt(tokens, index + 1))) return true;
  }
  return false;
}
