import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';
import { isMonthOrDay, isYear } from './of-a-time.js';

const CHANGE_REACH = 6;
/** Words from one figure to the next: "na terça-feira para". */
const TO_NEXT = 6;
/** Digits with nothing that sets the thousands apart. */
const PLAIN = /^\d+$/;

/** "passou de 344 para 351", "passou de 344 na terça para 351", "aumentó en 40, hasta 412": it went from or to there, and was not more or less than that. */
function unhedged(
  tokens: readonly Token[],
  span: NumberSpan,
  following: readonly NumberSpan[],
  { language }: CompiledLanguage,
): NumberSpan {
  const { change, changedTo } = language.structure;
  const isChange =
    span.hedgeStart < span.start &&
    change.includes(tokens[span.hedgeStart]?.key ?? '') &&
    // a day may stand between, which has a number of its own
    following.some(({ start }) => start - span.end <= TO_NEXT && changedTo.includes(tokens[start - 1]?.key ?? ''));
  const isEnd =
    span.modifier === 'up_to' &&
    span.hedgeStart > 0 &&
    changedTo.includes(tokens[span.hedgeStart]?.key ?? '') &&
    tokens.slice(Math.max(0, span.hedgeStart - CHANGE_REACH), span.hedgeStart).some(({ key }) => change.includes(key));
  return isChange || isEnd ? { ...span, modifier: null, hedgeStart: span.start } : span;
}

/** "between 2 and 3 thousand", "entre 5 y 6 mil": the thousands are of both ends. */
function inThousands(
  tokens: readonly Token[],
  lower: number,
  upper: NumberSpan,
  { language }: CompiledLanguage,
): number {
  const multiplier = language.numbers.multipliers[tokens[upper.start + 1]?.key ?? ''] ?? 1;
  return lower < upper.value / multiplier ? lower * multiplier : lower;
}

/** "two to three thousand", "5 o 6 mil". */
function inSteps(tokens: readonly Token[], left: NumberSpan, right: NumberSpan, compiled: CompiledLanguage): boolean {
  return compiled.clause.toOr.isAt(tokens, left.end) && inThousands(tokens, left.value, right, compiled) > left.value;
}

/** How many times the lower end the upper may be: nobody says "10 or 50 prisoners" of the same people. */
const APART = 2;

/** "20 or 30 prisoners", "dos o tres mujeres", "15 a 20 presos": one noun for both; but "a 30 de janeiro" is a day. */
function isAlternative(
  tokens: readonly Token[],
  left: NumberSpan,
  right: NumberSpan,
  compiled: CompiledLanguage,
): boolean {
  const plain = [left, right].every(({ form, hedgeStart, start }, at) => {
    const bare = at === 0 || hedgeStart === start;
    return (form === 'digits' || form === 'words') && bare;
  });
  return (
    plain &&
    // "el viernes 23 a 40 presos": a day
    !(compiled.clause.personal.isAt(tokens, left.end) && compiled.sets.weekdays.isAt(tokens, left.start - 1)) &&
    right.value <= left.value * APART &&
    compiled.clause.toOr.isAt(tokens, left.end) &&
    tokens[right.end]?.kind === 'word' &&
    !isMonthOrDay(tokens, right.end + 1, compiled)
  );
}

/** "rose from", "raised its count of releases from", "corrigió su balance de". */
function followsChange(tokens: readonly Token[], { hedgeStart }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { change, changedFrom } = compiled.language.structure;
  if (change.includes(tokens[hedgeStart - 2]?.key ?? '')) return true;
  if (!changedFrom.includes(tokens[hedgeStart - 1]?.key ?? '')) return false;
  // "de" may be of a noun: only of one that counts
  const of = compiled.sets.partitives.isAt(tokens, hedgeStart - 1);
  if (of && !compiled.counts.endsAt(tokens, hedgeStart - 1, 2)) return false;
  for (let at = hedgeStart - 3; at >= hedgeStart - CHANGE_REACH - 2 && tokens[at]?.kind === 'word'; at -= 1)
    if (change.includes(tokens[at]?.key ?? '')) return true;
  return false;
}

/** "desde febrero de 2022 a 9.210 presos", "in December of 2021 to 3,400 prisoners": a year, and the people written as years are not. */
function isYearBefore(
  tokens: readonly Token[],
  left: NumberSpan,
  right: NumberSpan,
  { sets }: CompiledLanguage,
): boolean {
  if (left.modifier !== null || !isYear(tokens, left)) return false;
  const ofMonth = sets.partitives.isAt(tokens, left.start - 1) && sets.months.isAt(tokens, left.start - 2);
  return ofMonth || right.end > right.start + 1 || !PLAIN.test(tokens[right.start]?.text ?? '');
}

/** "between 63 and 75", "63-75": two numbers that are the ends of one range. */
function joins(tokens: readonly Token[], left: NumberSpan, right: NumberSpan, compiled: CompiledLanguage): boolean {
  const { sets } = compiled;
  if (
    right.start !== left.end + 1 ||
    left.value === 0 ||
    left.value >= right.value ||
    followsChange(tokens, left, compiled) ||
    isYearBefore(tokens, left, right, compiled)
  )
    return false;
  const between = tokens[left.end];
  const opened = sets.rangeOpen.isAt(tokens, left.hedgeStart - 1) && sets.rangeJoin.has(between);
  const dashed = (between?.text === '-' || between?.text === '–') && left.form === 'digits' && right.form === 'digits';
  return (
    opened ||
    inSteps(tokens, left, right, compiled) ||
    isAlternative(tokens, left, right, compiled) ||
    (dashed &&
      !/^0/.test(tokens[right.start]?.text ?? '') &&
      tokens[right.end]?.text !== '-' &&
      tokens[left.start - 1]?.text !== '-')
  );
}

/** Both ends of a range know the other. */
export function markRanges(
  tokens: readonly Token[],
  spans: readonly NumberSpan[],
  compiled: CompiledLanguage,
): readonly NumberSpan[] {
  if (spans.length < 2) return spans;
  return spans.map((hedged, index) => {
    const next = spans[index + 1];
    const previous = spans[index - 1];
    const span = unhedged(tokens, hedged, spans.slice(index + 1, index + 3), compiled);
    if (next !== undefined && joins(tokens, span, next, compiled)) {
      const value = inThousands(tokens, span.value, next, compiled);
      return { ...span, value, rangeEnd: 'lower', rangeWith: next.value };
    }
    // "rose from 5 to 6 thousand"
    if (next?.start === span.end + 1 && followsChange(tokens, span, compiled) && inSteps(tokens, span, next, compiled))
      return { ...span, value: inThousands(tokens, span.value, next, compiled) };
    if (previous === undefined || !joins(tokens, previous, span, compiled)) return span;
    return { ...span, rangeEnd: 'upper', rangeWith: inThousands(tokens, previous.value, span, compiled) };
  });
}

/** Both ends of a range as one span, with the word that opens it: what happens to its people is said of both. */
export function wholeRange(
  tokens: readonly Token[],
  span: NumberSpan,
  spans: readonly NumberSpan[],
  { sets }: CompiledLanguage,
): NumberSpan {
  if (span.rangeEnd === null) return span;
  const other = spans.find(({ start, end }) => start === span.end + 1 || end === span.start - 1);
  if (other === undefined || other.rangeWith !== span.value) return span;
  const [lower, upper] = span.rangeEnd === 'lower' ? [span, other] : [other, span];
  const opened = sets.rangeOpen.isAt(tokens, lower.hedgeStart - 1);
  return { ...span, start: lower.start, hedgeStart: lower.hedgeStart - (opened ? 1 : 0), end: upper.end };
}
