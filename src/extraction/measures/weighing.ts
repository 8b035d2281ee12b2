import { isBeforeArrest, onlyDates } from './another-time.js';
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
import { isOfFirstSubject, ofOthers } from './belongings.js';
import { mainAfterDescription } from './description.js';
import { isHandedToLaw } from './handed-to-law.js';
import { insideOf, isOfInner, type WithInner } from './inside-another.js';
import { asHeadSays, isStayOfFreed, keptOfWhole } from './kept-of-whole.js';
import { maySay } from './may-say.js';
import { isOfPart } from './of-another-clause.js';
import { beginsAnothersClause, describesAnother, doesElse } from './of-another-number.js';
import { isOfThings } from './of-things.js';
import { pastRelative } from './past-relative.js';
import type { Predicate } from './predicates.js';
import { isOfThoseThen } from './some-of-whole.js';
import { BOUNDARY, distance, pastAside, pastCoordinate, pastSources } from './token-distance.js';
import { deathAfter, deathBefore, deathThere, freedFirst, freedNext, keptAfter, undoneAfter } from './undone.js';
import { BESIDE, CLOSE, type MeasureInput, REACH, type Weighed } from './weighed.js';

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
  const { sentence, span, counted, numbers, compiled } = input;
  const asides = input.ages.length > 0 ? [...input.times, ...input.ages] : input.times;
  const { end } = counted;
  if (predicate.start >= end) {
    const straight = distance(sentence, end, predicate.start, numbers, compiled, asides);
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
  const straight =
    clause + owned + told + distance(sentence, predicate.end, span.hedgeStart, numbers, compiled, asides);
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

/** Told only of how they had been before. */
function isOfThen(predicate: Predicate, input: MeasureInput): boolean {
  return isStayOfFreed(predicate, input) || isOfThoseThen(predicate, input);
}

function mayBeTheirs(predicate: Predicate, input: MeasureInput, inside: WithInner | undefined): boolean {
  return maySay(predicate, input) && !isOfInner(predicate, inside);
}

/** What happens to the people of a number: the nearest predicate, past those that only describe them. */
export function nearest(input: MeasureInput): Weighed | undefined {
  const weighed: Weighed[] = [];
  const inside = insideOf(input);
  for (const predicate of input.predicates)
    if (!isOfThen(predicate, input) && (predicate === inside?.verb || mayBeTheirs(predicate, input, inside)))
      weighed.push(weigh(input, predicate, inside));
  weighed.sort((a, b) => a.cost - b.cost || RANK[a.predicate.kind] - RANK[b.predicate.kind]);
  const best = ownVerb(weighed, input) ?? weighed[0];
  if (best === undefined || best.cost > REACH) return undefined;
  if (undoneAfter(best, input) || isBeforeArrest(best.predicate, input) || isHandedToLaw(best, input))
    return { ...best, predicate: { ...best.predicate, kind: 'other' } };
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
    keptOfWhole(best, weighed, input) ??
    asHeadSays(best, input) ??
    freedFirst(best, weighed, input) ??
    freedNext(best, weighed, input) ??
    arrived(best, input) ??
    receivedBack(best, input) ??
    deathThere(best, weighed, input) ??
    deathBefore(best, weighed, input) ??
    deathAfter(best, weighed, input) ??
    mainAfterDescription(best, weighed, input)
  );
}
