import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';

const REACH = 5;

/** "the number of 400 releases does not match those of S": another's figure, told again to be doubted. */
export function retoldInDoubt({ analysed, span }: Candidate, { drafts, compiled }: Reader): Draft | undefined {
  const { tokens } = analysed.sentence;
  for (let at = span.end; at < span.end + REACH; at += 1) {
    if (compiled.statements.mismatches.longestAt(tokens, at) !== undefined) return drafts.lastOfValue(span.value);
    if (tokens[at]?.kind === 'punct' && !/^["”»]$/.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}
