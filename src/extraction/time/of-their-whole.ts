import type { Candidate } from '../candidate.js';
import { countAtHead } from '../count-at-head.js';
import type { Predicate } from '../measures/predicates.js';
import { stayOf } from '../measures/there-still.js';
import type { TimeExpression } from './moment.js';

/**
 * "12 of the 60 people freed on Friday are still in jail", "777 of the 1,043 that it counted in December are still in jail": the
 * day is that of their whole.
 */
export function isOfTheirWhole(time: TimeExpression, held: Predicate | null, { analysed, span }: Candidate): boolean {
  if (time.start < span.end) return false;
  const { predicates, numbers, sentence } = analysed;
  if (
    held !== null &&
    time.end <= held.start &&
    predicates.some(({ kind, start, end }) => kind === 'freed' && start >= span.end && end <= time.start)
  )
    return true;
  const whole = numbers[countAtHead(numbers, ({ start }) => start <= span.start)];
  const { partitives } = sentence.compiled.sets;
  if (whole === undefined || whole.end > time.start || !partitives.isAt(sentence.tokens, span.end)) return false;
  return time.end <= (stayOf(analysed, span, held)?.start ?? 0);
}
