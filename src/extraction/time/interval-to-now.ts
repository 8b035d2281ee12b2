import { daysBetween, type IsoDate } from '../../domain/iso-date.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import type { Chosen } from './weigh-times.js';
import type { WindowInput } from './window-input.js';

const HEAD = 1;
/** Days in which nobody would yet tell one more. */
const LENGTHS = { day: 1, week: 7, month: 28, year: 365 } as const;

/**
 * "Eighteen days after the announcement of 8 January, 302 have been released", said eighteen days after: how long it has been
 * going on, and not the day on which all of them left.
 */
export function startOfInterval({ time, days }: Chosen, input: WindowInput): IsoDate | null {
  const { measure, said, verb, context, sentence } = input;
  const { what } = time;
  if (measure !== 'freed' || verb === null || what.kind !== 'apart' || what.of === null || what.count < 2) return null;
  if (time.start > HEAD || !isNow(days.to, what.unit, said) || !isPerfect(verb.start, verb.end, sentence)) return null;
  const of = resolveTime(what.of, context);
  return of !== null && isOneDay(of) ? of.from : null;
}

/** Weeks and months are told when they are over, and before the next one is. */
function isNow(end: IsoDate, unit: keyof typeof LENGTHS, said: IsoDate | null): boolean {
  return said !== null && end <= said && daysBetween(end, said) < LENGTHS[unit];
}

/** "have been released", "han sido excarceladas": up to now. */
function isPerfect(start: number, end: number, { tokens, compiled }: WindowInput['sentence']): boolean {
  const { sets, speech } = compiled;
  for (let at = start - 2; at < end; at += 1)
    if (sets.has.isAt(tokens, at) || speech.auxiliaries.isAt(tokens, at)) return true;
  return false;
}
