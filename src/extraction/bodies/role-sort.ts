import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** What a common noun says of the body it stands for. */
export type RoleSort = 'prisons' | 'ngo' | 'opposition' | 'any';

/** The sort of body that the words from `start` to `end` speak of. */
export function sortOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  { bodies: { prisonSort, ngoSort, partySort } }: CompiledLanguage,
): RoleSort {
  const words = tokens.slice(start, end);
  if (words.some((word) => prisonSort.has(word))) return 'prisons';
  if (words.some((word) => ngoSort.has(word))) return 'ngo';
  return words.some((word) => partySort.has(word)) ? 'opposition' : 'any';
}
