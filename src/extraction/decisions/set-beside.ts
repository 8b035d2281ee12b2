import type { AnalysedSentence } from '../analysed-sentence.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';

/** Words from "three times" to the body: "as many releases as". */
const REACH = 6;
/** Words from the body to its own number. */
const OWN_REACH = 2;
/** No figure: the body has given none that a share could be of, or none is made. */
const NO_FIGURE = 0;

/**
 * "The government claims three times as many releases as Foro Penal": the last count of the body that the other is set
 * beside, and no other that stands nearer; none where nobody is set beside it.
 */
export function figureBeside(analysed: AnalysedSentence, span: NumberSpan, reader: Reader): number | undefined {
  const { tokens } = analysed.sentence;
  const { setBeside } = reader.compiled.reality;
  const other = analysed.mentions.find(
    ({ start, strength, body }) =>
      start > span.end &&
      start - span.end <= REACH &&
      setBeside.isAt(tokens, start - 1) &&
      strength !== 'place' &&
      body.kind !== 'unattributed',
  );
  if (other === undefined) return undefined;
  const isDated = (number: NumberSpan): boolean =>
    analysed.times.some(({ start, end }) => start <= number.start && number.end <= end);
  const numbers = analysed.numbers.filter(
    (number) => number !== span && number.form !== 'article-one' && !isDated(number),
  );
  // "twice as many as Foro Penal's 120"
  const own = numbers.find(({ hedgeStart }) => hedgeStart >= other.end && hedgeStart - other.end <= OWN_REACH);
  if (own !== undefined) return own.value;
  // "freed 240, twice as many as Foro Penal": the two are only compared
  if (numbers.length > 0) return NO_FIGURE;
  const counted = reader.drafts.all.findLast(
    ({ attribution, ratio, partitive }) =>
      ratio === null && !partitive && attribution.body.claimant === other.body.claimant,
  );
  return counted?.value ?? NO_FIGURE;
}
