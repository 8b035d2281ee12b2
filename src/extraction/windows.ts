import type { CountWindow, Measure } from '../domain/claim.js';
import { addDays, type IsoDate } from '../domain/iso-date.js';
import type { Cue } from './attribution.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Sentence } from './sentence.js';
import type { TimeExpression } from './time/moment.js';
import { type Days, isOneDay, resolveTime, type TimeContext } from './time/resolve.js';

const COMMA = 3;
const BOUNDARY = 14;
const NUMBER = 5;
const REACH = 40;

/** Where a claim stands in its sentence. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Token starts of the other numbers of people in the sentence. */
  readonly others: readonly number[];
}

function cost(sentence: Sentence, place: Place, time: TimeExpression, compiled: CompiledLanguage): number {
  const [from, to] = time.start >= place.end ? [place.end, time.start] : [time.end, place.start];
  let sum = Math.max(0, to - from);
  for (let index = from; index < to; index += 1) {
    const token = sentence.tokens[index];
    if (token?.text === ',') sum += COMMA;
    else if (token?.text === ';' || compiled.contrast.longestAt(sentence.tokens, index) !== undefined) sum += BOUNDARY;
    if (place.others.includes(index)) sum += NUMBER;
  }
  // what opens the sentence holds for all of it
  return time.start <= 1 ? Math.min(sum, 12) : sum;
}

const AFTER_CUE = 4;

/** "said on Friday", "on Friday said": the day of speaking, not of what happened. */
export function isSaidTime(
  time: TimeExpression,
  cues: readonly Cue[],
  sentence: Sentence,
  compiled: CompiledLanguage,
): boolean {
  if (time.role !== 'on') return false;
  return cues.some((cue) => {
    const from = Math.max(cue.end, cue.source.start > cue.end ? cue.source.end : 0);
    const gap = time.start - from;
    const after = gap >= 0 && gap <= AFTER_CUE && onlySmallWords(sentence, from, time.start, compiled);
    const before = time.end <= cue.start && time.start >= cue.source.end && cue.start - time.end <= 1;
    return cue.kind === 'said' && (after || before);
  });
}

function onlySmallWords(sentence: Sentence, from: number, to: number, compiled: CompiledLanguage): boolean {
  for (let index = from; index < to; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) return false;
    const small =
      compiled.sets.on.has(token.key) ||
      compiled.sets.fillers.has(token.key) ||
      compiled.language.sources.listeners.includes(token.key);
    if (!small) return false;
  }
  return true;
}

export interface WindowInput {
  readonly sentence: Sentence;
  readonly place: Place;
  readonly measure: Measure;
  readonly times: readonly TimeExpression[];
  readonly cues: readonly Cue[];
  readonly context: TimeContext;
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

function choose(input: WindowInput, roles: readonly TimeExpression['role'][]): Chosen | undefined {
  const { sentence, place, times, cues, context, compiled } = input;
  let best: Chosen | undefined;
  for (const time of times) {
    if (!roles.includes(time.role) || isSaidTime(time, cues, sentence, compiled)) continue;
    const days = resolveTime(time.what, context);
    if (days === null) continue;
    const weight = cost(sentence, place, time, compiled);
    if (weight <= REACH && (best === undefined || weight < best.cost)) best = { days, cost: weight, time };
  }
  return best;
}

function unresolvedSince(input: WindowInput): boolean {
  return input.times.some(
    (time) => (time.role === 'since' || time.role === 'after') && resolveTime(time.what, input.context) === null,
  );
}

function stock(input: WindowInput): CountWindow {
  const until = choose(input, ['until', 'before', 'on']);
  if (until === undefined) {
    return {
      from: null,
      to: input.said,
      basis: input.said === null ? 'none' : input.saidIsStated ? 'explicit' : 'implied',
      toBasis: input.saidIsStated ? 'stated' : 'reported',
    };
  }
  const to = until.time.role === 'before' ? addDays(until.days.from, -1) : until.days.to;
  return { from: null, to, basis: 'explicit', toBasis: 'stated' };
}

function running(since: Chosen, input: WindowInput): CountWindow {
  const from =
    since.time.role === 'after' ? addDays(since.days.to, since.time.what.kind === 'date' ? 1 : 0) : since.days.from;
  const until = choose(input, ['until', 'before']);
  const on = choose(input, ['on']);
  const end =
    until !== undefined && until.days.to >= from
      ? until.days.to
      : on !== undefined && on.days.to > from && on.cost < REACH
        ? on.days.to
        : null;
  return {
    from,
    to: end ?? input.said,
    basis: 'explicit',
    toBasis: end !== null || input.saidIsStated ? 'stated' : 'reported',
  };
}

/** The days a claim counts over, from what its sentence says; `implied` and carried windows are the article's business. */
export function windowOf(input: WindowInput): CountWindow {
  if (input.measure === 'held') return stock(input);
  const since = choose(input, ['since', 'after']);
  const on = choose(input, ['on']);
  const until = choose(input, ['until', 'before']);
  if (since !== undefined && !(on !== undefined && on.cost + 4 < since.cost)) return running(since, input);
  if (on !== undefined) {
    const closes = until !== undefined && isOneDay(on.days) && until.cost < on.cost && until.days.to < on.days.to;
    if (!closes) return { from: on.days.from, to: on.days.to, basis: 'explicit', toBasis: 'stated' };
  }
  if (until !== undefined) return { from: null, to: until.days.to, basis: 'explicit', toBasis: 'stated' };
  const basis = input.saidIsStated && !unresolvedSince(input) ? 'explicit' : 'none';
  return { from: null, to: input.said, basis, toBasis: input.saidIsStated ? 'stated' : 'reported' };
}
