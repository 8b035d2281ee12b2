import type { NumberSpan } from '../numbers/number-span.js';
import { isOwningMark } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Words from a verb to its object: "a las", "the". */
const TO_OBJECT = 2;
/** Words from a number's people to their verb: "detained in May have been". */
const TO_VERB = 12;

/** "nine people were freed", "walked out": a verb that takes no object, so that who was freed stands before it. */
function takesNoObject(
  { start, end, active }: Predicate,
  { sentence: { tokens }, span, compiled }: MeasureInput,
): boolean {
  const { copulas, sets, clause } = compiled;
  if (active) return false;
  // "libertadas depois de 30"
  const passive = [start, start - 1].some((at) => copulas.longestAt(tokens, at) !== undefined);
  if (passive) return span.hedgeStart > end;
  if (span.hedgeStart - end <= TO_OBJECT) return false;
  return sets.outing.isAt(tokens, start) || clause.ownPassive.isAt(tokens, start - 1);
}

/** Nothing but words of one clause, none of which joins what stands before and behind them. */
function isOneClause(from: number, to: number, { sentence: { tokens }, compiled }: MeasureInput): boolean {
  const { sets } = compiled;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punct' && !isOwningMark(token)) || sets.joiners.has(token))
      return false;
  }
  return true;
}

/** "along with", "in exchange for", "compared with", "another": what ties one number to the other. */
function isTied(from: number, to: number, { sentence: { tokens }, counted, compiled }: MeasureInput): boolean {
  const { clause, sets, small, parts, course, contrast, comparedWith, dating } = compiled;
  // "with 20 still waiting", "from a prison for 400"
  if (clause.yet.isAt(tokens, counted.end) || course.custody.prisons.isAt(tokens, to - 2)) return false;
  for (let at = from; at < to; at += 1) {
    const word = [clause.inReturn, sets.increments, dating.beyond].some((words) => words.isAt(tokens, at));
    const phrase = [clause.accompanied, parts, course.against, contrast, comparedWith, course.exceptions].some(
      (words) => words.longestAt(tokens, at) !== undefined,
    );
    if (word || phrase) return true;
  }
  return small.for.isAt(tokens, to - 1) || sets.agents.isAt(tokens, to - 1);
}

function isSubject(number: NumberSpan, predicate: Predicate, input: MeasureInput): boolean {
  const { sentence, compiled } = input;
  if (number.end > predicate.start || predicate.start - number.end > TO_VERB) return false;
  if (!takesNoObject(predicate, input)) return false;
  // "Tras once meses en prisión fueron liberados este lunes 12"
  if (compiled.units.longestAt(sentence.tokens, number.end) !== undefined) return false;
  return (
    isOneClause(number.end, predicate.start, input) &&
    !compiled.sets.placePrepositions.isAt(sentence.tokens, number.hedgeStart - 1)
  );
}

/** "Salieron nueve presos", "freed nine people": right behind the verb, where a word of those it is done to may be between. */
function isObject(
  { hedgeStart, end }: NumberSpan,
  predicate: Predicate,
  { span, sentence: { tokens }, compiled: { small } }: MeasureInput,
): boolean {
  // "soltó en dos tandas a 180"
  if (small.in.isAt(tokens, hedgeStart - 1)) return false;
  return hedgeStart >= predicate.end && hedgeStart - predicate.end <= TO_OBJECT && end < span.hedgeStart;
}

/** "freed nine teachers who had protested with 20 colleagues", "soltaram nove pessoas detidas com outras 20": told of the first alone. */
function isInTheirClause(
  { end }: NumberSpan,
  { sentence: { tokens }, span, predicates, compiled: { course, groups, heldParticiples, sets, parts } }: MeasureInput,
): boolean {
  const noun = groups.longestAt(tokens, end)?.end ?? end + 1;
  const told =
    sets.relatives.isAt(tokens, noun) ||
    [course.taken, heldParticiples].some((words) => words.longestAt(tokens, noun) !== undefined);
  if (!told || noun >= span.hedgeStart || parts.longestAt(tokens, noun) !== undefined) return false;
  for (let at = noun; at < span.hedgeStart; at += 1)
    if (tokens[at]?.kind === 'punct' || sets.joiners.isAt(tokens, at)) return false;
  return !predicates.some(
    ({ start, kind, participle }) =>
      start >= noun && start < span.hedgeStart && kind !== 'other' && !(kind === 'held' && participle),
  );
}

const TO_LAW = 3;

/** "a decree pardoning", "un indulto que beneficia a": whom a law is for. */
function isOfLaw({ start, end }: Predicate, { sentence: { tokens }, compiled }: MeasureInput): boolean {
  for (let at = end - 1; at >= Math.max(0, start - TO_LAW); at -= 1)
    if (compiled.course.laws.isAt(tokens, at)) return true;
  return false;
}

/**
 * "nine people were freed in front of 20 reporters", "Salieron nueve presos gracias a 20 abogados": the verb has its people
 * beside it, and none of those behind them that no word joins to the first.
 */
export function hasItsPeople(predicate: Predicate, input: MeasureInput): boolean {
  const { span, others, predicates, hasCountNoun, isWhole } = input;
  const { kind, end, start } = predicate;
  if (others.length === 0 || kind === 'held' || kind === 'other' || end > span.hedgeStart || hasCountNoun || isWhole)
    return false;
  // "were freed under a decree that pardons 20"
  if (isOfLaw(predicate, input))
    return predicates.some((freed) => freed.kind === 'freed' && freed.end <= start && hasItsPeople(freed, input));
  return others.some((number) => {
    const object = isObject(number, predicate, input);
    if (!object && !isSubject(number, predicate, input)) return false;
    const from = object ? number.end : end;
    if (object && isInTheirClause(number, input)) return true;
    return isOneClause(from, span.hedgeStart, input) && !isTied(from, span.hedgeStart, input);
  });
}
