import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Words of an object. */
const OBJECT = 4;

/** "and returned the odd boat": a word that frees only prisoners, with a thing for its object. */
export function takesThing(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { sets, weakFreed, groups, language } = compiled;
  if (language.sources.verbFirst || end !== at + 1 || weakFreed.longestAt(tokens, at)?.end !== end) return false;
  if (!sets.determiners.isAt(tokens, end) || sets.partitives.isAt(tokens, end)) return false;
  for (let index = end + 1; index <= end + OBJECT && tokens[index]?.kind !== 'punct'; index += 1)
    if (
      tokens[index] === undefined ||
      tokens[index]?.kind === 'number' ||
      groups.longestAt(tokens, index) !== undefined
    )
      return false;
  return true;
}
