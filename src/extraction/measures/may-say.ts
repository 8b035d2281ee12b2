import { isAnotherTime } from './another-time.js';
import { isSaidBehindAside } from './aside-of-speaker.js';
import { isBehindOwnVerb } from './behind-own-verb.js';
import { isNoun, isStay } from './belongings.js';
import { hasItsPeople } from './has-its-people.js';
import { isOfClauseBefore, isOfNextClause } from './next-clause.js';
import { isDoneByTakers, isDoneByThem, isOfAllOnly, isOfJoinedClause } from './of-another-clause.js';
import { describesObject, isNounOfAnother, isOfAfterClause, isOfJoinedSubject } from './of-another-number.js';
import { isInPaper } from './of-things.js';
import { areThereBeside, hasOwnClause } from './own-clause.js';
import type { Predicate } from './predicates.js';
import { isStillDoing } from './still-doing.js';
import { isOnTerms, isReleaseOfHeld, isStateOfFreed, isStateOfSwapped, isTheirPast } from './their-past.js';
import type { MeasureInput } from './weighed.js';

/** Tokens beyond which no verb is weighed. */
const FARTHEST = 45;

/** "Catorce policías escoltaron a los liberados": the freed, after a verb that is no "are". */
function isObjectOfTheirs(start: number, { sentence: { tokens }, span, counted, compiled }: MeasureInput): boolean {
  const { sets, small, copulas } = compiled;
  if (!compiled.language.sources.verbFirst || !sets.definites.isAt(tokens, start - 1)) return false;
  // "a 24 ascienden los liberados"
  if (small.to.isAt(tokens, span.hedgeStart - 1)) return false;
  // "a propósito das libertações" says of what
  if (sets.partitives.isAt(tokens, start - 1)) return false;
  const verb = small.to.isAt(tokens, start - 2) ? start - 3 : start - 2;
  if (verb < counted.end || tokens[verb]?.kind !== 'word' || sets.functionWords.isAt(tokens, verb)) return false;
  return copulas.longestAt(tokens, verb) === undefined && compiled.reaches.endsAt(tokens, verb + 1, 2) === false;
}

/** "Three doctors examined the freed prisoners": the participle describes others than the doctors. */
function describesOthers({ start, end, kind }: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, compiled } = input;
  const { tokens } = sentence;
  if (kind !== 'freed' || start < counted.end) return false;
  // "jovens detidos na greve dos taxistas saíram em liberdade": a verb describes nobody
  if (compiled.clause.did.isAt(tokens, start)) return false;
  const noun = compiled.groups.longestAt(tokens, end)?.start === end ? start : nounBefore(start, counted.end);
  if (noun === null) return isObjectOfTheirs(start, input);
  const article = tokens[noun - 1];
  if (article === undefined || !compiled.sets.definites.has(article)) return false;
  // "las protestas de los maestros fueron": of a noun before, and no subject
  const of = compiled.sets.partitives.isAt(tokens, noun - 2) || compiled.small.against.isAt(tokens, noun - 2);
  if (of && compiled.copulas.longestAt(tokens, start) !== undefined) return false;
  return ![2, 3].some((back) => compiled.parts.longestAt(tokens, (noun ?? 0) - back) !== undefined);

  function nounBefore(at: number, from: number): number | null {
    for (let index = at - 1; index >= Math.max(from, at - 2); index -= 1)
      if (compiled.groups.longestAt(tokens, index)?.end === at) return index;
    return null;
  }
}

/** Near enough to be weighed, and said of no others. */
export function maySay(predicate: Predicate, input: MeasureInput): boolean {
  const { span, counted } = input;
  return (
    predicate.end >= span.hedgeStart - FARTHEST &&
    predicate.start <= counted.end + FARTHEST &&
    !isAnotherTime(predicate, input) &&
    !isSaidBehindAside(predicate, input) &&
    !isStillDoing(predicate, input) &&
    !isNoun(predicate, input) &&
    !isStay(predicate, input) &&
    !isNounOfAnother(predicate, input) &&
    !isOfJoinedSubject(predicate, input) &&
    !isOfAfterClause(predicate, input) &&
    !isOfNextClause(predicate, input) &&
    !isOfClauseBefore(predicate, input) &&
    !describesOthers(predicate, input) &&
    !isOnTerms(predicate, input) &&
    !isReleaseOfHeld(predicate, input) &&
    !isInPaper(predicate, input) &&
    !isOfAllOnly(predicate, input) &&
    !isOfJoinedClause(predicate, input) &&
    !isBehindOwnVerb(predicate, input) &&
    !hasItsPeople(predicate, input) &&
    !isDoneByThem(predicate, input) &&
    !isDoneByTakers(predicate, input) &&
    !describesObject(predicate, input) &&
    !(
      predicate.kind === 'freed' &&
      predicate.end <= span.hedgeStart &&
      (hasOwnClause(input) || areThereBeside(predicate, input))
    ) &&
    !isTheirPast(predicate, input) &&
    !isStateOfFreed(predicate, input) &&
    !isStateOfSwapped(predicate, input)
  );
}
