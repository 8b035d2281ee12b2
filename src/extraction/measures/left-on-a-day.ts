import type { MeasureInput } from './weighed.js';

const ENDS = /^[,.;:]$/;

/**
 * "On February 4, 285 inmates left, according to the service": after the day at the head of the clause they went; but
 * "with 285 inmates left", "there are 285 inmates left" stay.
 */
export function leftOnADay({ sentence: { tokens }, span, counted, times, compiled }: MeasureInput): boolean {
  if (compiled.language.sources.verbFirst || counted.kind !== 'group' || !counted.entry.prisoner) return false;
  if (!compiled.course.custody.leaves.isAt(tokens, counted.end)) return false;
  const next = tokens[counted.end + 1];
  if (next !== undefined && !ENDS.test(next.text)) return false;
  const opens = tokens[span.hedgeStart - 1]?.text === ',';
  return opens && times.some(({ role, end }) => role === 'on' && end < span.hedgeStart);
}
