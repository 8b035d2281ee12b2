import type { Candidate } from '../candidate.js';
import { isOfOthers } from './of-others.js';

/** Tokens from a verb of seeing or counting to its number: "vieron salir del penal a 41". */
const REACH = 6;

/** "The ministry said 116 were freed. Reporters at the gate counted 41": whoever was there counted, and not who spoke before. */
export function seenByOthers({ analysed: { sentence, mentions }, span }: Candidate): boolean {
  const { tokens, compiled } = sentence;
  if (mentions.some(({ end, strength }) => end <= span.hedgeStart && strength !== 'place')) return false;
  for (let verb = span.hedgeStart - 1; verb >= Math.max(1, span.hedgeStart - REACH); verb -= 1)
    if ((compiled.ownCounting.longestAt(tokens, verb)?.end ?? span.start + 1) <= span.start)
      return isOfOthers(tokens, verb, compiled);
  return false;
}
