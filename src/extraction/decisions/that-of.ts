import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

const THAT = /^(?:that|those|la|las|a|as)$/;

/** "the release of 40, along with that of 71 others": the release again. */
export function isThatOf({ analysed: { sentence }, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  // "the release of 79 in Daraa and of another 240 in Homs"
  const at = compiled.sets.increments.has(tokens[span.hedgeStart - 1]?.key ?? '')
    ? span.hedgeStart - 1
    : span.hedgeStart;
  const [that, of] = [tokens[at - 2]?.key ?? '', tokens[at - 1]?.key ?? ''];
  if (/^(?:of|de)$/.test(of) && compiled.sets.joiners.has(that)) return true;
  return THAT.test(that) && /^(?:of|de)$/.test(of) && compiled.language.structure.partitives.includes(of);
}
