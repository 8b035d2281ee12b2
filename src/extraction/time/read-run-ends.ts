import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment } from './moment.js';
import { key, type Read } from './read-date.js';

/** "entre mañana y el domingo": a word that elsewhere is the morning. */
export function tomorrowAt(
  tokens: readonly Token[],
  at: number,
  { language, sets }: CompiledLanguage,
): Read<Moment> | undefined {
  const isTomorrow = language.eventTimes.tomorrow.includes(key(tokens, at)) && sets.betweenAnd.isAt(tokens, at + 1);
  return isTomorrow ? { what: { kind: 'offset', days: 1 }, end: at + 1 } : undefined;
}

/** "entre esta noche y …": words that elsewhere only say which part of a day. */
export function dayOfSpeaking(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Moment> | undefined {
  const found = compiled.fixedTimes.longestAt(tokens, at);
  return found?.value.kind === 'offset' ? { what: found.value, end: found.end } : undefined;
}

/** "entre esta noche y mañana": not "y mañana por la mañana". */
export function tomorrowEndAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Moment> | undefined {
  const next = tokens[at + 1];
  const closes = next === undefined || next.kind === 'punct' || compiled.sets.joiners.has(next);
  return closes && compiled.language.eventTimes.tomorrow.includes(key(tokens, at))
    ? { what: { kind: 'offset', days: 1 }, end: at + 1 }
    : undefined;
}

/** "between 8 January and that day", "entre el 8 de enero y ese día": the day named last before the run. */
export function thatDayAt(
  tokens: readonly Token[],
  at: number,
  { lastDates, fixedTimes }: CompiledLanguage,
): Read<Moment> | undefined {
  const found = lastDates.longestAt(tokens, at);
  // "from Friday, and then": what came next; "y aquella noche": more than that
  if (found === undefined || found.end === at + 1) return undefined;
  if ((fixedTimes.longestAt(tokens, at)?.end ?? 0) > found.end) return undefined;
  return { what: { kind: 'last-date', day: true }, end: found.end };
}

/** "between 8 January and the end of that month": the month that the first day names. */
export function endOfItsMonth(
  tokens: readonly Token[],
  at: number,
  first: Moment,
  { language, ofThatMonth, sets }: CompiledLanguage,
): Read<Moment> | undefined {
  if (first.kind !== 'date' || first.month === null) return undefined;
  const noun = sets.determiners.isAt(tokens, at) ? at + 1 : at;
  const month = ofThatMonth.longestAt(tokens, noun + 1);
  if (month === undefined || !language.time.ends.includes(key(tokens, noun))) return undefined;
  const of: Moment = { kind: 'month', month: first.month, year: first.year, last: false, lastYear: false };
  return { what: { kind: 'end-of', of }, end: month.end };
}
