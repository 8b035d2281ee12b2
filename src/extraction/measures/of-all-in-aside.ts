import { opensAside } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Words of "almost all of them". */
const WHOM = 4;

/**
 * "– all arrested after the vote –", "(todos detenidos tras las elecciones)", ", most of them held since May,": of how many
 * an aside tells how they came there; with an auxiliary it would be a clause of its own.
 */
export function isOfAllInAside(
  { start }: Predicate,
  { sentence: { tokens }, counted, compiled }: MeasureInput,
): boolean {
  const { course, reality, dating } = compiled;
  if (!opensAside(tokens[counted.end]) || course.taken.longestAt(tokens, start) === undefined) return false;
  const whom = tokens.slice(counted.end + 1, start);
  return (
    whom.length <= WHOM &&
    whom.some((token) => reality.allOfThem.has(token)) &&
    whom.every((token) => token.kind === 'word' && !dating.auxiliaries.has(token))
  );
}
