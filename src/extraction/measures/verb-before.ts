import { BOUNDARY } from './token-distance.js';
import { CLOSE, type MeasureInput, type Weighed } from './weighed.js';

/** Tokens from a verb to its subject, a place and an aside between. */
const REACH = 22;
const BREAKS = /^[.;:?!—–()]$/;

/**
 * "abandonaron el internado de Monagas, conocido como La Pica, veintiún militares procesados por rebelión": where the verb
 * stands first, the first people after it are its subject, and a participle behind them only says of what they are accused.
 */
export function verbBefore(described: Weighed, all: readonly Weighed[], input: MeasureInput): Weighed | undefined {
  const { sentence, span, counted, numbers, compiled } = input;
  const { tokens } = sentence;
  const { predicate, side } = described;
  if (!compiled.language.sources.verbFirst || side !== 'right' || predicate.kind !== 'other') return undefined;
  const comma = tokens[counted.end]?.text === ',' ? 1 : 0;
  const beside = predicate.start <= counted.end + comma || tokens[predicate.start - 1]?.text === ',';
  if (!beside || predicate.start - counted.end > BOUNDARY || !compiled.clause.doneToMany.isAt(tokens, predicate.start))
    return undefined;
  const found = all.find(
    (before) =>
      before.side === 'left' &&
      (before.predicate.kind === 'freed' || before.predicate.kind === 'promised') &&
      !before.predicate.wish &&
      !before.predicate.negated &&
      span.hedgeStart - before.predicate.end <= REACH &&
      !numbers.some(
        ({ start, form }) => form !== 'article-one' && start >= before.predicate.end && start < span.start,
      ) &&
      !tokens
        .slice(before.predicate.end, span.hedgeStart)
        .some(
          (token, at) =>
            BREAKS.test(token.text) ||
            compiled.sets.relatives.has(token) ||
            compiled.say.longestAt(tokens, before.predicate.end + at) !== undefined,
        ),
  );
  return found === undefined ? undefined : { ...found, cost: Math.min(found.cost, CLOSE) };
}
