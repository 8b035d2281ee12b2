import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** A month, a weekday, or the end of one: "febrero", "finales de febrero", "the end of May". */
export function isMonthOrDay(tokens: readonly Token[], from: number, compiled: CompiledLanguage): boolean {
  const { months, weekdays, ends } = compiled.language.time;
  let at = from;
  if (compiled.sets.determiners.has(tokens[at]?.key ?? '')) at += 1;
  const key = tokens[at]?.key ?? '';
  if (Object.hasOwn(months, key) || Object.hasOwn(weekdays, key)) return true;
  const isEnd = ends.includes(key) || ends.includes(key.replace(/(?:es|s)$/, ''));
  const month = compiled.language.structure.partitives.includes(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return isEnd && Object.hasOwn(months, tokens[month]?.key ?? '');
}
