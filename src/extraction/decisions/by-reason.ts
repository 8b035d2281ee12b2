import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';

/** Tokens in which the rest is named. */
const SENTENCE = 40;
const SEPARATES = /^[,:;—–(]$/;

/** "240 are held, with 13 aged over 60": some of them, told apart by how old they are. */
function isPartByAge({ analysed, span }: Candidate, { sets, small, descriptions }: Reader['compiled']): boolean {
  const { tokens } = analysed.sentence;
  if (!small.with.isAt(tokens, span.hedgeStart - 1)) return false;
  const { olderThan, youngerThan, agedBetween } = descriptions;
  return (
    sets.ages.isAt(tokens, span.end) ||
    [olderThan, youngerThan, agedBetween].some((words) => words.longestAt(tokens, span.end) !== undefined)
  );
}

/** "29 were freed, eleven for having served their sentence and the rest on parole": some of them, told apart by why. */
export function isPartByReason(candidate: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { tokens, index } = analysed.sentence;
  if (counted.kind !== 'elliptical' || span.ratio !== null || last.sentence !== index) return false;
  if (span.value < last.value && isPartByAge(candidate, compiled)) return true;
  if (last.partitive || span.value >= last.value || !SEPARATES.test(tokens[span.hedgeStart - 1]?.text ?? ''))
    return false;
  if (!compiled.clause.reasons.isAt(tokens, span.end)) return false;
  return tokens
    .slice(span.end, span.end + SENTENCE)
    .some((_, after) => compiled.rest.longestAt(tokens, span.end + after) !== undefined);
}
