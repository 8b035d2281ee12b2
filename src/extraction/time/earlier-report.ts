import type { Sentence } from '../sentences/sentence.js';
import type { TimeExpression } from './moment.js';

const OPENS = 1;
const REACH = 9;

/**
 * "A week earlier, the same ministry had reported 700": the day on which that was said, and no day on which anybody left.
 * A day before ("the day before it had reported 12") dates a saying like any other.
 */
export function isEarlierReport(
  { start, end, role, what }: TimeExpression,
  { tokens, compiled: { course, say } }: Sentence,
): boolean {
  if (role !== 'on' || start > OPENS || what.kind !== 'apart' || what.of !== null) return false;
  if (what.count > 0 || what.unit === 'day') return false;
  for (let at = end; at < end + REACH && tokens[at] !== undefined; at += 1) {
    if (tokens[at]?.kind === 'number') return false;
    if (course.hadDone.isAt(tokens, at)) return [at, at + 1].some((verb) => say.longestAt(tokens, verb) !== undefined);
  }
  return false;
}
