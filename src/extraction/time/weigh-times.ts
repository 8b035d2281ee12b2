import type { IsoDate } from '../../domain/iso-date.js';
import { isOfClauseBehind, isOfPlaceClause } from './clause-day.js';
import { datesState, isOfTaking } from './dated-state.js';
import { isDayOfRelease } from './day-of-release.js';
import { isOfNextRound, leadsToOther } from './leads-to-other.js';
import { namesYear, type TimeExpression } from './moment.js';
import { isOccasion, namesDays } from './occasion-days.js';
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
      (input.measure === 'held' && isOfTaking(time, input.sentence)) ||
      leadsToOther(time, input) ||
      isOfNextRound(time, input, input.times) ||
      (input.measure === 'held' &&
        time.role === 'on' &&
        isLong(time) &&
        !opens(time, input) &&
        !datesState(time, input.place, input.sentence))
    )
      continue;
    // "it was announced on Thursday: 2,010 will leave in the next days"
    if (input.measure === 'promised' && isBeforeColon(time, input)) continue;
    // "over two days, on Tuesday and Wednesday", "in the truce of November … in seven days": the days say more
    if (isLength(time) && input.times.some((other) => isDayBeside(other, input))) continue;
    if (time.what.kind === 'month' && input.times.some((other) => isDayOfMonth(other, time))) continue;
    if (isOccasion(time, input.sentence) && input.times.some((other) => other !== time && namesDays(other))) continue;
    if (isSpelledOut(time, input)) continue;
    const { base, agoBase, text } = input.context;
    const days = resolveTime(time.what, {
      base: (isLength(time) ? lastDay(input) : null) ?? base,
      agoBase,
      // "ordered to free 30 by Friday": nobody promises for a day gone by
      future: time.start >= input.aheadFrom || (input.measure === 'promised' && ENDS.has(time.role)),
      named: () => input.named(time),
      text,
    });
    if (days === null) continue;
    const weight = ownCost(input, time);
    const wholeYear = time.what.kind === 'this' && time.what.unit === 'year' && input.measure !== 'held';
    // "33 left on Monday, bringing the total this year to 100": the year is the other number's
    const soFar = wholeYear && !isAnothers({ days, cost: weight, time }, input) ? SO_FAR : 0;
    const reach = holdsForAll(time, input) ? FAR : REACH;
    if (weight <= reach && (best === undefined || weight - soFar < best.cost))
      best = { days, cost: weight - soFar, time };
  }
  return best;
}

/** The only day of a sentence, at its head, by year; but "In 2022 there was a decree, though the ministry admitted in March 2023 that …". */
function holdsForAll(time: TimeExpression, { times, place, saidIsStated }: WindowInput): boolean {
  return times.length === 1 && !saidIsStated && time.end <= place.start && namesYear(time);
}

const VAGUE = new Set<TimeExpression['what']['kind']>(['ago', 'last-year', 'last-month', 'last-week']);
const TO_DAYS = 3;

/** "A year ago, in December 2024,", "hace dos años, el 18 de diciembre": the days right behind the comma say more. */
function isSpelledOut({ what, end }: TimeExpression, { times, sentence: { tokens, compiled } }: WindowInput): boolean {
  if (!VAGUE.has(what.kind) || tokens[end]?.text !== ',') return false;
  return times.some(
    (other) =>
      other.start > end &&
      other.start - end <= TO_DAYS &&
      namesDays(other) &&
      tokens
        .slice(end + 1, other.start)
        .every((token) => compiled.sets.on.has(token) || compiled.sets.fillers.has(token)),
  );
}

/** "In January 30 left, all of them on the 10th": the day says more than its month. */
function isDayOfMonth({ role, what, start }: TimeExpression, month: TimeExpression): boolean {
  const isBare = (what.kind === 'date' && what.month === null) || what.kind === 'day-of-that-month';
  return role === 'on' && isBare && start >= month.end;
}

function isBeforeColon({ end }: TimeExpression, { place, sentence: { tokens } }: WindowInput): boolean {
  return end <= place.start && tokens.slice(end, place.start).some(({ text }) => text === ':');
}

/** "In October there were 77": a month that opens the sentence, right before its number. */
function opens(time: TimeExpression, { place }: WindowInput): boolean {
  return time.start <= 1 && place.start >= time.end && place.start - time.end <= 3;
}

/** "55 of the releases of 1 January": of an event that is what is counted. */
function datesReleases({ role, start }: TimeExpression, { place, measure, compiled, sentence }: WindowInput): boolean {
  if (role !== 'dates-event' || measure !== 'freed' || start < place.end || start - place.end > COPULA_BACK)
    return false;
  return compiled.predicates.longestAt(sentence.tokens, start - 2)?.value === 'freed';
}

const COPULA_BACK = 3;

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
    const isDay = time.role === 'on' && !isLength(time) && !isSaidAfter(time, input);
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
  return input.others.length > 0 && (isDayOfRelease(chosen.time, input) || input.others.some(isNearer));
}
