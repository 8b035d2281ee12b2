import type { Candidate } from '../candidate.js';

/** Tokens between what leaves them out and the number. */
const REACH = 3;

/** "The communiqués do not mention the dozens of soldiers still in jail": a number that whoever was told of before leaves unsaid. */
export function isPassedOver({ analysed: { sentence, words }, span }: Candidate): boolean {
  const { tokens, compiled } = sentence;
  const { passesOver } = compiled.course.speaking;
  if (!passesOver.mayBeIn(words)) return false;
  for (let at = span.hedgeStart - 1; at >= 0; at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    const end = passesOver.longestAt(tokens, at)?.end;
    if (end !== undefined) return end <= span.start && span.hedgeStart - end <= REACH;
  }
  return false;
}
