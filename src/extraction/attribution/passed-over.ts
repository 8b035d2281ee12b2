import type { Candidate } from '../candidate.js';

/**
 * "Juan Pablo Guanipa and four other leaders were freed": whoever is joined to those counted is one of them, and does not say
 * so.
 */
export function isOneOfThose({ analysed: { sentence, mentions }, span }: Candidate): boolean {
  const { tokens, compiled } = sentence;
  const { sets } = compiled;
  const more = sets.increments.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  if (!sets.joiners.isAt(tokens, more)) return false;
  const one = mentions.find(({ end }) => end === more);
  return (
    one !== undefined && one.speaker !== null && tokens.slice(one.start, one.end).every(({ word }) => word.capital)
  );
}

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
