import type { AnalysedSentence } from '../analysis.js';
import type { Counted } from '../numbers/counted.js';
import type { NumberSpan } from '../numbers/numbers.js';
import type { Reader } from '../reader.js';

const BASE_REACH = 3;

/** The number a fraction names as its base: "a third of the 33". */
function baseNumber(analysed: AnalysedSentence, span: NumberSpan): NumberSpan | undefined {
  return analysed.numbers.find(
    (other) =>
      other.start >= span.end &&
      other.hedgeStart - span.end <= BASE_REACH &&
      // "a third of them, 176": that is the third itself
      analysed.sentence.tokens.slice(span.end, other.hedgeStart).every((token) => token.kind === 'word') &&
      other.form !== 'article-one' &&
      other.ratio === null,
  );
}

/** The number that a fraction or a part says it is of. */
export function baseValue(analysed: AnalysedSentence, span: NumberSpan, { compiled }: Reader): number | null {
  const of =
    span.ratio !== null ||
    compiled.language.structure.partitives.includes(analysed.sentence.tokens[span.end]?.key ?? '');
  return of ? (baseNumber(analysed, span)?.value ?? null) : null;
}

/** "half that amount", "a third of the 33": a fraction counts when what it is of follows. */
export function fractionCounted(analysed: AnalysedSentence, span: NumberSpan, { compiled }: Reader): Counted {
  const { tokens } = analysed.sentence;
  const label = (end: number): Counted => ({ kind: 'elliptical', partitive: true, end, label: null });
  const number = baseNumber(analysed, span);
  if (number !== undefined && compiled.language.structure.partitives.includes(tokens[span.end]?.key ?? ''))
    return label(number.end);
  const base = compiled.fractionBases.longestAt(tokens, span.end);
  return base === undefined ? { kind: 'rejected', why: 'a fraction of nothing named' } : label(base.end);
}
