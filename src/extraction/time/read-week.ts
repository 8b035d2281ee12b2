import type { Weekday } from '../../domain/iso-date.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { Moment } from './moment.js';
import { entry, key, type Read } from './read-date.js';
import { isBeforeSomething } from './read-other-year.js';

/** The end of "of this week" after a weekday: "el lunes de esta semana", "on Monday this week". */
export function ofThisWeek(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  const of = compiled.language.structure.partitives.includes(key(tokens, at)) ? at + 1 : at;
  const found = compiled.fixedTimes.longestAt(tokens, of);
  if (found?.value.kind !== 'this' || found.value.unit !== 'week') return undefined;
  // "on Monday this week's tally rose"
  return isOwningMark(tokens[found.end]) ? undefined : found.end;
}

/** The weekday after "last week": "last week on Thursday", "la semana pasada, el jueves,". */
export function weekdayWithin(
  tokens: readonly Token[],
  at: number,
  { sets, language }: CompiledLanguage,
): Read<Moment> | undefined {
  if (!sets.on.isAt(tokens, at)) return undefined;
  const weekday = entry(language.time.weekdays, key(tokens, at + 1));
  return weekday === undefined
    ? undefined
    : { what: { kind: 'weekday-of-last-week', weekday: weekday as Weekday }, end: at + 2 };
}

/** A weekday told from the day before: its end, and on which side of that day it lies. */
interface BesideTold {
  readonly end: number;
  readonly before?: true;
  readonly after?: true;
  readonly that?: true;
}

/** "the Sunday before", "el domingo anterior", "the following Monday", "na segunda-feira seguinte", "that same Thursday". */
export function besideTold(
  tokens: readonly Token[],
  at: number,
  end: number,
  compiled: CompiledLanguage,
): BesideTold | undefined {
  const before = beforeTold(tokens, at, end, compiled);
  if (before !== undefined) return { end: before, before: true };
  const after = afterTold(tokens, at, end, compiled);
  if (after !== undefined) return { end: after, after: true };
  return isThatOne(tokens, at, compiled) ? { end, that: true } : undefined;
}

/** "that same Thursday", "ese jueves": not "este mismo jueves", nor "said that Thursday's swap", where the word leads to what is said. */
function isThatOne(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { dating, predicates, reality, sets, small } = compiled;
  if (!dating.thatOne.isAt(tokens, at - 1) || reality.thisDay.isAt(tokens, at - 2)) return false;
  if (!small.that.isAt(tokens, at - 1)) return true;
  const before = tokens[at - 2];
  return (
    before === undefined ||
    before.kind === 'punct' ||
    sets.on.has(before) ||
    predicates.longestAt(tokens, at - 2)?.end === at - 1
  );
}

/** The end of "the Sunday before", "el domingo anterior"; not "Sunday before noon", "el domingo anterior a la votación". */
function beforeTold(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): number | undefined {
  const { course, language } = compiled;
  // "before Sunday" takes the day, which "the previous Sunday" tells apart
  if (!course.previous.isAt(tokens, end))
    return course.previous.isAt(tokens, at - 1) && !language.time.takesObject.includes(key(tokens, at - 1))
      ? end
      : undefined;
  return closesDay(tokens, at, end, compiled);
}

/** The end of "el lunes siguiente", "the following Monday", "the Monday after"; not "next Monday", "el lunes siguiente a la votación". */
function afterTold(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): number | undefined {
  const { language, sets } = compiled;
  const { following, takesObject, laterThan } = language.time;
  if (following.includes(key(tokens, at - 1))) return sets.definites.isAt(tokens, at - 2) ? end : undefined;
  const word = key(tokens, end);
  const isAfter = takesObject.includes(word) && laterThan.includes(word);
  return following.includes(word) || isAfter ? closesDay(tokens, at, end, compiled) : undefined;
}

/** The end of a weekday with the word behind it that counts from the day told, where that word takes nothing of its own. */
function closesDay(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): number | undefined {
  const { language, sets } = compiled;
  if (!language.time.takesObject.includes(key(tokens, end)))
    return isBeforeSomething(tokens, end + 1, compiled) ? undefined : end + 1;
  const next = tokens[end + 1];
  const isBare = next === undefined || next.kind === 'punct' || sets.joiners.has(next);
  return isBare && sets.determiners.isAt(tokens, at - 1) ? end + 1 : undefined;
}
