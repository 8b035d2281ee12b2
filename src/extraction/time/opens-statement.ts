import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Cue } from '../attribution/cue.js';
import { isClock } from './clock-end.js';
import type { TimeExpression } from './moment.js';

/** "On Thursday night, he said, 29 men went home": between commas the saying leaves the day to what is said. */
function isAsideSaying(
  time: TimeExpression,
  { source, start, end }: Cue,
  { sentence: { tokens }, predicates }: AnalysedSentence,
): boolean {
  const between =
    Math.min(source.start, start) === time.end + 1 &&
    tokens[time.end]?.text === ',' &&
    tokens[Math.max(end, source.end)]?.text === ',';
  // "On Saturday, Kyiv said, it was 307": as well where nothing says what happened
  return between && !predicates.some(({ kind }) => kind === 'held');
}

/** "On Tuesday, at a meeting with 60 prosecutors, S said": those who were there, in the words between two commas. */
function isInAdjunct(
  at: number,
  { end }: TimeExpression,
  { sentence: { tokens, compiled } }: AnalysedSentence,
): boolean {
  const isComma = ({ text }: { readonly text: string }): boolean => text === ',';
  const comma = tokens.slice(0, at).findLastIndex(isComma);
  return comma === end && compiled.sets.placePrepositions.isAt(tokens, comma + 1) && tokens.slice(at).some(isComma);
}

/** "On Friday S said …", "Speaking on Friday, S said": a day before the source, with nothing counted before it. */
export function opensStatement(time: TimeExpression, cue: Cue, analysed: AnalysedSentence): boolean {
  if (
    // a weekend or a feast at the head of a sentence is what is counted over
    time.what.kind === 'weekend' ||
    time.what.kind === 'feast' ||
    time.end > cue.source.start ||
    cue.source.start > cue.start ||
    isAsideSaying(time, cue, analysed) ||
    // "Of those who left that day, S has identified 227"
    analysed.sentence.tokens.slice(0, time.start).some((token) => analysed.sentence.compiled.sets.relatives.has(token))
  )
    return false;
  // "spoke on Friday of 897; two days earlier, the minister had said": of the last clause
  const clause = analysed.sentence.tokens.findLastIndex(({ text }, at) => text === ';' && at < time.start);
  const counted = analysed.numbers.some(
    (number) =>
      number.start > clause &&
      number.start < cue.source.start &&
      number.form !== 'article-one' &&
      !isInAdjunct(number.start, time, analysed) &&
      !isClock(analysed.sentence.tokens, number.start, analysed.sentence.compiled) &&
      !(number.start >= time.start && number.end <= time.end),
  );
  return (
    !counted &&
    !analysed.predicates.some(({ kind, start }) => start > clause && start < cue.source.start && kind !== 'other')
  );
}
