import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

const YEAR = /^(?:19|20)\d\d$/;

/** "En julio de 2025, 252 venezolanos fueron liberados en un canje": a sentence that opens with another year begins another story. */
export function beginsOtherStory({ analysed, span, counted }: Candidate, { compiled, read }: Reader): boolean {
  const { published } = read.article;
  const { tokens } = analysed.sentence;
  if (counted.kind !== 'group' || counted.partitive || published === null) return false;
  if (compiled.sets.increments.isAt(tokens, span.hedgeStart - 1)) return false;
  const opening = analysed.times.find(({ start, end }) => start <= 1 && end <= span.hedgeStart);
  return (
    opening !== undefined &&
    tokens.slice(opening.start, opening.end).some(({ text }) => YEAR.test(text) && text < published.slice(0, 4))
  );
}
