import type { Predicate } from '../measures/predicates.js';

/**
 * What `told` says before a colon of those who are counted: that they were freed, or are held, and nothing else; `undefined`
 * where it says two things, or what is only wished or denied.
 */
export function toldBefore(told: readonly Predicate[], colon: number): Predicate | undefined {
  const [first] = told;
  if (first === undefined || (first.kind !== 'freed' && first.kind !== 'held')) return undefined;
  const isPlain = told.every(
    ({ kind, end, wish, negated }) => kind === first.kind && end <= colon && !wish && !negated,
  );
  return isPlain ? first : undefined;
}
