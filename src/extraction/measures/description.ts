import { opensAside } from '../text/text.js';
import { onlyComesBefore } from './another-time.js';
import { isAfterAuxiliary, isNoun, isOfThem, isParticiple, isPastAside, isRelative, isState } from './beside-noun.js';
import { leftAfterwards } from './left-afterwards.js';
import { isOfAllInAside } from './of-all-in-aside.js';
import { pastPromise } from './past-promise.js';
import type { Predicate } from './predicates.js';
import { BOUNDARY } from './token-distance.js';
import { verbBefore } from './verb-before.js';
import { BESIDE, CLOSE, type MeasureInput, REACH, type Weighed } from './weighed.js';

/** Farther than this no verb is that of the sentence, however long the description. */
const FAR = 36;

/** What a number before, its noun and "and" set apart. */
const ROW = 8;

/** "12 men and 3 women held since May": after "and", and a number with its noun before that. */
function isInRow({ sentence: { tokens }, span, others, predicates, compiled }: MeasureInput): boolean {
  const joined = span.hedgeStart - 1;
  if (!compiled.sets.joiners.isAt(tokens, joined)) return false;
  return others.some(({ end }) => {
    const noun = end < joined ? compiled.groups.longestAt(tokens, end)?.end : undefined;
    // "250 prisoners serving life sentences and 1,700 Gazans detained since October"
    return noun === joined || predicates.some((state) => state.start === noun && state.end === joined);
  });
}

function describes(best: Weighed, input: MeasureInput): boolean {
  const { predicate } = best;
  if (predicate.kind === 'other') return true;
  if (isParticiple(predicate, input) || isState(predicate, input)) return true;
  return predicate.kind === 'held' && (predicate.participle || (best.side === 'right' && isRelative(predicate, input)));
}

/** "ten women and 32 mothers arrested in May were freed": what the second number's people are, the first's are too. */
function isOfBoth(
  { start }: Predicate,
  { sentence: { tokens }, counted, numbers, predicates, compiled }: MeasureInput,
): boolean {
  const second = numbers.find(({ hedgeStart }) => hedgeStart > counted.end && hedgeStart < start);
  if (second === undefined || !compiled.sets.joiners.isAt(tokens, second.hedgeStart - 1)) return false;
  if (compiled.course.taken.longestAt(tokens, start) === undefined) return false;
  const noun = compiled.groups.longestAt(tokens, second.end)?.end;
  return noun === start && !predicates.some((told) => told.start >= counted.end && told.start < second.hedgeStart);
}

/** "have died", "were arrested": an auxiliary without "who" before it makes it the verb of the clause. */
function isMainVerb(predicate: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, compiled } = input;
  // "held in its prisons": the small word before the place is no auxiliary
  const place = compiled.course.custody.inside.isAt(sentence.tokens, predicate.start);
  const to = place ? predicate.start : Math.max(predicate.start, predicate.end - 1);
  const gap = sentence.tokens.slice(counted.end, to);
  // "130 alunos de uma escola, raptados em novembro, foram libertados"
  const aside = opensAside(sentence.tokens[predicate.start - 1]);
  if (
    isParticiple(predicate, input) ||
    isState(predicate, input) ||
    (aside && compiled.course.taken.longestAt(sentence.tokens, predicate.start))
  )
    return false;
  if (isOfBoth(predicate, input) || isOfAllInAside(predicate, input)) return false;
  return gap.some((token) => compiled.sets.functionWords.has(token)) && !isRelative(predicate, input);
}

/** "asked for an amnesty for 379 prisoners, who will be freed": what the relative clause says happens to them. */
function inRelativeAfter(all: readonly Weighed[], { sentence, counted, compiled }: MeasureInput): Weighed | undefined {
  const comma = opensAside(sentence.tokens[counted.end]) ? 1 : 0;
  if (!compiled.sets.relatives.isAt(sentence.tokens, counted.end + comma)) return undefined;
  return all.find(
    ({ predicate, side, cost }) =>
      side === 'right' && cost <= CLOSE + BESIDE && (predicate.kind === 'freed' || predicate.kind === 'promised'),
  );
}

function freedInRelative(all: readonly Weighed[], input: MeasureInput): Weighed | undefined {
  const found = inRelativeAfter(all, input);
  return found?.predicate.kind === 'freed' && !found.predicate.wish && !found.predicate.negated ? found : undefined;
}

/** "1,120 inmates pardoned by the president will return to their families": what is still to come of the pardon. */
function pardonAhead(best: Weighed, all: readonly Weighed[], input: MeasureInput): Weighed | undefined {
  const { sentence, counted, compiled } = input;
  const { predicate, side } = best;
  if (side !== 'right' || predicate.kind !== 'freed' || predicate.start > counted.end + 1) return undefined;
  // "fueron beneficiados con un indulto y saldrán el viernes": by any of its words
  if (!compiled.clause.pardoned.isAmong(sentence.tokens, predicate.start, predicate.end)) return undefined;
  const ahead = all.find(
    (found) =>
      found.side === 'right' && found.predicate.kind === 'promised' && found.cost <= FAR && !found.predicate.wish,
  );
  return ahead === undefined ? undefined : { ...ahead, cost: best.cost };
}

/** "At Mariona prison 19 people were let out": a place before the number says where, and the verb after its people what happened. */
function happenedThere(
  { predicate, side, cost }: Weighed,
  all: readonly Weighed[],
  input: MeasureInput,
): Weighed | undefined {
  const { sentence, span, counted, numbers, compiled } = input;
  const { tokens } = sentence;
  if (side !== 'left' || predicate.kind !== 'held' || counted.kind === 'elliptical') return undefined;
  if (!compiled.course.custody.inside.isAt(tokens, predicate.start)) return undefined;
  // "en la cárcel siguen 19 personas que fueron …": a verb of being there before the number is theirs
  if (tokens.slice(predicate.end, span.hedgeStart).some((token) => compiled.course.stays.has(token))) return undefined;
  const found = all.find(
    (after) =>
      after.side === 'right' &&
      (after.predicate.kind === 'freed' || after.predicate.kind === 'promised') &&
      !after.predicate.wish &&
      !after.predicate.negated &&
      after.cost <= REACH &&
      !isNoun(after.predicate, input) &&
      !tokens
        .slice(counted.end, after.predicate.start)
        .some(({ text, key }) => text === ';' || compiled.sets.relatives.hasKey(key)) &&
      !numbers.some(
        ({ start, form }) => form !== 'article-one' && start >= counted.end && start < after.predicate.start,
      ),
  );
  return found === undefined ? undefined : { ...found, cost: Math.min(cost, found.cost) };
}

/** "cinco jóvenes que habían sido detenidos": how they had come there, told after a verb that stands before them. */
function isTheirArrest(described: Predicate, input: MeasureInput): boolean {
  const { sentence, compiled } = input;
  return (
    described.kind === 'other' &&
    isRelative(described, input) &&
    [described.start, described.end - 1].some(
      (at) => compiled.course.taken.longestAt(sentence.tokens, at) !== undefined,
    )
  );
}

/** "27 people who were arrested on Monday remain in prison": past the day of the arrest, how they are since. */
function goesOnAfterDay({ end }: Predicate, { start, participle }: Predicate, input: MeasureInput): boolean {
  const { sentence, times, compiled } = input;
  return (
    (!participle || compiled.course.stays.isAt(sentence.tokens, start)) &&
    times.some((time) => time.start >= end && time.end <= start && start - time.end <= 1)
  );
}

/** The verb of release to which a sentence goes on past a relative clause. */
function verbAfter(
  { predicate: { end }, cost }: Weighed,
  all: readonly Weighed[],
  input: MeasureInput,
): Weighed | undefined {
  const found = all.find(
    ({ predicate, side, cost: further }) =>
      side === 'right' &&
      predicate.start >= end &&
      (predicate.kind === 'freed' || predicate.kind === 'promised') &&
      further <= FAR &&
      !isNoun(predicate, input) &&
      isAfterAuxiliary(predicate, input),
  );
  return found === undefined ? undefined : { ...found, cost };
}

/**
 * "people arrested after the vote were released": a participle or a relative clause beside the noun only describes it,
 * and yields to the verb of release or detention that the sentence goes on to.
 */
export function mainAfterDescription(best: Weighed, all: readonly Weighed[], input: MeasureInput): Weighed {
  const { sentence, span, counted, compiled } = input;
  const { predicate: described, side: where } = best;
  // "leaving 20 in prison": how they stayed
  const left = described.start === counted.end && compiled.reality.outcomes.endsAt(sentence.tokens, span.hedgeStart, 1);
  if (left && where === 'right' && described.kind === 'held') return best;
  const gone = leftAfterwards(best, all, input);
  if (gone !== undefined) return gone;
  const there = happenedThere(best, all, input);
  if (there !== undefined) return there;
  // "the 12, who were released on Sunday, had been held for a year": where they were until then
  if (where === 'right' && described.kind === 'held' && compiled.pastStates.longestAt(sentence.tokens, described.start))
    return freedInRelative(all, input) ?? best;
  const pardon = pardonAhead(best, all, input);
  if (pardon !== undefined) return pardon;
  if (where === 'left' && (described.kind === 'other' || described.wish)) return inRelativeAfter(all, input) ?? best;
  // "ordered the release of 15, who left prison on Tuesday"
  if (where === 'left' && described.kind === 'promised') return freedInRelative(all, input) ?? best;
  // "the 80 prisoners the government promised to release have walked free"
  const kept = pastPromise(best, all, input);
  if (kept !== undefined) return kept;
  // "32 mothers who had protested were freed"
  const isDeed = compiled.neverDescribe.longestAt(sentence.tokens, described.start) !== undefined;
  if (isDeed && where === 'right') return isRelative(described, input) ? (verbAfter(best, all, input) ?? best) : best;
  if (!describes(best, input) || where === 'left') return best;
  if (where === 'right' && isMainVerb(described, input)) return best;
  const clause = described.kind === 'held' && !described.participle;
  const isMain = (predicate: Predicate): boolean =>
    (predicate.kind === 'freed' ||
      predicate.kind === 'promised' ||
      (predicate.kind === 'held' && described.kind === 'other')) &&
    !onlyComesBefore(predicate, input) &&
    !(clause && isNoun(predicate, input) && !isOfThem(predicate, input));
  const isVerb = (predicate: Predicate): boolean =>
    predicate.kind !== 'held' && !isNoun(predicate, input) && isAfterAuxiliary(predicate, input);
  const before = all.find(
    ({ predicate, cost, side }) =>
      side === 'left' &&
      isMain(predicate) &&
      cost <=
        (where === 'inside'
          ? CLOSE + (isInRow(input) ? ROW : 0)
          : (described.start === input.counted.end && !isState(described, input)) || isTheirArrest(described, input)
            ? CLOSE + BESIDE + (isParticiple(described, input) && isInRow(input) ? ROW : 0)
            : BESIDE + (isState(described, input) && isInRow(input) ? ROW : 0)),
  );
  if (before !== undefined) return before;
  const subject = verbBefore(best, all, input);
  if (subject !== undefined) return subject;
  const follows = ({ predicate, cost, side }: Weighed): boolean =>
    side === 'right' &&
    predicate.start >= described.end &&
    isMain(predicate) &&
    // "its list has 17 jailed reporters; last week four left": another clause
    !sentence.tokens.slice(described.end, predicate.start).some(({ text }) => text === ';') &&
    // "people arrested since the coup are still in detention"
    (predicate.kind !== 'held' ||
      cost - best.cost >= BESIDE ||
      isAfterAuxiliary(predicate, input) ||
      isPastAside(predicate, input) ||
      goesOnAfterDay(described, predicate, input)) &&
    // past a long description only a verb is that of the sentence
    (cost <= REACH ? cost - best.cost < (clause ? REACH : BOUNDARY + CLOSE) : cost <= FAR && isVerb(predicate));
  const main = all.find(follows);
  // "recluidos … en el penal de Tocuyito, fueron excarcelados": the place belongs to the description
  const verb =
    main?.predicate.kind === 'held' ? all.find((found) => follows(found) && isVerb(found.predicate)) : undefined;
  const found = verb ?? main;
  // as near as what it is described by
  return found === undefined ? best : { ...found, cost: found.cost > REACH ? best.cost : found.cost };
}
