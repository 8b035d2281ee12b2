import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import type { Moment, Span, TimeExpression } from './moment.js';
import { key, monthAt, type Read, skip, yearAfter, yearMoment } from './read-date.js';

/** "hasta esta mañana", "desde o fim de semana": a phrase of its own, of which the opener's last word is the first. */
export function wholeAt(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  { fixedTimes }: CompiledLanguage,
): Read<Moment | Span> | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const fixed = fixedTimes.longestAt(tokens, at);
    if (fixed !== undefined && fixed.end > end) return { what: fixed.value, end: fixed.end };
  }
  return undefined;
}

/** "since the year 2030", "desde o ano de 2030". */
export function yearByName(
  tokens: readonly Token[],
  at: number,
  { units, sets, language }: CompiledLanguage,
): Read<Moment> | undefined {
  const noun = skip(tokens, at, sets.determiners);
  const unit = units.longestAt(tokens, noun);
  if (unit?.value !== 'year') return undefined;
  const of = language.structure.partitives.includes(key(tokens, unit.end)) ? unit.end + 1 : unit.end;
  return yearMoment(tokens, of);
}

/** "a finales del mes pasado", "no fim do mês de abril": which month it was, and that it was over then. */
export function endOfMonthNamed(
  tokens: readonly Token[],
  { start, end, value }: Found<Moment | Span>,
  compiled: CompiledLanguage,
): TimeExpression | undefined {
  if (value.kind !== 'month-end') return undefined;
  if (compiled.language.time.last.includes(key(tokens, end)))
    return { start, end: end + 1, role: 'until', what: { kind: 'month-end', last: true } };
  const month = compiled.dating.beforeMonth.isAt(tokens, end) ? monthAt(tokens, end + 1, compiled) : undefined;
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, month.end, compiled);
  const what = { kind: 'month', month: month.what, year: year?.what ?? null, last: false, lastYear: false } as const;
  return { start, end: year?.end ?? month.end, role: 'until', what };
}
