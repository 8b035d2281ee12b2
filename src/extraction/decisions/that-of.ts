import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

/** "the release of 40, along with that of 71 others": the release again. */
export function isThatOf({ analysed: { sentence }, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  // "the release of 79 in Daraa and of another 240 in Homs"
  const at = compiled.sets.increments.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 1 : span.hedgeStart;
  if (!compiled.small.of.isAt(tokens, at - 1)) return false;
  return compiled.sets.joiners.isAt(tokens, at - 2) || compiled.clause.thatOf.isAt(tokens, at - 2);
}
