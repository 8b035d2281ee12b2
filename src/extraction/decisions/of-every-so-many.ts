import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

const REACH = 12;

/**
 * "Of every ten families that call, nine are still waiting", "De cada dez famílias, nove": nine of any ten, and not nine.
 * "Con presentación cada 30 días salieron 12" is no share, nor is a number with a noun of its own; but whatever stands after
 * "every" itself is a rate ("firmar cada 15 o cada 30 días").
 */
export function isOfEverySoMany({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  const { sentence, numbers, predicates } = analysed;
  const { tokens } = sentence;
  if (counted.kind !== 'elliptical') return false;
  if (compiled.sets.each.isAt(tokens, span.hedgeStart - 1)) return true;
  return numbers.some(
    ({ start, end, value }) =>
      end <= span.hedgeStart &&
      span.hedgeStart - end <= REACH &&
      value > span.value &&
      compiled.sets.each.isAt(tokens, start - 1) &&
      compiled.units.longestAt(tokens, end) === undefined &&
      !predicates.some((told) => told.start >= end && told.end <= span.hedgeStart) &&
      !tokens.slice(end, span.hedgeStart).some(({ text }) => text === '.' || text === ';'),
  );
}
