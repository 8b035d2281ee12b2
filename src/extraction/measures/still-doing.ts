import { isVerbOfMany } from '../lexicon/noun-ends.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Past "still must", "aún deben". */
function verbAfter({ end }: Predicate, { sentence: { tokens }, compiled: { clause } }: MeasureInput): number {
  return clause.adverbs.isAt(tokens, end) ? end + 1 : end;
}

/**
 * "41 still face charges", "41 must still report to court", "41 aún enfrentan cargos", "siguen enfrentando cargos": a word for
 * what has not ended, before a verb of something else than being held.
 */
export function isStillDoing(predicate: Predicate, input: MeasureInput): boolean {
  const { kind, weak, start, end } = predicate;
  const { sentence, counted, predicates, compiled } = input;
  const { tokens } = sentence;
  if (kind !== 'held' || !weak || start < counted.end || end !== start + 1) return false;
  const { sets, clause, course, heldParticiples, copulas, groups, descriptions } = compiled;
  const at = verbAfter(predicate, input);
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.word.capital || sets.functionWords.has(verb)) return false;
  if (predicates.some((other) => other.start <= at && other.end > at && other.kind !== 'other')) return false;
  const known = [heldParticiples, copulas, groups, course.taken, descriptions.circumstances];
  if (known.some((words) => words.longestAt(tokens, at) !== undefined)) return false;
  if (course.stays.has(verb) || course.custody.suffers.has(verb)) return false;
  if (clause.goingOn.has(verb)) return true;
  if (!clause.yet.isAt(tokens, start)) return false;
  if (compiled.language.sources.verbFirst) return isVerbOfMany(verb, compiled);
  const next = tokens[at + 1];
  return next?.kind === 'word' && !clause.passives.has(verb);
}
