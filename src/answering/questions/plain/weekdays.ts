import { addDays, weekdayOf } from '../../../domain/iso-date.js';
import { type DaysRead, oneDay, type TimeReader } from './days.js';

/** The latest such weekday before today. */
export function weekdayAt({ tokens, compiled, today }: TimeReader, at: number): DaysRead | undefined {
  const found = compiled.weekdays.at(tokens, at);
  if (found === undefined) return undefined;
  const back = (weekdayOf(today) - found.value + 7) % 7;
  const day = addDays(today, -(back === 0 ? 7 : back));
  const before = tokens[at - 1]?.key ?? '';
  const past = /^(?:pasad[oa]|passad[oa])$/.test(tokens[found.end]?.key ?? '');
  const end = past ? found.end + 1 : found.end;
  const last = past || /^(?:last|pasad[oa]|ultim[oa])$/.test(before);
  // on a Wednesday, "since Wednesday" may be today, "last Monday" that of the week before
  if (back === 0 && !last) return { days: { ...oneDay(day), or: oneDay(today) }, end };
  const week = addDays(day, -7);
  return { days: last && back > 0 && back < 7 ? { ...oneDay(day), or: oneDay(week) } : oneDay(day), end };
}
