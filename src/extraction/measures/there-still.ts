import type { AnalysedSentence } from '../analysed-sentence.js';
import { countAtHead } from '../count-at-head.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Predicate } from './predicates.js';
import { isVerbOfState } from './verb-of-state.js';

/** Words before a verb that may say that it goes on: "are still in". */
const STILL_BACK = 2;

/** "are still in jail", "siguen presos": a verb that goes on, and that it is in prison that they are; but "siguen sin juicio". */
function areStillIn(told: Predicate, { sentence: { tokens, compiled }, predicates }: AnalysedSentence): boolean {
  const { kind, negated, weak, start, end } = told;
  if (kind !== 'held' || negated || !isVerbOfState(tokens, start, compiled)) return false;
  // "11 of the 30 who are still held are women": of the 30
  for (let at = start - STILL_BACK; at <= start; at += 1) if (compiled.sets.relatives.isAt(tokens, at)) return false;
  if (weak && !predicates.some((place) => place.kind === 'held' && !place.weak && place.start === end)) return false;
  for (let at = start - STILL_BACK; at < end; at += 1)
    if (compiled.weakHeld.longestAt(tokens, at) !== undefined || compiled.clause.yet.isAt(tokens, at)) return true;
  return false;
}

/**
 * "777 of the 1,043 are still in jail", "de los 1.043 presos 777 siguen en la cárcel": the verb that says that those of a number
 * are held still. `verb`: that of the number, if it has one; else the first behind it, up to the next number that is not its whole.
 */
export function stayOf(analysed: AnalysedSentence, span: NumberSpan, verb: Predicate | null): Predicate | undefined {
  if (verb !== null) return verb.start >= span.end && areStillIn(verb, analysed) ? verb : undefined;
  const { numbers, predicates } = analysed;
  const whole = countAtHead(numbers, ({ start }) => start <= span.start);
  const next = numbers[whole + 1]?.start ?? Number.POSITIVE_INFINITY;
  return predicates.find((told) => told.start >= span.end && told.end <= next && areStillIn(told, analysed));
}
