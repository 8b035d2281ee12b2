import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Language } from '../lexicon/language.js';
import type { Found } from '../text/phrase-trie.js';
import { isOwningMark, type Token } from '../text/text.js';
import { anniversaryEnd, pastToday } from './anniversaries.js';
import { dayByArticle, dayOnly } from './day-of-month.js';
import { isSpan, type Moment, type Span } from './moment.js';
import { countAt } from './read-count.js';
import { dateAt, dayNumber, key, monthAt, type Read, skip, toldYearAt, yearAfter } from './read-date.js';
import { isBeforeSomething, isDayAgain, isToldByClause, otherYearAt } from './read-other-year.js';
import { weekdayWithin } from './read-week.js';
import { weekdayAt } from './read-weekday.js';
import { isMorning } from './tomorrow.js';

function monthOnly(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const month = monthAt(tokens, at, compiled);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, month.end, compiled);
  const last =
    compiled.language.time.last.includes(key(tokens, at - 1)) ||
    compiled.language.time.last.includes(key(tokens, month.end));
  const before = compiled.lastYear.longestAt(tokens, month.end);
  const told = year === undefined ? toldYearAt(tokens, month.end, compiled) : undefined;
  const present = compiled.course.ofThisYear.longestAt(tokens, month.end);
  const end = told?.end ?? before?.end ?? year?.end ?? present?.end ?? month.end;
  const of = { year: year?.what ?? null, last, lastYear: before !== undefined && told === undefined };
  return {
    what: { kind: 'month', month: month.what, ...of, ...(told === undefined ? {} : { toldYear: told.what }) },
    end,
  };
}

/** Any moment that starts at token `at`. */
export function momentAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Moment | Span> | undefined {
  const first = at < 0 ? undefined : tokens[at];
  if (first === undefined || !(first.kind === 'number' || compiled.firstWords.moments.mayBeAt(tokens, at)))
    return undefined;
  const named = compiled.fixedTimes.longestAt(tokens, at);
  const other =
    named !== undefined &&
    (named.value.kind === 'feast'
      ? isOfOtherCalendar(tokens, at, named.end, compiled)
      : named.value.kind === 'months-before'
        ? isBeforeSomething(tokens, named.end, compiled)
        : isToldByClause(tokens, named, compiled) ||
          (named.end === at + 1 && isMorning(tokens, at, compiled)) ||
          isNameOfDay(tokens, named, compiled));
  const fixed = other ? undefined : named;
  const found =
    weekdayAt(tokens, at, compiled) ??
    dateAt(tokens, at, compiled) ??
    dayOnly(tokens, at, compiled) ??
    dayByArticle(tokens, at, compiled);
  if (fixed !== undefined && fixed.end > (found?.end ?? 0)) {
    const day = dayOfPart(tokens, { what: fixed.value, end: fixed.end }, compiled);
    if (day !== undefined) return day;
    // "no Natal de 2024", "Christmas Day 2024"
    const year = fixed.value.kind === 'feast' ? yearAfter(tokens, fixed.end, compiled) : undefined;
    if (fixed.value.kind === 'feast' && year !== undefined)
      return {
        what: { kind: 'date', day: fixed.value.day, month: fixed.value.month, year: year.what },
        end: year.end,
      };
    const bracket =
      tokens[fixed.end]?.text === '(' &&
      tokens[fixed.end + 2]?.text === ')' &&
      dayNumber(tokens, fixed.end + 1, compiled) !== undefined;
    return { what: fixed.value, end: bracket ? fixed.end + 3 : fixed.end };
  }
  return found ?? monthOnly(tokens, at, compiled) ?? ago(tokens, at, compiled);
}

/** "Año Nuevo budista", "the Persian new year": on no day that this calendar gives. */
function isOfOtherCalendar(tokens: readonly Token[], from: number, to: number, { course }: CompiledLanguage): boolean {
  return [tokens[from - 1], tokens[to]].some((token) => token !== undefined && course.otherCalendars.has(token));
}

/** "el Día de la Independencia", "do Dia Nacional": a feast by its name, and not that day. */
function isNameOfDay(
  tokens: readonly Token[],
  { end, value }: Found<Moment | Span>,
  { small }: CompiledLanguage,
): boolean {
  if (value.kind !== 'same-day' || tokens[end - 1]?.word.capital !== true) return false;
  const of = small.ofThe.isAt(tokens, end) ? end + 1 : end;
  const name = of > end && small.the.isAt(tokens, of) ? of + 1 : of;
  return tokens[name]?.word.capital === true;
}

/** What the words after a part of a day, a week or a month say of it: "al anochecer del lunes", "en el mes de enero". */
function dayOfPart(
  tokens: readonly Token[],
  { what, end }: Read<Moment | Span>,
  compiled: CompiledLanguage,
): Read<Moment | Span> | undefined {
  const { sets, dating } = compiled;
  if (what.kind === 'apart' && (namesEvent(tokens, end, compiled) || opensClause(tokens, end, compiled)))
    return countedFrom(tokens, end, what, compiled);
  if (what.kind === 'apart' && dating.beforeYear.isAt(tokens, end)) {
    const of = countedFrom(tokens, end, what, compiled);
    // "on the eve of Eid", to which nothing gives a day here
    const isUnknown = of?.what.kind === 'apart' && of.what.clause === true;
    return isUnknown ? { what: { ...what, of: { kind: 'event', words: key(tokens, end + 1) } }, end } : of;
  }
  const otherYear = otherYearAt(tokens, { what, end }, compiled);
  if (otherYear !== undefined) return otherYear;
  if (what.kind === 'last-week' && what.back === undefined) return weekdayWithin(tokens, end, compiled);
  if ((what.kind === 'that' || what.kind === 'this') && what.unit === 'month')
    return dating.beforeMonth.isAt(tokens, end) ? monthOnly(tokens, end + 1, compiled) : undefined;
  const isPart = what.kind === 'same-day' || (what.kind === 'offset' && what.days === 0 && end - 1 > 0);
  if (!isPart) return undefined;
  // "na noite do dia 28 de fevereiro"
  const byNumber = what.kind === 'same-day' ? dayOnly(tokens, end - 1, compiled) : undefined;
  if (byNumber !== undefined) return byNumber;
  // "before nightfall on Monday", "al anochecer del lunes", "ao final do dia de ontem": the day itself follows
  const next = [what.kind === 'same-day' ? sets.on : sets.partitives, dating.beforeYear].some((of) =>
    of.isAt(tokens, end),
  )
    ? end + 1
    : end;
  // "by midday Friday"
  const isBeside = next === end && what.kind === 'same-day' && sets.dayParts.isAt(tokens, end - 1);
  // "durante el día domingo"
  if (next === end && isDayAgain(tokens, { what, end }, compiled)) return weekdayAt(tokens, next, compiled);
  if (next === end && !isBeside) return undefined;
  const named = what.kind === 'same-day' ? compiled.fixedTimes.longestAt(tokens, next) : undefined;
  const offset = named?.value.kind === 'offset' ? { what: named.value, end: named.end } : undefined;
  return weekdayAt(tokens, next, compiled) ?? dateAt(tokens, next, compiled) ?? offset;
}

/** "three days ago", "hace tres dias", "ha duas semanas"; "two days later", "una semana antes". */
function ago(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment | Span> | undefined {
  const first = tokens[at];
  if (first === undefined || !(first.kind === 'number' || compiled.sets.agoStarts.has(first))) return undefined;
  const { agoBefore, agoAfter } = compiled.language.time;
  const before = agoBefore.includes(first.key);
  // "hace exactamente una semana"
  const from = before ? skip(tokens, at + 1, compiled.dating.exactly) : at;
  // the unit stands where the number ends, which is one word
  const unit = compiled.units.longestAt(tokens, from + 1);
  const number = unit === undefined ? undefined : countAt(tokens, from, compiled);
  if (number === undefined || unit === undefined || unit.value === 'hour') return undefined;
  const apart = before ? undefined : compiled.apart.longestAt(tokens, unit.end);
  if (apart !== undefined) {
    const count = apart.value * number.what;
    return countedFrom(tokens, apart.end, { kind: 'apart', count, unit: unit.value, of: null }, compiled);
  }
  const isAfter = agoAfter.includes(key(tokens, unit.end));
  // "a year ago today"
  const end = before
    ? unit.end
    : isAfter
      ? pastToday(tokens, unit.end + 1, compiled)
      : anniversaryEnd(tokens, at, unit.end, compiled);
  return end === undefined ? undefined : { what: { kind: 'ago', count: number.what, unit: unit.value }, end };
}

const OBJECT_REACH = 11;
const ITS_EVENT = 3;

/** "the day before the talks", "la víspera de la reunión". */
function namesEvent(tokens: readonly Token[], at: number, { sets, language }: CompiledLanguage): boolean {
  if (!takesObject(tokens, at, language)) return false;
  for (let index = at; index <= at + ITS_EVENT && tokens[index]?.kind === 'word'; index += 1)
    if (sets.turningPoints.isAt(tokens, index)) return true;
  return false;
}

/** "the day after 41 prisoners walked free", "la víspera de que salieran 41": a clause says from when; not "; the day before they had 19". */
function opensClause(tokens: readonly Token[], at: number, { language, small }: CompiledLanguage): boolean {
  if (!takesObject(tokens, at, language)) return false;
  if (!language.time.takesObject.includes(key(tokens, at - 1))) return small.that.isAt(tokens, at + 1);
  let head = at - 1;
  while (head > at - DAY_WORDS && tokens[head - 1]?.kind === 'word') head -= 1;
  const before = head === 0 ? ';' : tokens[head - 1]?.text;
  return before !== ';' || tokens.slice(at, at + OBJECT_REACH).some(({ text }) => text === ',');
}

/** "on the day before". */
const DAY_WORDS = 4;

/** "two days after the law of 20 February", "un dia despues de la captura": what it is counted from, if it is named. */
function countedFrom(
  tokens: readonly Token[],
  at: number,
  apart: Extract<Moment, { kind: 'apart' }>,
  compiled: CompiledLanguage,
): Read<Moment> | undefined {
  // "Three days after that, 12 walked out": counted from what was told
  const isTold = compiled.small.that.isAt(tokens, at) && tokens[at + 1]?.text === ',';
  if (isTold || !takesObject(tokens, at, compiled.language)) return { what: apart, end: isTold ? at + 1 : at };
  let event = -1;
  for (let index = at; index < at + OBJECT_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'punct' && !isOwningMark(token))) break;
    const of = momentAt(tokens, index, compiled);
    if (of !== undefined && !isSpan(of.what)) return { what: { ...apart, of: of.what }, end: of.end };
    // "una semana después de que fueran liberados 27 presos": people counted are no event
    if (token.kind === 'number') break;
    if (event < 0 && compiled.sets.turningPoints.has(token)) event = index;
  }
  // "a day after 30 people were arrested": a clause of its own
  return event < 0
    ? { what: { ...apart, count: -apart.count, clause: true }, end: at }
    : { what: { ...apart, of: { kind: 'event', words: key(tokens, event) } }, end: event + 1 };
}

/** "a day after the raid", "dos dias antes de": not "a day after, 12 left", "two days later 12 left". */
function takesObject(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'punct') return false;
  const { takesObject: prepositions, ofObject } = language.time;
  return prepositions.includes(key(tokens, at - 1)) || ofObject.includes(next.key);
}

/** "onwards", "en adelante" after a day; but in "on Friday and on Saturday" the words lead to the next one. */
export function onwardAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<true> | undefined {
  const found = compiled.onward.longestAt(tokens, at);
  if (found === undefined || momentAt(tokens, found.end, compiled) !== undefined) return undefined;
  return { what: true, end: found.end };
}
