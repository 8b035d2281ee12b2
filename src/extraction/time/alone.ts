import type { AnalysedSentence } from '../analysed-sentence.js';
import type { TimeExpression } from './moment.js';

const THROUGHOUT = 6;

/** "On Sunday alone it verified 104", "Solo el domingo verificó 104": of that day, set apart from a longer count. */
export function standsAlone(
  { start, end }: TimeExpression,
  { sentence: { tokens, compiled }, words }: Pick<AnalysedSentence, 'sentence' | 'words'>,
): boolean {
  const { sets, course } = compiled;
  if (course.throughout.mayBeIn(words))
    for (let back = 1; back <= THROUGHOUT; back += 1) {
      const found = course.throughout.longestAt(tokens, start - back);
      // "a lo largo del domingo": the day may begin with the last of these words
      if (found !== undefined && (found.end === start || (found.end > start && found.end < end))) return true;
    }
  if (!course.alone.mayBeIn(words)) return false;
  // in English a day takes the word in
  if (course.alone.isAt(tokens, end) || course.alone.isAt(tokens, end - 1)) return true;
  let at = start - 1;
  while (at > 0 && sets.on.isAt(tokens, at)) at -= 1;
  const before = tokens[at - 1];
  // "said only on Friday that 40 had left": late, and of the saying
  return course.alone.isAt(tokens, at) && (before === undefined || before.kind === 'punct' || sets.joiners.has(before));
}
