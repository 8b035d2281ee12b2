import type { NumberSpan } from '../numbers/number-span.js';
import type { Counted } from '../numbers/what-counted.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Predicate } from './predicates.js';
import type { Aside } from './token-distance.js';

/** What a sentence is asked for. */
interface Asked {
  readonly sentence: Sentence;
  readonly undated: readonly NumberSpan[];
  readonly predicates: readonly Predicate[];
  countedBy(span: NumberSpan): Counted;
}

/** Tokens of an aside that says how old somebody is. */
const LONGEST = 8;
const MARKS = /^[,;:.]$/;

/** ", de 41 y 39 años,", ", aged 41,": between its commas a number that counts nobody, and nothing that is told of anybody. */
export function ageAsides(analysed: Asked): readonly Aside[] {
  const { tokens } = analysed.sentence;
  const asides: Aside[] = [];
  for (const span of analysed.undated) {
    let open = span.start;
    while (open > 0 && open > span.start - LONGEST && !MARKS.test(tokens[open - 1]?.text ?? '')) open -= 1;
    let close = span.end;
    while (close < span.end + LONGEST && !MARKS.test(tokens[close]?.text ?? '.')) close += 1;
    if (close - open > LONGEST || tokens[open - 1]?.text !== ',' || tokens[close]?.text !== ',') continue;
    const told = analysed.predicates.some(({ start, end }) => start < close && end > open);
    if (!told && analysed.countedBy(span).kind === 'rejected') asides.push({ start: open, end: close });
  }
  return asides;
}
