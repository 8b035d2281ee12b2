import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

export function isYear(tokens: readonly Token[], { start, end, form, value }: NumberSpan): boolean {
  return form === 'digits' && end === start + 1 && value >= 1900 && value < 2100 && tokens[start]?.text.length === 4;
}

/** Whether it is part of a date or a span, as tokens. */
export function isInTime(
  { start, end }: NumberSpan,
  times: readonly { readonly start: number; readonly end: number }[],
): boolean {
  for (const time of times) if (start >= time.start && end <= time.end) return true;
  return false;
}

/** A month, a weekday, or the end of one: "febrero", "finales de febrero", "the end of May". */
export function isMonthOrDay(tokens: readonly Token[], from: number, compiled: CompiledLanguage): boolean {
  const { ends } = compiled.language.time;
  const { months, weekdays, determiners } = compiled.sets;
  let at = from;
  if (determiners.isAt(tokens, at)) at += 1;
  const key = tokens[at]?.key ?? '';
  if (months.isAt(tokens, at) || weekdays.isAt(tokens, at)) return true;
  const isEnd = ends.includes(key) || ends.includes(key.replace(/(?:es|s)$/, ''));
  const month = compiled.sets.partitives.isAt(tokens, at + 1) ? at + 2 : at + 1;
  return isEnd && months.isAt(tokens, month);
}

const YEAR = /^(?:1[6-9]|20)\d\d$/;

const COUNT_REACH = 10;

/** "put at 1600 the number of prisoners", "the number freed at 1600": no word that years have before them, and a noun for a count beside it. */
function isPutAt(tokens: readonly Token[], { start, end }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { clause, small, counts } = compiled;
  if (!clause.figureAt.isAt(tokens, start - 1) || small.in.isAt(tokens, start - 1)) return false;
  for (let at = Math.max(0, start - COUNT_REACH); at < end + 2; at += 1)
    if (counts.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** "2024", with nothing that it counts. */
export function isBareYear(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  return (
    span.form === 'digits' &&
    span.end === span.start + 1 &&
    YEAR.test(tokens[span.start]?.text ?? '') &&
    span.modifier === null &&
    !isPutAt(tokens, span, compiled)
  );
}
