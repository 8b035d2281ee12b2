import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

const YEAR = /^(?:19|20)\d\d$/;

/** "En diciembre de 2019 salieron otros 91": with its own verb, in another paragraph or after people still held. */
function isToldAnew({ analysed, span }: Candidate, { drafts }: Reader): boolean {
  const last = drafts.lastFirm;
  const { sentence, predicates } = analysed;
  if (last === undefined) return false;
  const leaves = predicates.some(({ kind, start, wish }) => kind === 'freed' && !wish && start < span.start);
  return leaves && (last.measure === 'held' || last.mention.paragraph !== sentence.passage.number);
}

/** "En julio de 2025, 252 venezolanos fueron liberados en un canje": a sentence that opens with another year begins another story. */
export function beginsOtherStory(candidate: Candidate, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { compiled, read } = reader;
  const { published } = read.article;
  const { tokens } = analysed.sentence;
  if ((counted.kind === 'group' && counted.partitive) || published === null) return false;
  const other = counted.kind === 'elliptical' && isToldAnew(candidate, reader);
  if (counted.kind !== 'group' && !other) return false;
  if (!other && compiled.sets.increments.isAt(tokens, span.hedgeStart - 1)) return false;
  const opening = analysed.times.find(({ start, end }) => start <= 1 && end <= span.hedgeStart);
  return (
    opening !== undefined &&
    tokens.slice(opening.start, opening.end).some(({ text }) => YEAR.test(text) && text < published.slice(0, 4))
  );
}
