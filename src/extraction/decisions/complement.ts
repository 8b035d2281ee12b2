import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

const LONGEST_GROUP = 4;
const TO_NOUN = 3;

/** "58 reclusos de cuatro colonias penales", "40 people from six villages": a noun nobody knows after that of people counted, which says where they are from. */
export function isComplement({ analysed, span, counted }: Pick<Candidate, 'analysed' | 'span' | 'counted'>): boolean {
  if (counted.kind !== 'unknown' || span.form === 'article-one') return false;
  const { tokens, compiled } = analysed.sentence;
  const { sets, clause, groups } = compiled;
  const small = tokens[span.hedgeStart - 1];
  if (small === undefined) return false;
  const links = sets.partitives.has(small) || sets.placePrepositions.has(small) || clause.ofPlace.has(small);
  if (!links) return false;
  const end = span.hedgeStart - 1;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_GROUP); at -= 1) {
    if (groups.longestAt(tokens, at)?.end !== end) continue;
    return analysed.numbers.some(
      (number) => number.form !== 'article-one' && number.end <= at && at - number.end < TO_NOUN,
    );
  }
  return false;
}

/** "12 in Zulia, nine in Lara and eight in the other three": what is left of the places, which people are in. */
export function isOfOtherPlaces({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  if (counted.kind !== 'elliptical' || counted.partitive) return false;
  const { tokens } = analysed.sentence;
  const { sets, course } = compiled;
  if (!sets.leftOver.isAt(tokens, span.hedgeStart - 1)) return false;
  const at = span.hedgeStart - (sets.determiners.isAt(tokens, span.hedgeStart - 2) ? 3 : 2);
  return course.custody.inside.isAt(tokens, at);
}
