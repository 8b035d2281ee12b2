import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/**
 * "12 political prisoners remain in hospital", "los 27 presos que hay en Cuba viven mal": wherever prisoners stay or are
 * said to be, they are prisoners there.
 */
export function areThere(
  { sentence: { tokens }, counted, compiled }: MeasureInput,
  predicate: Predicate | undefined,
): boolean {
  const { course, sets } = compiled;
  // "los 27 presos que quedan libres"
  if (predicate?.kind === 'freed' || predicate?.kind === 'promised') return false;
  if (sets.relatives.isAt(tokens, counted.end) && sets.existence.isAt(tokens, counted.end + 1)) return true;
  if (predicate?.kind !== 'other' || predicate.negated || !course.stays.isAt(tokens, predicate.start)) return false;
  return compiled.copulas.longestAt(tokens, predicate.start) === undefined;
}
