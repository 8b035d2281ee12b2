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
