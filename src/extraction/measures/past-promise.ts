import { isAuxiliary } from '../lexicon/noun-ends.js';
import type { Token } from '../text/text.js';
import { isNoun } from './beside-noun.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput, Weighed } from './weighed.js';

/** Farther than this no verb is that of the sentence. */
const FAR = 36;
/** Words from an auxiliary to its verb: "have already". */
const AUXILIARY = 2;

/** "han salido", "were freed", "siguen presos": with what makes it the verb of a sentence, as a word of it or right before. */
function isVerbOfSentence({ start, end }: Predicate, { sentence: { tokens }, compiled }: MeasureInput): boolean {
  for (let at = start - AUXILIARY; at < end; at += 1) if (isAuxiliary(tokens, at, compiled)) return true;
  return false;
}

/**
 * "Los 80 presos que el Gobierno prometió soltar han salido", "31 of the 80 it promised to release have walked free": what
 * came of them, told behind the clause that promised it or asked for it; but "promised to release 80, and 31 have left".
 */
export function pastPromise(
  { predicate: promise, side, cost }: Weighed,
  all: readonly Weighed[],
  input: MeasureInput,
): Weighed | undefined {
  const { sentence, counted, numbers, compiled } = input;
  const { tokens } = sentence;
  const open = promise.kind === 'promised' || (promise.kind === 'freed' && promise.wish);
  if (!open || side !== 'right' || input.isWhole || promise.start <= counted.end + 1) return undefined;
  const found = all.find(
    ({ predicate }) =>
      predicate.start >= promise.end &&
      predicate.start - counted.end <= FAR &&
      (predicate.kind === 'freed' || (predicate.kind === 'held' && !predicate.weak)) &&
      !predicate.wish &&
      !predicate.negated &&
      !isNoun(predicate, input) &&
      isVerbOfSentence(predicate, input),
  );
  if (found === undefined) return undefined;
  // "já saíram"
  const joins = (token: Token): boolean => compiled.sets.joiners.has(token) && !compiled.clause.already.has(token);
  const between = tokens.slice(promise.end, found.predicate.start);
  const goesOn = between.every((token) => (token.kind === 'word' || token.text === ',') && !joins(token));
  const others = numbers.some(
    ({ start, form }) => form !== 'article-one' && start >= promise.end && start < found.predicate.start,
  );
  return goesOn && !others ? { ...found, cost } : undefined;
}
