import type { CountWindow, Measure } from '../domain/claim.js';
import { addDays, type IsoDate } from '../domain/iso-date.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Sentence } from './sentence.js';
import type { TimeExpression } from './time/moment.js';
import { type Days, isOneDay, resolveTime, type TimeContext } from './time/resolve.js';

const COMMA = 3;
const JOINER = 3;
const BOUNDARY = 14;
const NUMBER = 5;
const REACH = 40;
/** So much farther off than a day, a start is that of something else. */
const APART = 12;
const MARGIN = 8;
/** A day farther off than this is that of something else than a count of people held. */
const STOCK_REACH = 12;
/** What opens a sentence holds for all of it, up to a contrast. */
const OPENING = 12;

/** Tokens of a number and its noun in their sentence, the end excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

function cost({ sentence, others, compiled }: WindowInput, place: Place, time: TimeExpression): number {
  const right = time.start >= place.end;
  const [from, to] = right ? [place.end, time.start] : [time.end, place.start];
  let sum = Math.max(0, to - from) + (right ? 0 : 1);
  let crossed = false;
  for (let index = from; index < to; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    if (token.text === ',') sum += COMMA;
    else if (compiled.sets.joiners.has(token.key)) sum += JOINER;
    else if (/^[;:]$/.test(token.text) || compiled.contrast.longestAt(sentence.tokens, index) !== undefined) {
      sum += BOUNDARY;
      crossed = true;
    }
    if (others.some((other) => other.start === index)) sum += NUMBER;
  }
  return time.start <= 1 && !crossed ? Math.min(sum, OPENING) : sum;
}

export interface WindowInput {
  readonly sentence: Sentence;
  readonly place: Place;
  /** The other numbers of the sentence. */
  readonly others: readonly Place[];
  readonly measure: Measure;
  /** Without those that date the saying. */
  readonly times: readonly TimeExpression[];
  readonly context: TimeContext;
  /** The token from which on days lie ahead; infinite where none does. */
  readonly aheadFrom: number;
  /** The sentence also speaks of releases: a start in it is theirs. */
  readonly freedToo: boolean;
  /** The days that the sentence names before a time: "a day earlier" is counted from them. */
  readonly named: (time: TimeExpression) => Days | null;
  /** Spans of tokens in relative clauses about something else. */
  readonly aside: (time: TimeExpression) => boolean;
  /** The day the statement was made, when the text says; else the day of publication. */
  readonly said: IsoDate | null;
  readonly saidIsStated: boolean;
  readonly compiled: CompiledLanguage;
}

interface Chosen {
  readonly days: Days;
  readonly cost: number;
  readonly time: TimeExpression;
}

/** "so far this year" says more of a total than a day named beside it. */
const SO_FAR = 10;

/** "protesters of July 2021" does not date a count of people held now. */
function isLong({ what }: TimeExpression): boolean {
  return what.kind === 'month' || what.kind === 'year' || what.kind === 'last-year' || what.kind === 'last-month';
}

function choose(input: WindowInput, roles: readonly TimeExpression['role'][]): Chosen | undefined {
  let best: Chosen | undefined;
  for (const time of input.times) {
    if (
      !roles.includes(time.role) ||
      input.aside(time) ||
      (input.measure === 'held' && time.role === 'on' && isLong(time))
    )
      continue;
    // "over two days, on Tuesday and Wednesday": the days themselves say more
    if (
      time.what.kind === 'over-days' &&
      input.times.some((other) => other.start > time.start && other.start - time.end <= 2)
    )
      continue;
    const days = resolveTime(time.what, {
      ...input.context,
      named: input.named(time),
      future: time.start >= input.aheadFrom,
    });
    if (days === null) continue;
    const weight = cost(input, input.place, time);
    const soFar = time.what.kind === 'this' && time.what.unit === 'year' ? SO_FAR : 0;
    if (weight <= REACH && (best === undefined || weight - soFar < best.cost))
      best = { days, cost: weight - soFar, time };
  }
  return best;
}

/** A start named for another number beyond a contrast: "116, but since the 8th only 56". */
function isBeyondContrast(chosen: Chosen, input: WindowInput): boolean {
  const { place, sentence, compiled } = input;
  const { time } = chosen;
  const [from, to] = time.start >= place.end ? [place.end, time.start] : [time.end, place.start];
  const contrast = sentence.tokens
    .slice(from, to)
    .some((_, index) => compiled.contrast.longestAt(sentence.tokens, from + index) !== undefined);
  return contrast && isAnothers(chosen, input);
}

/** Whether another number of the sentence stands nearer to the time: "22 left on Wednesday, bringing the total to 372". */
function isAnothers(chosen: Chosen, input: WindowInput, margin = 1): boolean {
  return input.others.some((other) => cost(input, other, chosen.time) + margin < chosen.cost);
}

/** "266 have been freed, and 104 of them left on Sunday": another number stands between, and is not joined to this one. */
function liesBeyond(chosen: Chosen, { others, place, sentence, compiled }: WindowInput): boolean {
  const { time } = chosen;
  if (time.start < place.end) return false;
  const [from, to] = [place.end, time.start];
  return others.some((other) => {
    const before = sentence.tokens[other.start - 1];
    const joined = before === undefined || before.text === ',' || compiled.sets.joiners.has(before.key);
    return other.start >= from && other.end <= to && !joined;
  });
}

/** "At Christmas they spoke of 956; on 1 March there were 2,006": the day after the semicolon is the other number's. */
function isOfNextClause(chosen: Chosen, input: WindowInput): boolean {
  const { place, sentence } = input;
  const { start } = chosen.time;
  if (start < place.end || !sentence.tokens.slice(place.end, start).some((token) => token.text === ';')) return false;
  return isAnothers(chosen, input);
}

function reported(input: WindowInput, basis: CountWindow['basis']): CountWindow {
  return {
    from: null,
    to: input.said,
    basis: input.said === null ? 'none' : basis,
    toBasis: input.saidIsStated ? 'stated' : 'reported',
  };
}

function stock(input: WindowInput): CountWindow {
  const dated = choose(input, ['since']);
  // "its bulletin from Dec. 15 listed 902": a start before the number dates the count
  if (
    dated !== undefined &&
    dated.time.end <= input.place.start &&
    isOneDay(dated.days) &&
    choose(input, ['until', 'before']) === undefined &&
    !input.freedToo
  ) {
    return { from: null, to: dated.days.to, basis: 'explicit', toBasis: 'stated' };
  }
  const found = choose(input, ['until', 'before', 'on']);
  const until = found !== undefined && found.time.role === 'on' && found.cost > STOCK_REACH ? undefined : found;
  if (until === undefined || (until.time.role === 'on' && isAnothers(until, input)))
    return reported(input, input.saidIsStated ? 'explicit' : 'implied');
  const to = until.time.role === 'before' ? addDays(until.days.from, -1) : until.days.to;
  return { from: null, to, basis: 'explicit', toBasis: 'stated' };
}

function running(since: Chosen, input: WindowInput): CountWindow {
  const from =
    since.time.role === 'after' && isOneDay(since.days) && since.time.what.kind === 'date'
      ? addDays(since.days.to, 1)
      : since.days.from;
  const ends = [choose(input, ['until', 'before']), choose(input, ['on'])];
  const end = ends.find(
    (found) =>
      found !== undefined &&
      isOneDay(found.days) &&
      found.days.to >= from &&
      !isAnothers(found, input) &&
      !(found.time.role === 'on' && found.days.to === from),
  );
  return {
    from,
    to: end?.days.to ?? input.said,
    basis: 'explicit',
    toBasis: end !== undefined || input.saidIsStated ? 'stated' : 'reported',
  };
}

const ANAPHORS = new Set<TimeExpression['what']['kind']>(['that', 'beside']);

/** The days a claim counts over, from what its sentence says; carried windows are the refiners' business. */
export function windowOf(input: WindowInput): CountWindow {
  if (input.measure === 'held') return stock(input);
  const start = choose(input, ['since', 'after']);
  const since =
    start !== undefined && (isBeyondContrast(start, input) || isAnothers(start, input, MARGIN)) ? undefined : start;
  const nearOn = choose(input, ['on']);
  const nearUntil = choose(input, ['until', 'before']);
  const own = (found: Chosen): boolean => !liesBeyond(found, input) && !isOfNextClause(found, input);
  const until = nearUntil !== undefined && own(nearUntil) ? nearUntil : undefined;
  const on = nearOn !== undefined && own(nearOn) ? nearOn : undefined;
  // "22 left on Wednesday, bringing the total since January 8 to 372": the start is the other number's
  const onIsNearer =
    on !== undefined &&
    since !== undefined &&
    on.cost + 4 < since.cost &&
    (isAnothers(since, input) || since.cost - on.cost > APART);
  // "after the raid of April 5 … on April 7", "since December … in that month": the day itself says more
  const onSaysMore =
    on !== undefined &&
    since !== undefined &&
    (since.time.role === 'after' || (ANAPHORS.has(on.time.what.kind) && on.cost <= since.cost));
  if (since !== undefined && !onIsNearer && !onSaysMore && !(on !== undefined && isAnothers(since, input)))
    return running(since, input);
  if (on !== undefined) {
    // "so far in May", "in 2026", said within it: what is to come is not counted
    const { said } = input;
    const within = said !== null && said < on.days.to && on.days.from <= said;
    const to =
      within && (input.saidIsStated || input.measure === 'freed') && (isLong(on.time) || on.time.what.kind === 'this')
        ? said
        : on.days.to;
    return {
      from: on.days.from,
      to,
      basis: 'explicit',
      toBasis: on.time.what.kind === 'same-window' ? 'reported' : 'stated',
    };
  }
  if (until !== undefined) return { from: null, to: until.days.to, basis: 'explicit', toBasis: 'stated' };
  return reported(input, input.saidIsStated ? 'explicit' : 'none');
}
