import { addDays, daysBetween, yearOf } from '../../domain/iso-date.js';
import type { Span } from './moment.js';
import { day, dayOf, isOneDay } from './resolve-moment.js';
import { isMonthsLong, monthsBefore, yearsOn } from './run-before.js';
import type { Days, TimeContext } from './text-before.js';
import { weekdayNear } from './weekday-told.js';

export function lengthOf({ from, to }: Days): number {
  return daysBetween(from, to) + 1;
}

function namedRun(context: TimeContext): Days | null {
  const named = context.named();
  return named === null || isOneDay(named) ? null : named;
}

/** The run of days that something is compared with: named before in the sentence, else the last told. */
export function toldRun(context: TimeContext): Days | null {
  return namedRun(context) ?? context.text.sameWindow;
}

/** "between 1 and 9 May, up from 20 in the same period a year earlier": the run that the sentence itself names. */
export function ofSameRun({ kind }: Span, context: TimeContext): Days | null {
  return kind === 'same-window' ? namedRun(context) : null;
}

/** The same days of another year; `null` is the year before. */
export function inYear(run: Days, year: number | null): Days {
  const last = yearOf(run.from) === year ? run.to : run.from;
  return yearsOn(run, year === null ? -1 : year - yearOf(last));
}

export const MONTHS = { day: 0, hour: 0, week: 0, month: 1, year: 12 } as const;

const WEEK = 7;

/** "the previous twelve months", "los siete días anteriores": right before as many that were told. */
export function beforeTold({ count, unit }: Extract<Span, { kind: 'past' }>, context: TimeContext): Days | undefined {
  const told = toldRun(context);
  if (told === null) return undefined;
  const months = MONTHS[unit] * count;
  if (months > 0) return isMonthsLong(told, months) ? (monthsBefore(told, months) ?? undefined) : undefined;
  const days = unit === 'week' ? WEEK * count : count;
  // "12 left on the 24th. In the seven days before, 41 had": a single day, too, has days before it
  if (days < 2 || !(lengthOf(told) === days || isOneDay(told))) return undefined;
  return { from: addDays(told.from, -days), to: addDays(told.from, -1) };
}

/** "between 9 and 15 March, against 47 in the week before"; of a single day, the Monday to Sunday before its week. */
export function beside({ days, hours }: Extract<Span, { kind: 'beside' }>, context: TimeContext): Days | null {
  // "26 hostages and 1,600 prisoners are to go free in the next five weeks": of both, from the day it is said
  const spoken = context.agoBase ?? context.base;
  const ahead = days > 0 && context.future && spoken !== null ? day(spoken) : null;
  const about = ahead ?? context.named() ?? context.text.sameWindow ?? dayOf(context);
  if (about === null) return null;
  // nobody has left in a week that is still to come
  const isAhead = !context.future && context.base !== null && about.to >= context.base;
  if (days > 0)
    return isAhead ? null : { from: addDays(about.to, hours === true ? 0 : 1), to: addDays(about.to, days) };
  const end = isOneDay(about) ? weekdayNear(1, about.from, false) : about.from;
  return { from: addDays(end, days), to: addDays(end, -1) };
}
