import type { CountWindow } from '../../domain/claim.js';
import { addDays, type IsoDate } from '../../domain/iso-date.js';
import { isSetBeforeColon, setsDay } from '../measures/for-a-day.js';
import { isBack, isBeforeThat, isOfFirst } from './before-that.js';
import { closesOther, isDayOfClauseBefore, isOfNearer, isOfNextClause, liesBeyond } from './beyond-times.js';
import { opensNext } from './clause-day.js';
import { isDayOfDeed } from './day-of-deed.js';
import { isOfRound } from './event-times.js';
import { startOfInterval } from './interval-to-now.js';
import type { TimeExpression } from './moment.js';
import { isOfPair } from './of-pair.js';
import { isOneDay } from './resolve-moment.js';
import { whatWasThen } from './since-then.js';
import { stock } from './stock-window.js';
import { isTalliedBy } from './tallied-by.js';
import { isTotalThen } from './total-then.js';
import { type Chosen, choose, isAnothers, isBeyondContrast, isLong } from './weigh-times.js';
import type { WindowInput } from './window-input.js';
import { windowOfSaying } from './window-of-saying.js';

/** So much farther off than a day, a start is that of something else. */
const APART = 12;
const MARGIN = 8;
function endOf(found: Chosen | undefined): IsoDate | undefined {
  // "406 since December, 194 of them before she was sworn in on 5 January"
  return found?.time.role === 'before' ? addDays(found.days.from, -1) : found?.days.to;
}

function running(since: Chosen, ends: readonly (Chosen | undefined)[], input: WindowInput): CountWindow {
  const from =
    since.time.role === 'after' && isOneDay(since.days) && isAfterDate(since.time, input)
      ? addDays(since.days.to, 1)
      : since.days.from;
  const end = ends.find(
    (found) =>
      found !== undefined &&
      isOneDay(found.days) &&
      found.time.what.kind !== 'same-window' &&
      found.days.to >= from &&
      !(isAnothers(found, input) && !opensCount(found, input)) &&
      !isOfNextClause(found, input) &&
      !closesOther(found.time, input) &&
      !(
        found.time.role === 'on' &&
        (found.days.to === from ||
          isDayOfClauseBefore(found.time, input) ||
          isOfPair(found.time, input) ||
          isOfRound(input.sentence.tokens, found.time, input.compiled))
      ),
  );
  return {
    from,
    // "announced it on 17 April. 4,000 have been let go since": not told on the day from which it counts
    to: endOf(end) ?? (since.time.what.kind === 'last-date' && input.said === from ? input.context.base : input.said),
    basis: 'explicit',
    toBasis: end !== undefined || input.saidIsStated ? 'stated' : 'reported',
  };
}

/** "As of Sunday, 777 are in prison and 302 have been freed since January 8": how far all of it counts. */
function opensCount({ time }: Chosen, { place, others, sentence }: WindowInput): boolean {
  if (time.role !== 'until' || time.end > place.start) return false;
  if (others.some((other) => other.end <= time.end)) return opensNext(time, place, sentence);
  return sentence.tokens.slice(time.end, place.start).every(({ text }) => text !== ';');
}

/** "after February 20", "after that date" begin the day after; "after the announcement", "after the raid of 3 January" the same day. */
function isAfterDate({ start, end, what }: TimeExpression, { sentence: { tokens, compiled } }: WindowInput): boolean {
  if (!DATES.has(what.kind)) return false;
  for (let at = start; at < end; at += 1) if (compiled.course.eventWords.isAt(tokens, at)) return false;
  return true;
}

/** "So far in June 31 have left, and last week it was seven": a number of its own between the start and the days. */
function startsAnother(since: Chosen, on: Chosen, { place, others }: WindowInput): boolean {
  return on.time.end <= place.start && others.some(({ start, end }) => start >= since.time.end && end <= on.time.start);
}

/** "6,730 have left since he took office on June 30, and 3,000 more would follow": nobody promises from a day gone by. */
function isBegunBefore({ days, time }: Chosen, { measure, said }: WindowInput): boolean {
  return measure === 'promised' && time.role === 'since' && said !== null && days.from < said;
}

/** "1,312 since the truce began, and 40 left on 23 March": the start closes what is said of the number. */
function isPastStart(on: Chosen, { place, others, times }: WindowInput): boolean {
  return times.some(
    ({ role, start, end }) =>
      role === 'since' &&
      start >= place.end &&
      others.some((other) => other.start >= end && other.end <= on.time.start),
  );
}

const BEHIND = 3;

/** "So far in 2026 712 have been freed, against 954 in all of 2025": a day of its own right behind, and a number between it and the start. */
function hasOwnBehind(since: Chosen, on: Chosen, { place, others }: WindowInput): boolean {
  if (on.time.start < place.end || on.time.start - place.end > BEHIND) return false;
  return others.some(({ start, end }) => start >= since.time.end && end <= place.start);
}

function isJoined({ time: { start } }: Chosen, { place, sentence: { tokens, compiled } }: WindowInput): boolean {
  return start > place.end && compiled.sets.joiners.isAt(tokens, start - 1);
}

function cutsShort({ days }: Chosen, on: Chosen): boolean {
  return isOneDay(days) && days.to >= on.days.from && days.to < on.days.to;
}

/** "423 were arrested over the fire of 9 September, and 371 of them had been freed by 15 January": how far the second counts, the day being of the first. */
function endsApart(until: Chosen, on: Chosen, input: WindowInput): boolean {
  if (until.cost >= on.cost || !isAnothers(on, input)) return false;
  if (!isOneDay(on.days)) return true;
  // "6,134 on January 4; as of Sunday fewer than 200 had left"
  const isNext = until.days.to > on.days.to && on.time.end <= until.time.start;
  return on.time.end <= input.place.start && (until.time.start >= input.place.end || isNext);
}

/** "recibió a la ONG el viernes y prometió soltar a 15 hasta fin de mes", "signed on Tuesday the deal under which 200 will leave before": that day the promise was made. */
function isDue(
  until: Chosen,
  { time: { end } }: Chosen,
  { measure, place, sentence: { tokens, compiled } }: WindowInput,
): boolean {
  if (measure !== 'promised' || end > place.start || until.time.start < place.end) return false;
  const { small, sets, statements } = compiled;
  for (let at = end; at < place.start; at += 1)
    if (small.that.isAt(tokens, at) || sets.relatives.isAt(tokens, at) || statements.promises.longestAt(tokens, at))
      return true;
  return false;
}

/** Words of what is planned: "están previstas". */
const PLANNED_WORDS = 4;

function untilOf({ time, days }: Chosen, { measure, verb, place, sentence }: WindowInput): CountWindow {
  const { tokens, compiled } = sentence;
  // "están previstas para el martes", "fue anunciada para el martes": on that day
  const isPlanned = [0, 1].some((on) => compiled.planned.endsAt(tokens, time.start + on, PLANNED_WORDS));
  const isSet =
    isSetBeforeColon(time, sentence) ||
    (verb !== null && verb.end > place.start && setsDay(time, verb.end, tokens, compiled));
  if (measure === 'promised' && time.role === 'until' && (isPlanned || isSet))
    return { from: days.from, to: days.to, basis: 'explicit', toBasis: 'stated' };
  const to = time.role === 'before' ? addDays(days.from, -1) : days.to;
  return { from: null, to, basis: 'explicit', toBasis: 'stated' };
}

const DATES = new Set<TimeExpression['what']['kind']>(['date', 'same-day', 'last-date']);

const ANAPHORS = new Set<TimeExpression['what']['kind']>(['that', 'beside']);

/** The days a claim counts over, from what its sentence says; carried windows are the refiners' business. */
export function windowOf(input: WindowInput): CountWindow {
  if (input.measure === 'held') return stock(input);
  const found = choose(input, ['since', 'after']);
  // "would be freed thanks to the law": why, and not from when
  const why = input.measure === 'promised' && found?.time.role === 'after' && found.time.what.kind === 'event';
  const start = why ? undefined : found;
  const since =
    start !== undefined &&
    (isBegunBefore(start, input) ||
      isBeyondContrast(start, input) ||
      isAnothers(start, input, MARGIN) ||
      isOfNextClause(start, input))
      ? undefined
      : start;
  const nearOn = choose(input, ['on']);
  const nearUntil = choose(input, ['until', 'before']);
  const own = (found: Chosen): boolean => !liesBeyond(found, input) && !isOfNextClause(found, input);
  const until = nearUntil !== undefined && own(nearUntil) && !isOfNearer(nearUntil, input) ? nearUntil : undefined;
  // "18 left on Tuesday, and seven more will go free": of those who left
  const ofOthers = (found: Chosen): boolean =>
    isDayOfDeed(found.time, input) ||
    (input.measure === 'promised' && found.time.end <= input.place.start && isAnothers(found, input));
  const on =
    nearOn !== undefined &&
    own(nearOn) &&
    !ofOthers(nearOn) &&
    !isPastStart(nearOn, input) &&
    !isBeforeThat(nearOn, input)
      ? nearOn
      : undefined;
  // "22 left on Wednesday, bringing the total since January 8 to 372": the start is the other number's
  const onIsNearer =
    on !== undefined &&
    since !== undefined &&
    on.cost + 4 < since.cost &&
    (isAnothers(since, input) ||
      since.cost - on.cost > APART ||
      startsAnother(since, on, input) ||
      hasOwnBehind(since, on, input));
  // "in December it was 212, and so far in January not even ninety": behind "and" is said of what follows
  const isNext = on !== undefined && since !== undefined && on.time.end <= input.place.start && isJoined(since, input);
  // "after the raid of April 5 … on April 7", "since December … in that month": the day itself says more
  const onSaysMore =
    on !== undefined &&
    since !== undefined &&
    (since.time.role === 'after' || (ANAPHORS.has(on.time.what.kind) && on.cost <= since.cost));
  const then = since === undefined ? undefined : whatWasThen(since, input);
  if (then !== undefined) return then;
  if (since !== undefined && !onIsNearer && !onSaysMore && !isNext && !(on !== undefined && isAnothers(since, input)))
    return running(since, [nearUntil, nearOn], input);
  // "between January 8 and March 2: first 459 up to February 20": the end stands beside the number
  if (nearOn !== undefined && isBeforeThat(nearOn, input) && isOfFirst(nearOn, input))
    return {
      from: nearOn.days.from,
      to: input.said,
      basis: 'explicit',
      toBasis: input.saidIsStated ? 'stated' : 'reported',
    };
  if (
    on !== undefined &&
    until !== undefined &&
    (isBack(until, on, input) || endsApart(until, on, input) || isDue(until, on, input))
  )
    return untilOf(until, input);
  const sinceEvent = on === undefined ? null : startOfInterval(on, input);
  if (sinceEvent !== null)
    return { from: sinceEvent, to: input.said, basis: 'implied', toBasis: input.saidIsStated ? 'stated' : 'reported' };
  if (on !== undefined && (isTotalThen(on, input) || isTalliedBy(on.time, input)))
    return { from: null, to: on.days.to, basis: 'explicit', toBasis: 'stated' };
  // "had by Sunday evening confirmed 420 in that time": as far as was counted of those days
  if (on !== undefined && until?.time.role === 'until' && cutsShort(until, on) && !isAnothers(until, input))
    return { from: on.days.from, to: until.days.to, basis: 'explicit', toBasis: 'stated' };
  if (on !== undefined) {
    // "so far in May", "in 2026", said within it: what is to come is not counted
    const { said } = input;
    const isToCome = input.measure === 'promised' && on.time.what.kind === 'this';
    const within = !isToCome && said !== null && said < on.days.to && on.days.from <= said;
    const { kind } = on.time.what;
    const goesOn = isLong(on.time) || kind === 'this';
    // "said on Thursday that 238 had left in the same period", which another counts to a later day
    const isCut =
      kind === 'same-window' ? input.saidIsStated : goesOn && (input.saidIsStated || input.measure === 'freed');
    const to = within && isCut ? said : on.days.to;
    return {
      from: on.days.from,
      to,
      basis: 'explicit',
      // "37 are of this week": up to whichever day is counted to
      toBasis: kind === 'same-window' || kind === 'this' ? 'reported' : 'stated',
    };
  }
  if (until !== undefined) return untilOf(until, input);
  return windowOfSaying(input, input.measure);
}
