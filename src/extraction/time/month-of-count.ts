import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token, tokenAt } from '../text/text.js';
import { key } from './read-date.js';

function isNumber(tokens: readonly Token[], at: number, { numberStarts, sets }: CompiledLanguage): boolean {
  const token = tokenAt(tokens, at);
  return token?.kind === 'number' || (token !== undefined && numberStarts.has(token) && !sets.articleOnes.has(token));
}

/** "the 298 of February", "las 298 de febrero", "las 298 excarcelaciones de febrero": the month of a number, of its releases or without a noun. */
export function isOfNumber(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { language, numberStarts, dating, reality } = compiled;
  const linked = language.structure.partitives.includes(key(tokens, at - 1)) || dating.ofMonth.isAt(tokens, at - 1);
  const noun = reality.manyReleases.isAt(tokens, at - 2) ? at - 3 : at - 2;
  const number = tokenAt(tokens, noun);
  return linked && number !== undefined && (number.kind === 'number' || numberStarts.has(number));
}

/** "February's 287 releases": the month owns the number. */
export function ownsNumber(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  return isOwningMark(tokens[end]) && isNumber(tokens, end + 1, compiled);
}

/** "February was the busiest month, with 271": a month that opens its clause, and a verb; "February: 271", a line of a list; "February | 271", a row of a table. */
export function isSubject(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  compiled: CompiledLanguage,
): boolean {
  const { course, sets, small } = compiled;
  const before = tokenAt(tokens, start - 1);
  const verb = tokens[end];
  // "closed February with 287 and March, with 94", "after a February with 287 releases", "Febrero, con 287,"
  const gap = verb?.text === ',' ? end + 1 : end;
  const opens = before === undefined || sets.articleOnes.has(before);
  if ((opens || sets.joiners.has(before)) && small.with.isAt(tokens, gap)) return isNumber(tokens, gap + 1, compiled);
  if (/^[:|]$/.test(verb?.text ?? '') && start <= 1 && isNumber(tokens, end + 1, compiled)) return true;
  return (before === undefined || /^[;:]$/.test(before.text)) && verb !== undefined && course.monthVerbs.has(verb);
}
