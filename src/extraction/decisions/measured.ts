import { type Candidate, hasCountNoun } from '../candidate.js';
import { ofTheOthers, withComplement } from '../measures/complement.js';
import { type Measured, measureOf } from '../measures/measure.js';
import type { MeasureInput } from '../measures/weighed.js';
import { othersThan } from '../numbers/number-span.js';
import { wholeRange } from '../numbers/ranges.js';
import { isDoneToList } from '../numbers/whole-noun.js';
import type { Reader } from '../reader.js';
import { doneByThen } from './counted-by-then.js';
import { isWhole } from './whole.js';

/** Tokens from a number beyond which nobody's age stands between it and its verb. */
const AGES = 45;

/** A number with all that the rules of its measure ask for. */
export function inputOf(candidate: Candidate, reader: Reader): MeasureInput {
  const { analysed } = candidate;
  const counted = withComplement(candidate.counted, analysed.sentence.tokens, reader.compiled);
  const span = wholeRange(analysed.sentence.tokens, candidate.span, analysed.undated, reader.compiled);
  return {
    sentence: analysed.sentence,
    span,
    counted,
    predicates: ofTheOthers(
      doneByThen(analysed.predicates, candidate, reader.compiled),
      candidate.counted,
      analysed.sentence.tokens,
      reader.compiled,
    ).filter(({ start }) => !isDoneToList(analysed.sentence.tokens, span, start, reader.compiled)),
    times: analysed.shortTimes,
    ages: analysed.ages.filter(({ start, end }) => end > span.start - AGES && start < span.end + AGES),
    numbers: analysed.undated,
    others: othersThan(span, analysed.undated),
    isWhole: isWhole(candidate, reader),
    hasCountNoun: hasCountNoun(candidate, reader.compiled),
    words: analysed.words,
    compiled: reader.compiled,
  };
}

/** What the words of a number say that happened to its people. */
export function measured(candidate: Candidate, reader: Reader): Measured {
  return measureOf(inputOf(candidate, reader));
}
