import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const WHO_HAD_BEEN = 3;
const PROMISE_REACH = 14;

/** Of `902 prisoners` nothing happened to all; "the 80 freed" were freed as their own words say. */
export function freedBeside({ sentence, predicates, span, counted, compiled }: MeasureInput): Predicate | undefined {
  const isPrisoner = counted.kind === 'group' && counted.entry.prisoner;
  // "de los 902 presos liberaron a 41": there the verb is another number's
  // "who had walked free", "los 369 presos que Israel liberó"
  const clause = compiled.sets.relatives.isAt(sentence.tokens, counted.end) ? WHO_HAD_BEEN : 0;
  // "de los 660 presos políticos liberados": a participle is their own
  const itsOwn = isPrisoner && compiled.language.sources.verbFirst && clause === 0;
  return predicates.find(
    ({ kind, start, wish, negated }) =>
      kind === 'freed' &&
      !wish &&
      !negated &&
      (!itsOwn || compiled.clause.doneToMany.isAt(sentence.tokens, start)) &&
      start >= span.end &&
      start <= Math.max(counted.end, span.end) + clause &&
      // "una cuarta parte de esos 168 salió": the quarter did
      (clause > 0 || !compiled.clause.did.isAt(sentence.tokens, start)),
  );
}

/** "Dos 51 presos que o governo se comprometeu a libertar": a whole that its own clause promises. */
export function promisedBeside({ sentence, predicates, counted, compiled }: MeasureInput): Predicate | undefined {
  const clause = compiled.sets.relatives.isAt(sentence.tokens, counted.end);
  return predicates.find(
    ({ kind, start, negated, wish }) =>
      kind === 'promised' &&
      !negated &&
      !wish &&
      (start === counted.end || (clause && start > counted.end && start - counted.end <= PROMISE_REACH)) &&
      !sentence.tokens.slice(counted.end, start).some(({ text }) => text === ','),
  );
}

/** "confirmed 154 of the 406 releases": the noun that both share says what happened, to the larger number and to its part. */
export function releasesOf({ predicates, span, counted }: MeasureInput): Predicate | undefined {
  if (counted.kind !== 'group' || !counted.partitive) return undefined;
  return predicates.find(
    ({ kind, start, end, wish, negated }) =>
      kind === 'freed' && !wish && !negated && start > span.end && end <= counted.end,
  );
}

export function heldBeside({ predicates, counted }: MeasureInput): Predicate | undefined {
  return predicates.find(
    ({ kind, start, weak, negated }) =>
      kind === 'held' &&
      !weak &&
      !negated &&
      counted.kind === 'group' &&
      start >= counted.end &&
      start <= counted.end + 1,
  );
}
