import { isAfterAuxiliary } from './beside-noun.js';
import type { Predicate } from './predicates.js';
import { isVerbOfState } from './verb-of-state.js';
import type { MeasureInput, Weighed } from './weighed.js';

/** Whether the clause of the word that ends at `from` goes on to what stands at `to`: no mark, no "and" or "who", no verb of saying between. */
function goesOn(from: number, to: number, { sentence: { tokens }, compiled }: MeasureInput): boolean {
  const { sets, say } = compiled;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct' || sets.joiners.has(token) || sets.relatives.has(token))
      return false;
    if (say.longestAt(tokens, at) !== undefined) return false;
  }
  return true;
}

/** "are still held", "remain in jail", "siguen presos": a verb, of now. */
function isStateNow(predicate: Predicate, input: MeasureInput): boolean {
  const { sentence, compiled } = input;
  const { start, kind, negated } = predicate;
  if (kind !== 'held' || negated) return false;
  const then = [start, start - 1, start - 2].some(
    (at) => compiled.pastStates.longestAt(sentence.tokens, at) !== undefined,
  );
  return !then && isVerbOfState(sentence.tokens, start, compiled);
}

/**
 * "12 of the 60 people freed on Friday are still in jail", "12 de los 60 supuestos liberados siguen presos": what is said of
 * the whole only names it, and the verb that the sentence goes on to is of the part.
 */
export function keptOfWhole(best: Weighed, all: readonly Weighed[], input: MeasureInput): Weighed | undefined {
  const { sentence, span, compiled } = input;
  const { kind, start, end, wish } = best.predicate;
  if (kind !== 'freed' || wish || start < span.end) return undefined;
  const { tokens } = sentence;
  const ofWhole = compiled.sets.partitives.isAt(tokens, span.end) || compiled.small.ofThe.isAt(tokens, span.end);
  // "12 of the detainees were freed"
  if (
    !ofWhole ||
    (isAfterAuxiliary(best.predicate, input) && !compiled.sets.relatives.isAmong(tokens, span.end, start))
  )
    return undefined;
  const state = all.find(({ predicate }) => predicate.start >= end && isStateNow(predicate, input));
  return state !== undefined && goesOn(end, state.predicate.start, input) ? { ...state, cost: best.cost } : undefined;
}
