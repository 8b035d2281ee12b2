import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { Decided } from './decided.js';
import { NEAR } from './lean.js';

/**
 * "Cuba ended January with 1,207 political prisoners. Eight left jail. Of the total, 128 are women": no part is larger than
 * what it is of, so it is of the last figure that holds as many.
 */
export function ofLargeEnough({ analysed, span }: Candidate, decided: Decided, { drafts }: Reader): Decided {
  if (decided.kind !== 'claim' || !decided.partitive || !decided.leansOn || span.ratio !== null) return decided;
  const whole = drafts.lastWhole;
  const { index } = analysed.sentence;
  if (whole === undefined || whole.sentence === index || whole.value > span.value || whole.modifier !== 'exact')
    return decided;
  const over = drafts.lastWholeOver(span.value);
  return over === undefined || index - over.sentence > NEAR * 2 ? decided : { ...decided, measure: over.measure };
}
