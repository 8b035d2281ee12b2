import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Aside } from '../measures/token-distance.js';

/** Tokens of an aside that says how old somebody is. */
const LONGEST = 8;
const MARKS = /^[,;:.]$/;

/** ", de 41 y 39 años,", ", aged 41,": between its commas a number that counts nobody, and nothing that is told of anybody. */
export function ageAsides(analysed: AnalysedSentence): readonly Aside[] {
  const { tokens } = analysed.sentence;
  const asides: Aside[] = [];
  for (const span of analysed.undated) {
    let open = span.start;
    while (open > 0 && !MARKS.test(tokens[open - 1]?.text ?? '')) open -= 1;
    let close = span.end;
    while (close < tokens.length && !MARKS.test(tokens[close]?.text ?? '')) close += 1;
    if (close - open > LONGEST || tokens[open - 1]?.text !== ',' || tokens[close]?.text !== ',') continue;
    const told = analysed.predicates.some(({ start, end }) => start < close && end > open);
    if (!told && analysed.countedBy(span).kind === 'rejected') asides.push({ start: open, end: close });
  }
  return asides;
}
