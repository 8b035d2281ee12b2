import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment, Span } from './moment.js';
import { isSpan } from './moment.js';
import { countAt } from './read-count.js';
import { dateAt, dayNumber, key, monthAt, type Read, skip, yearAfter } from './read-date.js';
import { momentAt } from './read-moment.js';
import { weekdayAt } from './read-weekday.js';
import { spanFromEvent } from './span-from-event.js';

/** "in the past 24 hours", "over two days", "in the past week", "in the 48 hours to Monday", "in the next seven days". */
export function rollingAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  const part = partOfYearAt(tokens, at, compiled) ?? weekOfAt(tokens, at, compiled);
  if (part !== undefined) return part;
  const rolling = compiled.rolling.longestAt(tokens, at);
  if (rolling === undefined) return undefined;
  const { past, following } = compiled.language.time;
  const ahead = following.includes(key(tokens, rolling.end)) ? 1 : 0;
  const number = countAt(tokens, rolling.end + ahead, compiled);
  // "en las dos últimas semanas", "nos três últimos dias"
  const pastBefore = number !== undefined && past.includes(key(tokens, number.end)) ? 1 : 0;
  const unit = compiled.units.longestAt(tokens, (number?.end ?? rolling.end + ahead) + pastBefore);
  const together =
    unit === undefined && number === undefined ? monthsTogetherAt(tokens, rolling.end, compiled) : undefined;
  if (together !== undefined) return together;
  const ofWeek = unit === undefined || number !== undefined ? undefined : weekOfAt(tokens, unit.start, compiled);
  if (ofWeek !== undefined) return ofWeek;
  if (unit === undefined || (number === undefined && rolling.value === 'with-number')) return undefined;
  if (number === undefined && unit.value === 'day' && isDayOfMonth(tokens, unit.end, compiled)) return undefined;
  // "en las últimas horas del viernes": of that day, and not those up to now
  if (number === undefined && unit.value === 'hour' && isOfDay(tokens, unit.end, compiled)) return undefined;
  // "no último mês de dezembro"
  if (number === undefined && unit.value === 'month' && isOfMonth(tokens, unit.end, compiled)) return undefined;
  const length = number?.what ?? 1;
  const several = number === undefined && key(tokens, unit.start) !== compiled.language.time.units[unit.value][0];
  // "in the weeks after" is no single one, and "en las últimas 48 horas tras" is up to now
  const isLast = tokens.slice(at, unit.end).some((token) => past.includes(token.key));
  const ofEvent =
    number === undefined || isLast
      ? undefined
      : spanFromEvent(tokens, { start: at, from: unit.end }, { count: length, unit: unit.value }, compiled);
  if (ofEvent !== undefined) return ofEvent;
  const after = key(tokens, unit.end);
  const isPrevious = isOfTold(tokens, rolling.end - 1, compiled) || isOfTold(tokens, unit.end, compiled);
  if (isPrevious && number !== undefined && unit.value !== 'hour')
    return {
      what: { kind: 'past', count: length, unit: unit.value, until: null, previous: true },
      end: isOfTold(tokens, unit.end, compiled) ? unit.end + 1 : unit.end,
    };
  if (ahead === 1 || following.includes(after)) {
    // "no dia seguinte" is a day, and no run; "nas próximas semanas" is nobody knows how many
    if (number === undefined && (unit.value === 'day' || several)) return undefined;
    return besideAt(unit.value, length, unit.end + 1 - ahead);
  }
  const end = past.includes(after) ? unit.end + 1 : unit.end;
  if (rolling.value === 'alone-too' || pastBefore === 1 || past.includes(after)) {
    // "in the past days": nobody knows how many
    const ofYear =
      unit.value === 'month' && number !== undefined && length < 12
        ? withYearOf(tokens, unit.end, [13 - length, 12], compiled)
        : undefined;
    if (ofYear !== undefined) return ofYear;
    return several && unit.value !== 'hour'
      ? undefined
      : { what: { kind: 'past', count: length, unit: unit.value, until: null }, end };
  }
  const until = endOf(tokens, unit.end, compiled);
  if (until !== undefined && (unit.value !== 'month' || number !== undefined))
    return { what: { kind: 'past', count: length, unit: unit.value, until: until.what }, end: until.end };
  if (rolling.value === 'with-end') return undefined;
  if (unit.value === 'hour' && length >= DAY) {
    const within = compiled.course.within.isAt(tokens, at) ? ({ within: true } as const) : {};
    return { what: { kind: 'over-hours', count: length, ...within }, end };
  }
  const those = compiled.language.time.thoseDays.includes(key(tokens, unit.start - (number === undefined ? 1 : 2)));
  // "over the two days": the ones told, if any
  const definite = those || compiled.sets.determiners.isAt(tokens, unit.start - 2);
  if (those && number !== undefined && LENGTHS[unit.value] > 1)
    return { what: { kind: 'over-days', count: LENGTHS[unit.value] * length, those: true }, end };
  if (unit.value === 'week' && number !== undefined && length < 9)
    return { what: { kind: 'over-days', count: 7 * length }, end };
  return unit.value === 'day' && length > 1 && length < 60
    ? { what: { kind: 'over-days', count: length, ...(definite ? { those: true as const } : {}) }, end }
    : undefined;
}

/** "week of 12 January", "semana del 12 de enero"; not "semana del 12 de enero al 18". */
function weekOfAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  if (key(tokens, at) !== compiled.language.time.units.week[0]) return undefined;
  const { small, sets, dating } = compiled;
  if (!small.ofThe.isAt(tokens, at + 1) && !dating.beforeMonth.isAt(tokens, at + 1)) return undefined;
  const date = dateAt(tokens, at + 2, compiled);
  if (date === undefined || sets.betweenAnd.isAt(tokens, date.end)) return undefined;
  return { what: { kind: 'week-of', of: date.what }, end: date.end };
}

function isOfTold(tokens: readonly Token[], at: number, { course }: CompiledLanguage): boolean {
  return course.previous.isAt(tokens, at);
}

/** "in the quarter to December", "no trimestre encerrado em setembro". */
function monthsTogetherAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  const months = compiled.course.monthsTogether.longestAt(tokens, at);
  const until = months === undefined ? undefined : endOf(tokens, months.end, compiled);
  if (months === undefined || until === undefined) return undefined;
  return { what: { kind: 'past', count: months.value, unit: 'month', until: until.what }, end: until.end };
}

/** "no último dia 4, 12 presos saíram": the fourth; but "en el último día 12 presos salieron". */
function isDayOfMonth(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (compiled.language.code === 'en') return false;
  const day = dayNumber(tokens, at, compiled);
  const next = day === undefined ? undefined : tokens[day.end];
  return day !== undefined && (next === undefined || next.kind === 'punct' || compiled.sets.functionWords.has(next));
}

function isOfDay(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (!compiled.sets.partitives.isAt(tokens, at) && !compiled.dating.beforeYear.isAt(tokens, at)) return false;
  const of = skip(tokens, at + 1, compiled.sets.on);
  return weekdayAt(tokens, of, compiled) !== undefined || dateAt(tokens, of, compiled) !== undefined;
}

function isOfMonth(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return compiled.dating.beforeMonth.isAt(tokens, at) && monthAt(tokens, at + 1, compiled) !== undefined;
}

/** About so many days. */
const LENGTHS = { hour: 0, day: 1, week: 7, month: 30, year: 365 } as const;

const DAY = 24;

/** "nos sete dias seguintes", "in the following two weeks", "over the next 48 hours". */
function besideAt(unit: string, length: number, end: number): Read<Span> | undefined {
  if (unit === 'hour' && length >= DAY)
    return { what: { kind: 'beside', days: Math.ceil(length / DAY), hours: true }, end };
  const days = unit === 'day' ? length : unit === 'week' ? 7 * length : 0;
  return days === 0 ? undefined : { what: { kind: 'beside', days }, end };
}

/** "in the 48 hours to Monday", "in the week ending on Sunday". */
function endOf(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const opener = compiled.spanEnds.longestAt(tokens, at);
  if (opener === undefined) return undefined;
  const found =
    momentAt(tokens, skip(tokens, opener.end, compiled.sets.on), compiled) ??
    momentAt(tokens, skip(tokens, opener.end, compiled.sets.fillers), compiled);
  if (found === undefined || isSpan(found.what)) return undefined;
  const { what, end } = found;
  // "the twelve months to the end of April": to its last day
  const closes = tokens.slice(opener.end, end).some(({ key: word }) => compiled.language.time.ends.includes(word));
  return { what: closes && what.kind === 'month' ? { kind: 'end-of', of: what } : what, end };
}

/** "the first quarter of 2030", "el primer semestre", "the first three months of the year". */
function partOfYearAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  const part = compiled.partsOfYear.longestAt(tokens, at);
  if (part !== undefined) return withYearOf(tokens, part.end, part.value, compiled);
  // "first three months", "três primeiros meses"
  const unit = compiled.units.longestAt(tokens, at + 2);
  if (unit?.value !== 'month') return undefined;
  const { first } = compiled.language.time;
  const before = first.includes(key(tokens, at));
  const number = countAt(tokens, before ? at + 1 : at, compiled);
  if (number === undefined || number.what > 11 || !(before || first.includes(key(tokens, number.end))))
    return undefined;
  return withYearOf(tokens, unit.end, [1, number.what], compiled);
}

/** "the first quarter of the season". */
function isOfElse(tokens: readonly Token[], at: number, { language }: CompiledLanguage): boolean {
  const next = key(tokens, at);
  return language.structure.partitives.includes(next) || language.time.ofObject.includes(next);
}

/** "of 2030", "of the year", "of last year", without which no half of anything is one of a year; a "trimestre" is. */
function withYearOf(
  tokens: readonly Token[],
  at: number,
  [first, last]: readonly [number, number],
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  const part = { kind: 'part-of-year', first, last, year: null, yearsBack: 0 } as const;
  const year = yearAfter(tokens, at, compiled);
  if (year !== undefined) return { what: { ...part, year: year.what }, end: year.end };
  const before = compiled.lastYear.longestAt(tokens, at);
  if (before !== undefined) return { what: { ...part, yearsBack: 1 }, end: before.end };
  const of = compiled.ofYear.longestAt(tokens, at);
  if (of !== undefined) return { what: part, end: of.end };
  return compiled.language.eventTimes.calendarParts.includes(key(tokens, at - 1)) && !isOfElse(tokens, at, compiled)
    ? { what: part, end: at }
    : undefined;
}
