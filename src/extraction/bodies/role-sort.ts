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
  let sort: RoleSort = 'any';
  for (let at = start; at < end; at += 1) {
    if (prisonSort.isAt(tokens, at)) return 'prisons';
    if (ngoSort.isAt(tokens, at)) sort = 'ngo';
    else if (sort === 'any' && partySort.isAt(tokens, at)) sort = 'opposition';
  }
  return sort;
}
