import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isSpan, type TimeExpression } from './moment.js';
import { key, skip } from './read-date.js';
import { momentAt } from './read-moment.js';
import { betweenAt, rangeFrom } from './read-range.js';

const DAYS = new Set<TimeExpression['what']['kind']>(['weekday', 'date']);

/** "overnight into Saturday", "overnight from Friday to Saturday", "durante a noite de sexta para sábado": which night it was stands behind it. */
export function withItsNight(
  hit: TimeExpression,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): TimeExpression {
  if (hit.what.kind !== 'overnight') return hit;
  const { course, language, sets } = compiled;
  const between = betweenAt(tokens, hit.end, compiled);
  if (between !== undefined) return { ...hit, end: between.end, what: between.what };
  const isOf = language.structure.partitives.includes(key(tokens, hit.end));
  const isInto = course.nightLinks.isAt(tokens, hit.end);
  const day = momentAt(tokens, skip(tokens, isOf || isInto ? hit.end + 1 : hit.end, sets.fillers), compiled);
  if (day === undefined || isSpan(day.what) || !DAYS.has(day.what.kind)) return hit;
  const run = isInto ? undefined : rangeFrom(tokens, day, compiled);
  if (run !== undefined) return { ...hit, end: run.end, what: run.what };
  if (isOf) return { ...hit, end: day.end, what: day.what };
  const before = { kind: 'apart', count: -1, unit: 'day', of: day.what } as const;
  return isInto ? { ...hit, end: day.end, what: { kind: 'between', from: before, to: day.what } } : hit;
}
