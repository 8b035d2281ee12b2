import type { CountWindow } from '../../domain/claim.js';
import { addDays, type IsoDate } from '../../domain/iso-date.js';
import type { Sentence } from '../sentences/sentence.js';
import { isBeforeThat } from './before-that.js';
import { closesOther } from './beyond-times.js';
import { dayOfAll, dayOfWhole, wasThen } from './day-of-all.js';
import { isDay } from './ends-of-run.js';
import { isForRelease, isInTheirClause, isOfQuotation } from './in-their-clause.js';
import type { TimeExpression } from './moment.js';
import { isOfPair } from './of-pair.js';
import { isOneDay } from './resolve-moment.js';
import { isStillNow } from './still-so.js';
import { type Chosen, choose, isAnothers } from './weigh-times.js';
import type { WindowInput } from './window-input.js';
import { windowOfSaying } from './window-of-saying.js';

/** A day farther off than this is that of something else than a count of people held. */
const STOCK_REACH = 12;

/** Beyond the words of another statement. */
const STATED_APART = 14;

/** "since the law of 20 February, 300 are still held": that says since when they have been. */
function isAhead({ tokens, compiled: { dating } }: Sentence, at: number): boolean {
  return [0, 1, 2].some((back) => dating.stays.isAt(tokens, at - back)) || dating.will.isAt(tokens, at - 1);
}

function isToCome({ tokens, compiled: { clause, dating } }: Sentence, at: number): boolean {
  return [1, 2, 3].some((back) => clause.ahead.isAt(tokens, at - back) || dating.will.isAt(tokens, at - back));
}

/** "778 were still behind bars all over the country as of May 31, 165 of them women": nothing counted stands between. */
function closesOwn({ time: { start, end } }: Chosen, { place, others, sentence: { tokens } }: WindowInput): boolean {
  if (start < place.end || tokens[end]?.text !== ',') return false;
  for (let at = place.end; at < start; at += 1) if (tokens[at]?.kind === 'punct') return false;
  return !others.some((other) => other.start >= place.end && other.end <= start);
}

/** "Before the pardon there were 33,405. This week there are 30,977": not as of the day told before. */
function isOfNow({ times, place, others, sentence }: WindowInput): boolean {
  const [first] = times;
  if (first === undefined || first.start > 1 || first.what.kind !== 'this' || first.end > place.start) return false;
  if (opensMonth(first, sentence)) return false;
  return !others.some(({ start }) => start < place.start);
}

/** "On 29 December, before the releases began, it had 84": the day itself says more than what came after it. */
function isRightBefore({ end, role, what }: TimeExpression, event: TimeExpression, { tokens }: Sentence): boolean {
  return role === 'on' && isDay(what) && end === event.start - 1 && tokens[end]?.text === ',';
}

/** Of which somebody tells the beginning: "at the start of last year". */
const WITH_A_START = new Set<TimeExpression['what']['kind']>(['month', 'last-month', 'last-year', 'year']);
const MONTH_WORDS = 3;
const MIDDLE = 14;

/** "in early March" is as of its first day, as "since early March" is since then; "as of mid-March" as of its fifteenth. */
function asOf({ time, days }: Chosen, sentence: Sentence): IsoDate {
  const { start, end, what } = time;
  const { tokens, compiled } = sentence;
  const { course } = compiled;
  if (opensMonth(time, sentence)) return days.from;
  if (!WITH_A_START.has(what.kind)) return days.to;
  for (let at = end - 1; at >= start - MONTH_WORDS && tokens[at]?.kind !== 'punct'; at -= 1) {
    const isMid = what.kind === 'month' && course.midIn.isAt(tokens, at);
    if (!isMid && !course.earlyIn.isAt(tokens, at)) continue;
    const day = isMid ? addDays(days.from, MIDDLE) : days.from;
    if (day <= days.to) return day;
  }
  return days.to;
}

/** "at the start of the month", "a principios de año": its first day; not "since the start of the month". */
function opensMonth({ start, end, what }: TimeExpression, { tokens, compiled }: Sentence): boolean {
  if (what.kind !== 'this' || what.unit === 'week' || compiled.since.longestAt(tokens, start) !== undefined)
    return false;
  for (let at = start; at < end; at += 1) if (compiled.course.earlyIn.isAt(tokens, at)) return true;
  return false;
}

const RIGHT_BEHIND = 4;

/** "1,148 at the start of the month", "1.148 presos políticos a principios de mes": of this number, and of no other. */
function isRightBehind({ start }: TimeExpression, { place, sentence: { tokens } }: WindowInput): boolean {
  if (start < place.end || start - place.end > RIGHT_BEHIND) return false;
  return tokens.slice(place.end, start).every(({ kind }) => kind === 'word');
}

/** As of which day people are held. */
export function stock(input: WindowInput): CountWindow {
  const dated = choose(input, ['since']);
  // "its bulletin from Dec. 15 listed 902": a start before the number dates the count
  if (
    dated !== undefined &&
    dated.time.end <= input.place.start &&
    input.sentence.compiled.dating.from.isAt(input.sentence.tokens, dated.time.start) &&
    isOneDay(dated.days) &&
    choose(input, ['until', 'before']) === undefined &&
    !input.freedToo
  ) {
    return { from: null, to: dated.days.to, basis: 'explicit', toBasis: 'stated' };
  }
  // "seguirán presos hasta la vista del 15 de enero": that day is still to come
  const { verb, sentence } = input;
  const ahead = verb !== null && isAhead(sentence, verb.start);
  if (ahead) return windowOfSaying(input, 'held');
  if (isOfNow(input) || isStillNow(input))
    return { ...windowOfSaying(input, 'held'), basis: 'explicit', toBasis: 'stated' };
  // "nine have left this month and 15 are still there": no day on which anybody counted
  const counted = {
    ...input,
    times: input.times.filter(
      // "pasarán el Año Nuevo presas": a feast that is still to come
      (time) =>
        (time.what.kind !== 'this' ||
          ((time.start <= 1 || isRightBehind(time, input)) && opensMonth(time, sentence))) &&
        time.what.kind !== 'past' &&
        !isInTheirClause(time, input) &&
        !isForRelease(time, input) &&
        !isOfQuotation(time, input) &&
        !(time.what.kind === 'event' && input.times.some((day) => isRightBefore(day, time, sentence))) &&
        !(time.what.kind === 'feast' && isToCome(sentence, time.start)),
    ),
  };
  const found = choose(counted, ['until', 'before', 'on']);
  const far =
    found?.time.role === 'on' &&
    ((found.cost > STOCK_REACH && !isOfPair(found.time, input)) || isBeforeThat(found, input));
  // "said on Saturday that 57 left on Thursday and 682 are still in prison"
  const ofOthers =
    found?.time.role === 'on' &&
    input.freedToo &&
    // "three left last week and two are still in prison": as of now, whenever the others left
    (input.saidHere || !wasThen(input, found.time.end)) &&
    closesOther(found.time, input);
  const until = far || ofOthers ? undefined : found;
  if (
    until === undefined ||
    (!closesOwn(until, input) &&
      (until.time.role === 'on' || until.time.start >= input.place.end || until.cost > STATED_APART) &&
      isAnothers(until, input))
  ) {
    const then = dayOfWhole(input) ?? (input.saidIsStated ? undefined : dayOfAll(input));
    return then === undefined
      ? windowOfSaying(input, 'held')
      : { from: null, to: then, basis: 'explicit', toBasis: 'stated' };
  }
  const to = until.time.role === 'before' ? addDays(until.days.from, -1) : asOf(until, sentence);
  // "the hearing was postponed to tomorrow": nobody has counted then
  if (input.context.base !== null && to > input.context.base) return windowOfSaying(input, 'held');
  return { from: null, to, basis: 'explicit', toBasis: 'stated' };
}
