import type { MeasureInput } from './weighed.js';

/** "demanded the release of the 47 women who remain in prison": held; but "denied having freed 40: «Nobody has left»". */
function stillHeld({ sentence: { tokens }, predicates, counted }: MeasureInput): boolean {
  if (tokens[counted.end]?.text === ':') return false;
  return predicates.some(
    ({ kind, start, negated }) => kind === 'held' && !negated && start >= counted.end && start <= counted.end + 2,
  );
}

/** "demanded the release of the remaining 16 teachers", "de los 16 maestros restantes": of those who are there yet. */
function areTheOthers({ sentence: { tokens }, span, counted, compiled: { sets } }: MeasureInput): boolean {
  if (sets.leftOver.isAt(tokens, counted.end) && sets.definites.isAt(tokens, span.hedgeStart - 1)) return true;
  return sets.leftOver.isAt(tokens, span.hedgeStart - 1) && sets.definites.isAt(tokens, span.hedgeStart - 2);
}

/** Whose release is only asked for, and who are said to be there yet. */
export function areHeldYet(input: MeasureInput): boolean {
  return areTheOthers(input) || stillHeld(input);
}
