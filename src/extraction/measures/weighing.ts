import { isAnotherTime, onlyDates } from './another-time.js';
import { arrived, receivedBack } from './arrived.js';
import {
  goesWithVerb,
  hasVerbBehind,
  isCountedAnew,
  isOnly,
  isOwned,
  isPastAttribution,
  isTurnedAgainst,
} from './before-number.js';
import { isNoun, isOfFirstSubject, isStay, ofOthers } from './belongings.js';
import { mainAfterDescription } from './description.js';
import { hasItsPeople } from './has-its-people.js';
import { insideOf, isOfInner, type WithInner } from './inside-another.js';
import { isOfClauseBefore, isOfNextClause } from './next-clause.js';
import { isDoneByTakers, isDoneByThem, isOfAllOnly, isOfJoinedClause, isOfPart } from './of-another-clause.js';
import {
  beginsAnothersClause,
  describesAnother,
  describesObject,
  doesElse,
  isNounOfAnother,
  isOfAfterClause,
  isOfJoinedSubject,
} from './of-another-number.js';
import { isInPaper, isOfThings } from './of-things.js';
import { areThereBeside, hasOwnClause } from './own-clause.js';
import { pastRelative } from './past-relative.js';
import type { Predicate } from './predicates.js';
import { isOnTerms, isReleaseOfHeld, isStateOfFreed, isStateOfSwapped, isTheirPast } from './their-past.js';
import { BOUNDARY, distance, pastAside, pastCoordinate, pastSources } from './token-distance.js';
import { deathAfter, deathBefore, deathThere, freedNext, keptAfter, undoneAfter } from './undone.js';
import { BESIDE, CLOSE, type MeasureInput, REACH, type Weighed } from './weighed.js';

/** Tokens beyond which no verb is weighed. */
const FARTHEST = 45;
/** A verb that is only wished yields to one that happened. */
const WISH = 4;

/** "89,000 detainees and 8,000 have left": a number without a noun right before the verb is its subject. */
function isOfNextNumber(
  { start }: Predicate,
  { sentence: { tokens }, counted, others, compiled }: MeasureInput,
): boolean {
  return others.some(
    (number) =>
      number.hedgeStart > counted.end &&
      number.end <= start &&
      start - number.end <= 2 &&
      // "em 526 o número de presos e em 621 o de libertados"
      (compiled.sets.joiners.isAt(tokens, number.hedgeStart - 1) ||
        // "families of 35 prisoners said nine had been freed"
        compiled.say.longestAt(tokens, counted.end)?.end === number.hedgeStart ||
        (compiled.sets.placePrepositions.isAt(tokens, number.hedgeStart - 1) &&
          compiled.sets.joiners.isAt(tokens, number.hedgeStart - 2))) &&
      tokens.slice(number.end, start).every((token) => compiled.sets.functionWords.has(token)),
  );
}

/** How far a predicate stands from the number, with all that speaks against it. */
function weigh(input: MeasureInput, predicate: Predicate, inside: WithInner | undefined): Weighed {
  const { cost: straight, side } = placed(input, predicate);
  // past those its own people are some of, however much is told of them
  const cost = predicate === inside?.verb ? Math.min(straight, BESIDE) : straight;
  const dates = onlyDates(predicate, input) ? BOUNDARY : 0;
  const reserved = isReserved(predicate, input) ? BOUNDARY : 0;
  const wish = predicate.wish ? WISH : 0;
  return { predicate, cost: cost + dates + reserved + wish + ofOthers(predicate, input), side };
}

/** … past what belongs to the noun, or to others like it. */
function distanceAround({ start, kind }: Predicate, input: MeasureInput): number | undefined {
  const { sentence, counted, numbers, compiled } = input;
  const { end } = counted;
  return (
    pastAside(sentence, end, start, numbers, compiled) ??
    pastCoordinate(sentence, end, start, numbers, compiled) ??
    pastSources(sentence, end, start, numbers, compiled) ??
    (kind === 'freed' || kind === 'promised' ? pastRelative(sentence, end, start, numbers, compiled) : undefined)
  );
}

/** … by its place alone. */
function placed(input: MeasureInput, predicate: Predicate): Omit<Weighed, 'predicate'> {
  const { sentence, span, counted, numbers, times, compiled } = input;
  const { end } = counted;
  if (predicate.start >= end) {
    const straight = distance(sentence, end, predicate.start, numbers, compiled, times);
    // nothing is nearer than the next word
    const around = straight > 0 ? distanceAround(predicate, input) : undefined;
    const near = counted.kind === 'elliptical' ? BESIDE : CLOSE + BESIDE;
    const first = straight > near && isOfFirstSubject(predicate, input) ? near : REACH * 2;
    const agent = predicate.active ? REACH : 0;
    const other = isOfNextNumber(predicate, input) || isOfPart(predicate, input) ? BOUNDARY : 0;
    // "Lorna, que tem 300 habitantes, soltou 12": what the noun before has
    const owned = sentence.tokens[end]?.text === ',' && isOwned(sentence, span, compiled) ? BOUNDARY : 0;
    return { cost: agent + other + owned + Math.min(straight, around ?? straight, first), side: 'right' };
  }
  if (predicate.end > span.hedgeStart) return { cost: 0, side: 'inside' };
  // "no salieron más que unos 170": so many did
  if (predicate.negated && isOnly(sentence, span, compiled)) return { cost: 1, side: 'left' };
  // "Excarcelados: 41"
  if (predicate.end === span.hedgeStart - 1 && sentence.tokens[predicate.end]?.text === ':')
    return { cost: 0, side: 'left' };
  // "Under the decree, signed on Sunday, 300 prisoners": what is done to others ends with its clause
  const clause = predicate.kind === 'other' && sentence.tokens[span.hedgeStart - 1]?.text === ',' ? CLOSE : 0;
  const owned = isOwned(sentence, span, compiled) || isTurnedAgainst(sentence, span, compiled) ? BOUNDARY : 0;
  if (isPastAttribution(sentence, predicate, span, compiled)) return { cost: 1, side: 'left' };
  const told =
    ((predicate.kind === 'other' || hasVerbBehind(input)) && isCountedAnew(sentence, predicate, span, compiled)) ||
    doesElse(predicate, input)
      ? BOUNDARY
      : 0;
  const straight = clause + owned + told + distance(sentence, predicate.end, span.hedgeStart, numbers, compiled, times);
  return { cost: goesWithVerb(sentence, span, compiled) ? Math.min(straight, CLOSE) : straight, side: 'left' };
}

const RANK: Readonly<Record<Predicate['kind'], number>> = { freed: 0, promised: 0, lifted: 1, held: 2, other: 3 };

/** "celebrated the release of 12", "greet the 12 freed prisoners": the word belongs to the number beside it. */
function isReserved(predicate: Predicate, input: MeasureInput): boolean {
  const { start, end } = predicate;
  if (isOfThings(predicate, input)) return true;
  const { sentence, others, compiled } = input;
  if (others.length === 0) return false;
  if (beginsAnothersClause(predicate, input) || describesAnother(predicate, input)) return true;
  const of = compiled.sets.partitives.isAt(sentence.tokens, end);
  if (of && others.some((number) => number.hedgeStart > end && number.hedgeStart - end <= 2)) return true;
  return others.some((number) => number.end === start && compiled.groups.longestAt(sentence.tokens, end) !== undefined);
}

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
  return ![2, 3].some((back) => compiled.parts.longestAt(tokens, (noun ?? 0) - back) !== undefined);

  function nounBefore(at: number, from: number): number | null {
    for (let index = at - 1; index >= Math.max(from, at - 2); index -= 1)
      if (compiled.groups.longestAt(tokens, index)?.end === at) return index;
    return null;
  }
}

/** Near enough to be weighed, and said of no others. */
function maySay(predicate: Predicate, input: MeasureInput): boolean {
  const { span, counted } = input;
  return (
    predicate.end >= span.hedgeStart - FARTHEST &&
    predicate.start <= counted.end + FARTHEST &&
    !isAnotherTime(predicate, input) &&
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

/** "40 foram soltos na quarta-feira, mais de 110 continuam detidos": the verb right after a bare number is its own. */
function ownVerb(
  [best, ...others]: readonly Weighed[],
  { counted, sentence, compiled }: MeasureInput,
): Weighed | undefined {
  if (counted.kind !== 'elliptical' || best?.side !== 'left') return undefined;
  const follows = (start: number): boolean =>
    start === counted.end ||
    (start === counted.end + 1 && compiled.copulas.longestAt(sentence.tokens, counted.end) !== undefined);
  return others.find(
    ({ predicate, side, cost }) =>
      side === 'right' && cost <= 2 && follows(predicate.start) && predicate.kind !== 'other' && !predicate.participle,
  );
}

/** "Fueron liberados bajo régimen de presentación 29": on what terms they were. */
function isRightBefore({ end, wish, negated }: Predicate, { start }: Predicate): boolean {
  return !wish && !negated && end <= start && start - end <= 1;
}

/** What happens to the people of a number: the nearest predicate, past those that only describe them. */
export function nearest(input: MeasureInput): Weighed | undefined {
  const weighed: Weighed[] = [];
  const inside = insideOf(input);
  for (const predicate of input.predicates)
    if (predicate === inside?.verb || (maySay(predicate, input) && !isOfInner(predicate, inside)))
      weighed.push(weigh(input, predicate, inside));
  weighed.sort((a, b) => a.cost - b.cost || RANK[a.predicate.kind] - RANK[b.predicate.kind]);
  const best = ownVerb(weighed, input) ?? weighed[0];
  if (best === undefined || best.cost > REACH) return undefined;
  if (undoneAfter(best, input)) return { ...best, predicate: { ...best.predicate, kind: 'other' } };
  // "247 of the beneficiaries had left prison": leaving prison says more than a benefit
  const freed =
    best.predicate.kind === 'lifted'
      ? weighed.find(
          ({ predicate, cost }) =>
            predicate.kind === 'freed' && (cost - best.cost <= BESIDE || isRightBefore(predicate, best.predicate)),
        )
      : undefined;
  return (
    freed ??
    keptAfter(best, weighed, input) ??
    freedNext(best, weighed, input) ??
    arrived(best, input) ??
    receivedBack(best, input) ??
    deathThere(best, weighed, input) ??
    deathBefore(best, weighed, input) ??
    deathAfter(best, weighed, input) ??
    mainAfterDescription(best, weighed, input)
  );
}
