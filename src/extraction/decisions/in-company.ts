import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

const COMPANY_WORDS = 4;

/** "26 of them landed, accompanied by 100 relatives": those came along, and nobody held them. */
export function isInCompany({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  if (counted.kind !== 'group' || counted.entry.label !== 'relatives') return false;
  return compiled.clause.accompanied.endsAt(analysed.sentence.tokens, span.hedgeStart, COMPANY_WORDS);
}

const SUM_WORDS = 3;

/** "It is the sum of the two": of two figures. */
export function isOfFigures({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  if (counted.kind !== 'elliptical' || !compiled.clause.sums.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  for (let at = span.hedgeStart - 1; at >= span.hedgeStart - SUM_WORDS; at -= 1) {
    // "y suma 310": there it is a verb
    if (compiled.clause.sums.isAt(tokens, at))
      return at < span.hedgeStart - 1 || compiled.say.longestAt(tokens, at) === undefined;
    if (!compiled.sets.functionWords.isAt(tokens, at)) return false;
  }
  return false;
}
