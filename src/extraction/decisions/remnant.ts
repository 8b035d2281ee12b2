import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

/** "Since the 8th, by contrast, only four.": a sentence that is a number and its days, and takes its verb from the one before. */
export function isRemnant({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const timed = (index: number): boolean => analysed.times.some((time) => index >= time.start && index < time.end);
  if (analysed.times.length === 0 || span.ratio !== null || span.form === 'article-one') return false;
  return tokens.every(
    (token, index) =>
      (index >= span.hedgeStart && index < span.end) ||
      token.kind === 'punct' ||
      timed(index) ||
      compiled.sets.functionWords.has(token) ||
      compiled.sets.increments.has(token) ||
      compiled.contrast.longestAt(tokens, index) !== undefined ||
      compiled.contrast.longestAt(tokens, index - 1)?.end === index + 1,
  );
}
