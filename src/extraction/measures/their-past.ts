import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const HAD_REACH = 6;

/** "Another 24, who had been serving life terms, were sent abroad": where they were before. */
export function isTheirPast({ kind, start }: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, compiled, predicates } = input;
  const { tokens } = sentence;
  if (kind !== 'held') return false;
  // "handed over the four policemen whom it had in its hands": it had them until then
  const had = compiled.sets.relatives.isAt(tokens, counted.end)
    ? tokens.slice(counted.end + 1, start + 1).some((token) => compiled.sets.wereThen.has(token))
    : false;
  if (
    had &&
    start - counted.end <= HAD_REACH &&
    predicates.some((one) => one.kind === 'freed' && !one.wish && one.end <= counted.end && !one.negated)
  )
    return true;
  const clause = [counted.end, counted.end + 1].find((at) => compiled.sets.relatives.isAt(tokens, at));
  const past = clause === undefined ? undefined : compiled.pastStates.longestAt(tokens, clause + 1);
  return past !== undefined && start >= past.start && start <= past.end;
}
