import { type Candidate, placeOf } from './candidate.js';
import type { Reader } from './reader.js';

/** "The balance includes 160 freed on December 23. The rest left later." */
export function restFollows({ analysed, passage }: Candidate, { compiled }: Reader): boolean {
  const next = passage.sentences[placeOf({ analysed, passage }) + 1];
  if (next === undefined) return false;
  const { tokens } = next.sentence;
  return (
    compiled.rest.longestAt(tokens, 0) !== undefined &&
    tokens.some((_, index) => compiled.later.longestAt(tokens, index) !== undefined)
  );
}
