import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import { areEnds, bareDay, bareNumber, endAt, isDay, shared } from './ends-of-run.js';
import type { Moment, Span } from './moment.js';
import { type Read, skip } from './read-date.js';
import { momentAt } from './read-moment.js';
import { weekdayAt } from './read-weekday.js';

const VERB_BACK = 20;
/** Tokens of "sábado 10". */
const LONGEST_DAY = 3;

/** "on Tuesday and Wednesday", "el 8 y el 9 de abril", "May 1 and 2", "in January and February". */
export function listedDays(
  tokens: readonly Token[],
  first: Read<Moment>,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  const joiner = commaList(tokens, first, compiled);
  if (!compiled.sets.joiners.isAt(tokens, joiner)) return undefined;
  const next = skip(tokens, joiner + 1, compiled.sets.on);
  const second =
    (first.what.kind === 'weekday'
      ? weekdayAt(tokens, skip(tokens, next, compiled.sets.fillers), compiled)
      : undefined) ?? endAt(tokens, next, compiled);
  if (second !== undefined && next > joiner + 1 && isOfNextCount(tokens, first.end, second.end, compiled))
    return undefined;
  // "el sábado 10 y el domingo 11 de enero"
  if (first.what.kind === 'weekday' && first.what.dayOfMonth !== null && second?.what.kind === 'date')
    return {
      what: shared({ kind: 'date', day: first.what.dayOfMonth, month: null, year: null }, second.what),
      end: second.end,
    };
  const isAgo = (moment: Moment): boolean => moment.kind === 'offset' && moment.days <= 0;
  // "yesterday and today", "el domingo y ayer"; but "were freed on Friday and today 12 more left"
  const closes = second !== undefined && (tokens[second.end] === undefined || tokens[second.end]?.kind === 'punct');
  if (second !== undefined && isAgo(second.what) && (isAgo(first.what) || (closes && first.what.kind === 'weekday')))
    return { what: { kind: 'between', from: first.what, to: second.what }, end: second.end };
  // "en los dos días siguientes, el 10 y el 11, dejaron la prisión 106"
  if (second !== undefined && next > joiner + 1 && areDaysApart(tokens, first, second))
    return { what: shared(first.what, second.what), end: second.end };
  if (second === undefined || second.what.kind !== first.what.kind || !areEnds(first.what, second.what))
    return undefined;
  if (first.what.kind === 'weekday')
    return { what: { kind: 'between', from: first.what, to: second.what }, end: second.end };
  // "on Christmas Eve and Christmas Day"
  if (first.what.kind === 'feast' && second.what.kind === 'feast' && second.what.day === first.what.day + 1)
    return { what: { kind: 'between', from: first.what, to: second.what }, end: second.end };
  if (first.what.kind === 'year') return { what: shared(first.what, second.what), end: second.end };
  if (first.what.kind !== 'date' && first.what.kind !== 'month') return undefined;
  // "were freed on December 25 and 11 more": no run goes back
  if (bareNumber(second.what) && goesBack(first.what, second.what)) return undefined;
  // "were freed on May 1 and 31 on June 2", "and 31 more on June 2": each number has its own day
  if (bareNumber(second.what) && hasOwnDay(tokens, skip(tokens, second.end, compiled.sets.increments), compiled))
    return undefined;
  if (bareNumber(second.what) && counts(tokens, second.end, compiled)) return undefined;
  return { what: shared(first.what, second.what), end: second.end };
}

function goesBack(from: Moment, to: Moment): boolean {
  return from.kind === 'date' && to.kind === 'date' && to.day <= from.day;
}

/** A number of people right behind a day, or right behind its verb: "41 women were freed", "fueron excarceladas 41". */
function isCountAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets } = compiled;
  if (isNumber(tokens[at], sets)) return compiled.units.longestAt(tokens, at + 1) === undefined;
  const aux = compiled.copulas.longestAt(tokens, at)?.end ?? at;
  const verb = compiled.predicates.longestAt(tokens, at) ?? compiled.predicates.longestAt(tokens, aux);
  if (verb === undefined) return false;
  return isNumber(tokens[compiled.small.to.isAt(tokens, verb.end) ? verb.end + 1 : verb.end], sets);
}

/** Words of those counted, up to their verb: "41 political prisoners were". */
const PEOPLE_WORDS = 4;

/** "fueron liberados 41", "41 prisoners were freed": a clause about them, of which the day is. */
function isReleaseAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (!isCountAt(tokens, at, compiled)) return false;
  if (!isNumber(tokens[at], compiled.sets)) return true;
  for (let verb = at + 1; verb <= at + PEOPLE_WORDS && tokens[verb]?.kind === 'word'; verb += 1)
    if (compiled.reality.happened.isAt(tokens, verb)) return true;
  return false;
}

/** "The judge signed it on Thursday and on Friday 41 were freed": what was done on the first day is told before it, and was no release. */
function isOfDeedBefore(tokens: readonly Token[], first: number, compiled: CompiledLanguage): boolean {
  for (let at = first - LONGEST_DAY; at >= Math.max(0, first - VERB_BACK); at -= 1) {
    if (tokens[at]?.kind !== 'word' || compiled.small.that.isAt(tokens, at)) return false;
    if (compiled.predicates.longestAt(tokens, at)?.value === 'freed') return false;
    if (compiled.dating.didOne.isAt(tokens, at) || compiled.course.enacted.isAt(tokens, at)) return true;
  }
  return false;
}

/** "17 men were freed on Friday and on Saturday 41 women were": the second day is of the next count. */
export function isOfNextCount(
  tokens: readonly Token[],
  first: number,
  second: number,
  compiled: CompiledLanguage,
): boolean {
  if (!isCountAt(tokens, second, compiled)) return false;
  if (isReleaseAt(tokens, second, compiled) && isOfDeedBefore(tokens, first, compiled)) return true;
  let told = false;
  let counted = false;
  for (let at = first - LONGEST_DAY; at >= Math.max(0, first - VERB_BACK); at -= 1) {
    told ||= compiled.predicates.longestAt(tokens, at) !== undefined;
    counted ||= isNumber(tokens[at], compiled.sets);
  }
  return told && counted;
}

/** Two days of a month that is told before, the second with its article and a mark behind it. */
function areDaysApart(
  tokens: readonly Token[],
  { what: from }: Read<Moment>,
  { what: to, end }: Read<Moment>,
): boolean {
  if (from.kind !== 'date' || to.kind !== 'date' || !bareNumber(from) || !bareNumber(to) || from.day >= to.day)
    return false;
  return tokens[end]?.kind === 'punct';
}

/** "on May 1 and 2 prisoners …": a number that counts; but "on April 11 and 12 almost 600 people". */
function counts(tokens: readonly Token[], end: number, { sets, hedgesBefore }: CompiledLanguage): boolean {
  const next = tokens[end];
  return next?.kind === 'word' && !sets.functionWords.has(next) && hedgesBefore.longestAt(tokens, end) === undefined;
}

/** "and 31 on June 2", "and 31 the day after", "y 31 el 9.": a day of its own right behind the number. */
function hasOwnDay(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  let told = at;
  while (told > at - VERB_BACK && compiled.predicates.longestAt(tokens, told) === undefined) told -= 1;
  if (told === at - VERB_BACK) return false;
  const day = skip(tokens, at, compiled.sets.on);
  const found = momentAt(tokens, at, compiled) ?? momentAt(tokens, day, compiled);
  if (found !== undefined)
    return isDay(found.what as Moment) || /^(?:offset|apart|same-day|weekend)$/.test(found.what.kind);
  const bare = day === at ? undefined : bareDay(tokens, day, compiled);
  return bare !== undefined && (tokens[bare.end] === undefined || tokens[bare.end]?.kind === 'punct');
}

const MOST_LISTED = 6;

/** "Monday, Tuesday and …", "los dias 8, 9 y …": the token after the last item before "and". */
function commaList(tokens: readonly Token[], first: Read<Moment>, compiled: CompiledLanguage): number {
  let end = first.end;
  for (let items = 0; items < MOST_LISTED && tokens[end]?.text === ','; items += 1) {
    const next = endAt(tokens, end + 1, compiled);
    if (next === undefined || next.what.kind !== first.what.kind) return first.end;
    // "on Jan. 8, 9 and 10"; but "on May 1, 12 prisoners and 3 guards"
    if (bareNumber(next.what) && !bareNumber(first.what) && !closesList(tokens, next, compiled)) return first.end;
    end = next.end;
  }
  return end;
}

/** Only days up to the last, which "and" leads to and nobody is counted by. */
function closesList(tokens: readonly Token[], item: Read<Moment>, compiled: CompiledLanguage): boolean {
  let last = item;
  for (let items = 0; items < MOST_LISTED; items += 1) {
    const joined = compiled.sets.joiners.isAt(tokens, last.end);
    if (!joined && tokens[last.end]?.text !== ',') return false;
    const next = bareDay(tokens, last.end + 1, compiled);
    if (next === undefined || last.what.kind !== 'date' || next.what.day <= last.what.day) return false;
    if (joined) return !counts(tokens, next.end, compiled);
    last = next;
  }
  return false;
}
