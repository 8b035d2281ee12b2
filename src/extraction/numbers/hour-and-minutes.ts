import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import { isPutAt, leadsToHour } from './hours.js';
import type { NumberSpan } from './number-span.js';

const MINUTES = 59;

/** From the first word of a time of day to past its last. */
interface TimeOfDay {
  readonly start: number;
  readonly end: number;
}

/** "ten", "10", "twenty-five". */
function isNumeral(token: Token | undefined, { sets }: CompiledLanguage): boolean {
  if (token === undefined) return false;
  const [first = '', ...more] = token.key.split('-');
  return isNumber(token, sets) || (more.length > 0 && sets.numerals.hasKey(first));
}

/** "ten to four", "twenty minutes past six", "diez para las cuatro": the word between the two stands at `join`. */
function minutesFirst(tokens: readonly Token[], join: number, compiled: CompiledLanguage): TimeOfDay | undefined {
  const { sets, dating, small, clause, clockAfter } = compiled;
  if (!dating.minutesFirst.isAt(tokens, join)) return undefined;
  const isPart = dating.partsOfHour.isAt(tokens, join - 1);
  const start = isPart && isNumeral(tokens[join - 2], compiled) ? join - 2 : join - 1;
  if (!isPart && !isNumeral(tokens[start], compiled)) return undefined;
  const isThe = sets.definites.isAt(tokens, join + 1);
  const hour = isThe ? join + 2 : join + 1;
  if (!isNumeral(tokens[hour], compiled) && !sets.dayParts.isAt(tokens, hour)) return undefined;
  const end = hour + 1;
  // "ten past one", "quarter to five"; but "five to six prisoners" are a range
  const isPlain = !small.to.isAt(tokens, join) && !small.for.isAt(tokens, join);
  const isTold = isPart || isThe || isPlain || clockAfter.longestAt(tokens, end) !== undefined;
  return isTold || clause.hourOpeners.isAt(tokens, start - 1) ? { start, end } : undefined;
}

/** "a las cuatro menos diez", "às quatro e dez": the word between the two stands at `join`. */
function hourFirst(tokens: readonly Token[], join: number, compiled: CompiledLanguage): TimeOfDay | undefined {
  const { dating, clause, clockAfter } = compiled;
  if (!dating.hourFirst.isAt(tokens, join)) return undefined;
  if (!isNumeral(tokens[join - 1], compiled) || !isNumeral(tokens[join + 1], compiled)) return undefined;
  const article = join - 2;
  if (!leadsToHour(tokens, article, compiled)) return undefined;
  const end = join + 2;
  const isTold =
    clause.toHour.isAt(tokens, article - 1) ||
    clause.hourArticles.isAt(tokens, article) ||
    clockAfter.longestAt(tokens, end) !== undefined;
  return isTold ? { start: article + 1, end } : undefined;
}

const MOST_HOURS = 12;
/** Tokens of "between 2 and 3". */
const RUN = 4;

/** "this afternoon", "on Sunday morning", "esta tarde". */
function leadsToDayPart(tokens: readonly Token[], at: number, { sets, fixedTimes }: CompiledLanguage): boolean {
  if (sets.dayParts.isAt(tokens, at + 1) && fixedTimes.longestAt(tokens, at) !== undefined) return true;
  const day = sets.on.isAt(tokens, at) ? at + 1 : at;
  return sets.weekdays.isAt(tokens, day) && sets.dayParts.isAt(tokens, day + 1);
}

/** "nine men walked out between 2 and 3 this afternoon": hours, behind a number of those who left; "between 2 and 3 left this afternoon" are people. */
export function areHoursBetween(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { sets, clockAfter } = compiled;
  if (span.value > MOST_HOURS || (span.form !== 'digits' && span.form !== 'words')) return false;
  // "entre las 2 | y las 3 de la tarde": the article stands before both
  const second = span.start + 1;
  if (
    sets.betweenAnd.isAt(tokens, second) &&
    [span.start - 1, second + 1].every((at) => sets.definites.isAt(tokens, at))
  )
    return isNumeral(tokens[second + 2], compiled) && clockAfter.longestAt(tokens, second + RUN - 1) !== undefined;
  const between = [span.start - 1, span.start - RUN + 1].find((at) => sets.between.isAt(tokens, at));
  if (between === undefined || !sets.betweenAnd.isAt(tokens, between + 2)) return false;
  if (!isNumeral(tokens[between + 1], compiled) || !isNumeral(tokens[between + RUN - 1], compiled)) return false;
  if (!leadsToDayPart(tokens, between + RUN, compiled)) return false;
  for (let at = between - 1; at >= 0 && tokens[at]?.kind !== 'punct'; at -= 1)
    if (isNumeral(tokens[at], compiled)) return true;
  return false;
}

/** "left the prison at ten to four", "a las tres y veinte", "às dez para as quatro": both numbers of an hour with its minutes. */
export function isHourAndMinutes(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  if (span.value > MINUTES || (span.form !== 'digits' && span.form !== 'words')) return false;
  const { sets, clause, dating, clockAfter } = compiled;
  const behind = dating.partsOfHour.isAt(tokens, span.end) ? span.end + 1 : span.end;
  const before = sets.definites.isAt(tokens, span.start - 1) ? span.start - 2 : span.start - 1;
  const found =
    minutesFirst(tokens, behind, compiled) ??
    minutesFirst(tokens, before, compiled) ??
    hourFirst(tokens, span.end, compiled) ??
    hourFirst(tokens, span.start - 1, compiled);
  if (found === undefined || isPutAt(tokens, { ...span, hedgeStart: found.start }, compiled)) return false;
  // behind an hour no noun stands that it could count
  const next = tokens[found.end];
  if (next === undefined || next.kind === 'punct' || clockAfter.longestAt(tokens, found.end) !== undefined) return true;
  return clause.afterHours.has(next) || sets.functionWords.has(next);
}
