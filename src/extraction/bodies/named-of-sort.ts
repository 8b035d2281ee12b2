import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Body } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';

/**
 * The body named last of the sort that a noun speaks of. "La ONG", after an NGO and then a union, is the NGO, for nobody
 * calls a union one; "el gremio" is the union.
 */
export function namedOfSort(
  { sort, end }: Extract<Fragment, { kind: 'role' }>,
  tokens: readonly Token[],
  cast: Cast,
  { bodies: { unions } }: CompiledLanguage,
): Body | null {
  if (sort !== 'ngo' && sort !== 'opposition') return null;
  const last = cast.lastOf(sort);
  if (last === null || sort === 'opposition' || unions.includes(tokens[end - 1]?.key ?? '')) return last;
  if (!unions.some((noun) => cast.byNoun(noun)?.claimant === last.claimant)) return last;
  return cast.counters.two.find(({ kind, claimant }) => kind === 'ngo' && claimant !== last.claimant) ?? last;
}
