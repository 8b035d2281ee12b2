import type { AnalysedSentence } from '../analysed-sentence.js';
import { isComplement } from '../decisions/complement.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Token } from '../text/text.js';

/** "one by one", "uno a uno". */
function isSaidAgain({ start }: NumberSpan, tokens: readonly Token[]): boolean {
  return [start - 2, start + 2].some((at) => tokens[at]?.key === tokens[start]?.key);
}

/** Another number that may count people: not a year, a clock time, an age. */
export function countsPeople(number: NumberSpan, analysed: AnalysedSentence): boolean {
  const { sentence, times } = analysed;
  const words = sentence.tokens;
  if (
    number.form === 'article-one' ||
    (number.value === 1 && isSaidAgain(number, words)) ||
    times.some((time) => number.start >= time.start && number.end <= time.end)
  )
    return false;
  const counted = analysed.countedBy(number);
  // "men of 34 and 61 years"
  const joined = analysed.sentence.compiled.sets.joiners.isAt(words, number.end);
  const next = joined ? analysed.numbers.find(({ start }) => start === number.end + 1) : undefined;
  if (next !== undefined && counted.kind === 'elliptical' && analysed.countedBy(next).kind === 'rejected') return false;
  return counted.kind !== 'rejected' && !isComplement({ analysed, span: number, counted });
}
