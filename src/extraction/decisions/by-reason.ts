import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';

/** Tokens in which the rest is named. */
const SENTENCE = 40;
const SEPARATES = /^[,:;—–(]$/;

/** "29 were freed, eleven for having served their sentence and the rest on parole": some of them, told apart by why. */
export function isPartByReason(candidate: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { tokens, index } = analysed.sentence;
  if (counted.kind !== 'elliptical' || span.ratio !== null || last.sentence !== index) return false;
  if (last.partitive || span.value >= last.value || !SEPARATES.test(tokens[span.hedgeStart - 1]?.text ?? ''))
    return false;
  if (!compiled.clause.reasons.isAt(tokens, span.end)) return false;
  return tokens
    .slice(span.end, span.end + SENTENCE)
    .some((_, after) => compiled.rest.longestAt(tokens, span.end + after) !== undefined);
}
