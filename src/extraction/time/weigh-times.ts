import { daysBetween, type IsoDate, weekdayOf } from '../../domain/iso-date.js';
import { isSetBeforeColon } from '../measures/for-a-day.js';
import { isOfClauseBehind, isOfPlaceClause, isOfThatBefore } from './clause-day.js';
import { datesState, isHowLong, isOfTaking } from './dated-state.js';
import { isDayOfRelease } from './day-of-release.js';
import { isOfNextRound, isOfRest, leadsToOther } from './leads-to-other.js';
import { namesYear, type TimeExpression } from './moment.js';
import {
  isDayOfMonth,
  isDayOfYear,
  isOccasion,
  isOneMonth,
  isSpelledOut,
  namesDays,
  tellsDayAgain,
} from './occasion-days.js';
import { isOfPair } from './of-pair.js';
import { isOfComparedNumber, isOfNumberBefore, isOfNumberBehind } from './own-behind.js';
import { isOffTheirRelease } from './own-release-day.js';
import { resolveTime } from './resolve.js';
import type { Days } from './text-before.js';
import { cost, ownCost, saysBefore } from './time-cost.js';
import type { Place, WindowInput } from './window-input.js';

const ENDS: ReadonlySet<TimeExpression['role']> = new Set(['until', 'before']);

const REACH = 40;
/** "In October 2021 …": a year that nothing else in the sentence takes back holds for all of it. */
const FAR = 80;

export interface Chosen {
  readonly days: Days;
  readonly cost: number;
  readonly time: TimeExpression;
}

/** "so far this year" says more of a total than a day named beside it. */
const SO_FAR = 10;

/** "protesters of July 2021" does not date a count of people held now. */
export function isLong({ what }: TimeExpression): boolean {
  return what.kind === 'month' || what.kind === 'year' || what.kind === 'last-year' || what.kind === 'last-month';
}

export function choose(input: WindowInput, roles: readonly TimeExpression['role'][]): Chosen | undefined {
  let best: Chosen | undefined;
  for (const time of input.times) {
    if (
      !(roles.includes(time.role) || (roles.includes('on') && datesReleases(time, input))) ||
      input.aside(time) ||
      isOfClauseBehind(time, input) ||
      isOfPlaceClause(time, input) ||
      (input.measure === 'promised' && isOfThatBefore(time, input)) ||
      (input.measure === 'held' && (isOfTaking(time, input.sentence) || isHowLong(time, input))) ||
      leadsToOther(time, input) ||
      isOfRest(time, input) ||
      isOfNextRound(time, input, input.times) ||
      isOfNumberBehind(time, input) ||
      isOffTheirRelease(time, input) ||
      (input.measure === 'held' &&
        time.role === 'on' &&
        isLong(time) &&
        !opens(time, input) &&
        !isOfComparedNumber(time, input) &&
        !datesState(time, input.place, input.sentence))
    )
      continue;
    // "it was announced on Thursday: 2,010 will leave in the next days"
    if (input.measure === 'promised' && isBeforeColon(time, input) && !isSetBeforeColon(time, input.sentence)) continue;
    // "over two days, on Tuesday and Wednesday", "in the truce of November … in seven days": the days say more
    if (isLength(time) && input.times.some((other) => !input.aside(other) && isDayBeside(other, input))) continue;
    if (isOneMonth(time) && input.times.some((other) => isDayOfMonth(other, time, input))) continue;
    if (input.times.some((other) => isDayOfYear(other, time))) continue;
    if (isOccasion(time, input.sentence) && input.times.some((other) => other !== time && namesDays(other))) continue;
    if (
      isSpelledOut(time, input.times, input.sentence) ||
      tellsDayAgain(time, input.times, input.place, input.sentence)
    )
      continue;
    const days = daysOf(time, input);
    if (days === null || liesAhead(time, days, input) || isNoSuchDay(time, days, input)) continue;
    if (isOfNumberBefore(time, days, input, (own) => daysOf(own, input))) continue;
    // "landed on Friday, a day after they had been freed": when they left, and not what they did next
    const isTheirs = time.what.kind === 'apart' && time.what.clause === true && time.start >= input.place.end;
    const weight = isTheirs ? 0 : ownCost(input, time);
    const wholeYear = time.what.kind === 'this' && time.what.unit === 'year' && input.measure !== 'held';
    // "33 left on Monday, bringing the total this year to 100": the year is the other number's; "those freed on 18 July 2025
    // have had nothing this year" left in a year of their own
    const isOwn = wholeYear && !input.times.some(namesYear) && !isAnothers({ days, cost: weight, time }, input);
    const soFar = isOwn ? SO_FAR : 0;
    const reach = holdsForAll(time, input) ? FAR : REACH;
    if (weight <= reach && (best === undefined || weight - soFar < best.cost))
      best = { days, cost: weight - soFar, time };
  }
  return best;
}

/**
 * The days a time means for this number. "said on Thursday that 24 would go free on Friday", "that 24 have left since Monday":
 * a weekday that is named in what was said is the one next to the day of saying, and none that nobody could speak of yet.
 */
function daysOf(time: TimeExpression, input: WindowInput): Days | null {
  const { base, agoBase, text } = input.context;
  // "ordered to free 30 by Friday": nobody promises for a day gone by
  const isSet = (): boolean => ENDS.has(time.role) || isSetBeforeColon(time, input.sentence);
  const future = time.start >= input.aheadFrom || (input.measure === 'promised' && isSet());
  const named = (): Days | null => input.named(time);
  const from = (isLength(time) ? lastDay(input) : null) ?? base;
  const days = resolveTime(time.what, { base: from, agoBase, future, named, text });
  const { said } = input;
  if (days === null || !input.saidHere || said === null || !FROM_SPEAKING.has(time.what.kind)) return days;
  const isAhead = future && (OF_A_WEEK.has(time.what.kind) || time.what.kind === 'this');
  return isAhead || (!future && days.to > said && !input.toldBeside())
    ? resolveTime(time.what, { base: said, agoBase, future, named, text })
    : days;
}

const HALF_A_YEAR = 183;

/** "ahead of the trial on 30 January", said on the 26th: not of the January before. */
function liesAhead({ role, what, start }: TimeExpression, { to }: Days, input: WindowInput): boolean {
  const { context, measure, place, words, sentence } = input;
  const isYearless = what.kind === 'date' && what.year === null && what.lastYear !== true;
  if (role !== 'before' || !isYearless || context.base === null || daysBetween(to, context.base) <= HALF_A_YEAR)
    return false;
  const { futureWords } = sentence.compiled;
  // "two are still in prison, and he promised that both will be home before 30 January"
  const isToCome = (): boolean =>
    futureWords.mayBeIn(words) &&
    sentence.tokens.slice(place.end, start).some((_, at) => futureWords.longestAt(sentence.tokens, place.end + at));
  return measure === 'freed' || (measure === 'held' && isToCome());
}

/** "on Tuesday the 12th", which was no Tuesday: one of the two is wrong, and nobody can tell which. */
function isNoSuchDay({ what }: TimeExpression, { to }: Days, { measure }: WindowInput): boolean {
  return measure === 'freed' && what.kind === 'weekday' && what.dayOfMonth !== null && weekdayOf(to) !== what.weekday;
}

const WEEK: readonly TimeExpression['what']['kind'][] = ['weekday', 'weekend'];
const OF_A_WEEK = new Set(WEEK);
/** "said on 31 December that 187 had been freed this month". */
const FROM_SPEAKING = new Set([...WEEK, 'this', 'last-week', 'last-month', 'overnight', 'offset']);

/** The only day of a sentence, at its head, by year; but "In 2022 there was a decree, though the ministry admitted in March 2023 that …". */
function holdsForAll(time: TimeExpression, { times, place, saidIsStated }: WindowInput): boolean {
  return times.length === 1 && !saidIsStated && time.end <= place.start && namesYear(time);
}

function isBeforeColon({ end }: TimeExpression, { place, sentence: { tokens } }: WindowInput): boolean {
  return end <= place.start && tokens.slice(end, place.start).some(({ text }) => text === ':');
}

/** "In October there were 77": a month that opens the sentence, right before its number. */
function opens(time: TimeExpression, { place }: WindowInput): boolean {
  return time.start <= 1 && place.start >= time.end && place.start - time.end <= 3;
}

/** "55 of the releases of 1 January", "las excarcelaciones del domingo suman 42": of an event that is what is counted. */
function datesReleases(
  { role, start, end }: TimeExpression,
  { place, measure, compiled, sentence: { tokens } }: WindowInput,
): boolean {
  if (role !== 'dates-event' || measure !== 'freed') return false;
  const isBehind = start >= place.end && start - place.end <= COPULA_BACK;
  // "Con las excarcelaciones del domingo suman 120" is a total up to then
  const isAhead =
    end < place.start &&
    compiled.reaches.longestAt(tokens, end)?.end === place.start &&
    compiled.sets.definites.isAt(tokens, 0);
  // "De las excarcelaciones del sábado, 40 son de mujeres"
  const opens = compiled.sets.partitives.isAt(tokens, 0) || compiled.small.ofThe.isAt(tokens, 0);
  const isWhole = opens && tokens[end]?.text === ',' && place.start > end && place.start - end <= WHOLE_WORDS;
  return (isBehind || isAhead || isWhole) && compiled.predicates.longestAt(tokens, start - 2)?.value === 'freed';
}

const COPULA_BACK = 3;
/** Tokens from a whole at the head of a sentence to its part: ", Foro Penal has confirmed". */
const WHOLE_WORDS = 7;

/** "in two days", "in 24 hours": how long it took, up to the day of speaking where no day is named. */
function isLength({ what }: TimeExpression): boolean {
  return what.kind === 'over-days' || what.kind === 'over-hours';
}

/** A day that is this number's: "187 came home on Sunday, completing an exchange of 502 over three days" has another's. */
function isDayBeside(time: TimeExpression, input: WindowInput): boolean {
  if (time.role !== 'on' || isLength(time)) return false;
  const own = cost(input, input.place, time);
  return !input.others.some((other) => cost(input, other, time) + APART < own);
}

/** "187 came home on Sunday, completing an exchange of 502 over three days": the last of the three. */
function lastDay(input: WindowInput): IsoDate | null {
  for (const time of input.times) {
    // "Counting those of Saturday, 40 left in two days": of what is added to the total
    const isAdded = time.end <= input.place.start && input.aside(time);
    const isDay = time.role === 'on' && !isLength(time) && !isSaidAfter(time, input) && !isAdded;
    const days = isDay ? resolveTime(time.what, input.context) : null;
    if (days !== null && days.from === days.to) return days.to;
  }
  // "In a statement on Tuesday it spoke of 40 sent home over three days"
  return input.saidIsStated ? input.said : null;
}

/** "223 left in six days, and he announced that 60 more would on Monday". */
function isSaidAfter({ start }: TimeExpression, { place, sentence }: WindowInput): boolean {
  return sentence.tokens
    .slice(place.end, Math.max(place.end, start))
    .some((token, index) => sentence.compiled.small.that.has(token) && saysBefore(sentence, place.end + index));
}

const APART = 4;

/** A start named for another number beyond a contrast: "116, but since the 8th only 56". */
export function isBeyondContrast(chosen: Chosen, input: WindowInput): boolean {
  const { place, others, sentence, compiled } = input;
  if (others.length === 0) return false;
  const { time } = chosen;
  const [from, to] = time.start >= place.end ? [place.end, time.start] : [time.end, place.start];
  for (let at = from; at < to; at += 1)
    if (compiled.contrast.longestAt(sentence.tokens, at) !== undefined) return isAnothers(chosen, input);
  return false;
}

/** Whether another number of the sentence stands nearer to the time: "22 left on Wednesday, bringing the total to 372". */
export function isAnothers(chosen: Chosen, input: WindowInput, margin = 1): boolean {
  const isNearer = (other: Place): boolean => cost(input, other, chosen.time) + margin < chosen.cost;
  if (input.others.length === 0 || isOfPair(chosen.time, input)) return false;
  return isDayOfRelease(chosen.time, input) || input.others.some(isNearer);
}
