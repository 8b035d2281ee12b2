import type { CompiledLanguage } from './compiled-language.js';
import type { NumberSpan } from './numbers.js';
import { isCapitalised, type Token } from './text.js';

const OLDEST = 110;
const ENDS = /^[,.;)]$/;
const PLURAL = /(?:s|men|people)$/;

/** "her son, 18, was freed", "Mara Lind (34)": between two marks, after somebody single. */
function afterPerson(tokens: readonly Token[], span: NumberSpan): boolean {
  const person = tokens[span.start - 2];
  const mark = tokens[span.start - 1]?.text ?? '';
  if (!/^[,(]$/.test(mark) || person?.kind !== 'word') return false;
  return isCapitalised(person) || (mark === ',' && tokens[span.end]?.text === ',' && !PLURAL.test(person.key));
}

/** "Cilia Flores, de 69, aguarda": years are understood. */
function afterOf(tokens: readonly Token[], span: NumberSpan, { language }: CompiledLanguage): boolean {
  return (
    language.structure.partitives.includes(tokens[span.start - 1]?.key ?? '') && tokens[span.start - 2]?.text === ','
  );
}

/** "aged 70 and 81", "aged between 18 and 70", "con edades entre 18 y 70". */
function afterLabel(tokens: readonly Token[], span: NumberSpan, { sets, language }: CompiledLanguage): boolean {
  let at = span.start - 1;
  if (sets.joiners.has(tokens[at]?.key ?? '') || sets.rangeJoin.has(tokens[at]?.key ?? '')) {
    if (tokens[at - 1]?.kind !== 'number') return false;
    at -= 2;
  }
  while (sets.rangeOpen.has(tokens[at]?.key ?? '') || sets.determiners.has(tokens[at]?.key ?? '')) at -= 1;
  return language.structure.ages.includes(tokens[at]?.key ?? '');
}

/** A number of years somebody has lived, with nothing after it that says so. */
export function isAge(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  if (span.form !== 'digits' || span.value >= OLDEST) return false;
  const ends = ENDS.test(tokens[span.end]?.text ?? '');
  return (ends && (afterPerson(tokens, span) || afterOf(tokens, span, compiled))) || afterLabel(tokens, span, compiled);
}
