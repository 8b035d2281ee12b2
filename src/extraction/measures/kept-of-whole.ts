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

/** "de los 60 liberados 12 estaban presos desde 2024": how long those had been inside who are free by now. */
export function isStayOfFreed({ kind, start, end }: Predicate, input: MeasureInput): boolean {
  const { sentence, times, predicates, compiled } = input;
  if (kind !== 'held') return false;
  const { tokens } = sentence;
  const were =
    [start, start - 1].some((at) => compiled.sets.wereThen.isAt(tokens, at)) ||
    [start, start - 1, start - 2].some((at) => compiled.pastStates.longestAt(tokens, at) !== undefined);
  if (!were || !times.some((time) => time.role === 'since' && time.start === end)) return false;
  return predicates.some((other) => other.kind === 'freed' && other.end <= start && goesOn(other.end, start, input));
}

/** "are still held", "remain in jail", "siguen presos": a verb, of now. */
export function isStateNow(predicate: Predicate, input: MeasureInput): boolean {
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

/** Tokens of what somebody is taken for: "as political prisoners". */
const TAKEN_FOR = 4;

/**
 * "De los que salieron, S reconoce a 71 como presos políticos", "Of those freed, S recognises 71 as political prisoners": what
 * they are taken for says nothing of where they are, which the head of the sentence does.
 */
export function asHeadSays(best: Weighed, input: MeasureInput): Weighed | undefined {
  const { sentence, span, predicates, compiled } = input;
  const { tokens } = sentence;
  const { kind, start, end } = best.predicate;
  if (kind !== 'held' || end - start > TAKEN_FOR || !compiled.sets.partitives.isAt(tokens, 0)) return undefined;
  const noun = [start, start + 1, start + 2].some((at) => {
    const group = compiled.groups.longestAt(tokens, at);
    return group?.end === end && group.value.prisoner;
  });
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (!noun || comma < 0 || comma > span.hedgeStart) return undefined;
  const freed = predicates.find(
    (other) => other.kind === 'freed' && !other.negated && !other.wish && other.end <= comma,
  );
  return freed === undefined ? undefined : { ...best, predicate: freed };
}
