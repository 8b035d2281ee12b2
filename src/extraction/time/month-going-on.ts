import { addDays, firstOfMonth, lastOfMonth } from '../../domain/iso-date.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { TimeExpression } from './moment.js';
import { resolveTime } from './resolve.js';
import type { Days, TimeContext } from './text-before.js';
import { SENTENCES } from './time-context.js';

/** "On 12 December it reported 116 releases. On the 23rd it had 626": a later day without its month is of the month told before. */
export function monthGoingOn(
  { what }: TimeExpression,
  { analysed, passage }: Candidate,
  context: TimeContext,
): Days | null {
  if (what.kind !== 'date' || what.month !== null) return null;
  const here = placeOf({ analysed, passage });
  const isBare = (time: TimeExpression): boolean => time.what.kind === 'date' && time.what.month === null;
  const before = passage.sentences
    .slice(Math.max(0, here - SENTENCES), here)
    .findLast(({ times }) => !times.every(isBare));
  // "since 8 December", "on Friday", "in March": no row of days that goes on
  const last = before?.times.findLast(({ role }) => role === 'on');
  if (last?.what.kind !== 'date' || last.what.month === null || last.what.day >= what.day) return null;
  const days = resolveTime(last.what, context);
  if (days === null) return null;
  const month = { from: firstOfMonth(days.to), to: lastOfMonth(days.to) };
  const day = addDays(month.from, what.day - 1);
  return day <= month.to && (context.base === null || day <= context.base) ? month : null;
}
