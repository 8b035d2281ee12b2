import { addDays, type IsoDate, weekdayOf } from '../../../domain/iso-date.js';
import { anyLanguage } from './any-language.js';
import { type DaysRead, oneDay, type TimeReader } from './days.js';

/** The latest such weekday before today. */
export function weekdayAt({ tokens, compiled, today }: TimeReader, at: number): DaysRead | undefined {
  const lead = tokens[at]?.key ?? '';
  const start = LEAD.has(lead) || NEXT.has(lead) ? at + 1 : at;
  const found = compiled.weekdays.at(tokens, start);
  if (found === undefined) return undefined;
  if (NEXT.has(lead)) return { days: 'ahead', end: found.end };
  const week = weekAt({ tokens, compiled, today }, found.end);
  if (week !== undefined) return { days: oneDay(addDays(week.monday, found.value - 1)), end: week.end };
  const back = (weekdayOf(today) - found.value + 7) % 7;
  const day = addDays(today, -(back === 0 ? 7 : back));
  const past = PAST.has(tokens[found.end]?.key ?? '');
  const end = past ? found.end + 1 : found.end;
  const last = past || LAST.has(lead) || LAST.has(tokens[start - 1]?.key ?? '');
  // on a Wednesday, "since Wednesday" may be today, "last Monday" that of the week before
  if (back === 0 && !last) return { days: { ...oneDay(day), or: oneDay(today) }, end };
  return { days: last && back > 0 ? { ...oneDay(day), or: oneDay(addDays(day, -7)) } : oneDay(day), end };
}

/** "Wednesday last week", "miercoles de la semana pasada" */
function weekAt(
  { tokens, compiled, today }: TimeReader,
  at: number,
): { readonly monday: IsoDate; readonly end: number } | undefined {
  for (const start of [at, compiled.ofMonth.at(tokens, at)?.end ?? at]) {
    const week = compiled.days.at(tokens, start);
    if (week?.value === 'last-week') return { monday: addDays(today, -6 - weekdayOf(today)), end: week.end };
  }
  return undefined;
}

const PAST = anyLanguage('past');
const LAST = anyLanguage('last');
const LEAD = anyLanguage('lead');
const NEXT = anyLanguage('next');
