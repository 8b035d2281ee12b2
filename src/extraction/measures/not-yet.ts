import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const YET_REACH = 5;

/** "have not yet regained their freedom": they are held still. */
export function isNotYet({ sentence: { tokens }, compiled }: MeasureInput, { start, end }: Predicate): boolean {
  return tokens.slice(Math.max(0, start - YET_REACH), end + 1).some((token) => compiled.clause.yet.has(token));
}

/** "no fueron liberadas 50"; but "todavía no han sido liberadas". */
export function isNotReleased(input: MeasureInput, predicate: Predicate): boolean {
  const { sentence, compiled } = input;
  return compiled.sets.negations.isAt(sentence.tokens, predicate.start) && !isNotYet(input, predicate);
}
