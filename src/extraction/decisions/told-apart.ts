import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Measured } from '../measures/measure.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';
import { encloses } from '../text/text.js';
import { leaning } from './decided.js';
import type { Scene, Step } from './scene.js';

const CROWDS = /^(?:sources|lawyers|relatives)$/;

/** "It recognises only six": a verb of telling some from others right before them. */
export function isTellingApart({ analysed: { sentence }, span }: Candidate, { compiled }: Reader): boolean {
  return [1, 2, 3].some((back) => compiled.clause.tellsApart.isAt(sentence.tokens, span.hedgeStart - back));
}

/** "Two people with knowledge of the matter said": they are who speaks. */
export function isOfSource({ analysed: { mentions, cues }, span, counted }: Candidate): boolean {
  const crowd = mentions.find(
    ({ start, end, strength, body }) =>
      strength === 'role' && CROWDS.test(body.claimant) && start <= span.start && span.end <= end,
  );
  if (crowd === undefined) return false;
  // "Only one detainee was released, S said": of prisoners only those who say something
  const prisoners = counted.kind === 'group' && counted.entry.prisoner;
  return !prisoners || cues.some(({ source }) => source.start < crowd.end && crowd.start < source.end);
}

/** "Nineteen of the Armenians were soldiers captured in the autumn": the capture is part of what they are said to be. */
export function isSaidToBe(
  { analysed, counted, span }: Candidate,
  whole: Draft,
  { predicate }: Extract<Measured, { kind: 'rejected' }>,
  { compiled }: Reader,
): boolean {
  if (counted.kind === 'unknown' || !counted.partitive || span.value >= whole.value) return false;
  const { tokens } = analysed.sentence;
  const copula = compiled.copulas.longestAt(tokens, counted.end);
  const noun = copula === undefined ? undefined : compiled.groups.longestAt(tokens, copula.end);
  const near = analysed.sentence.index - whole.sentence <= 1;
  return near && noun !== undefined && predicate !== null && predicate.start >= noun.end;
}

/** Words from a whole to the mark behind it: "released on Sunday". */
const TO_MARK = 4;

/** The number alone in the aside behind a whole: "of the 266 freed — 129 —". */
function figureBehind(analysed: AnalysedSentence, whole: NumberSpan): NumberSpan | undefined {
  const { tokens } = analysed.sentence;
  for (let mark = whole.end; mark <= whole.end + TO_MARK; mark += 1) {
    if (tokens[mark]?.kind === 'word') continue;
    const figure = analysed.numbers.find(({ hedgeStart }) => hedgeStart === mark + 1);
    const isCount = figure !== undefined && figure.ratio === null && figure.form !== 'article-one';
    if (!isCount || figure.value >= whole.value) return undefined;
    // "— 88 people —"
    return [0, 1].some((noun) => encloses(tokens[mark], tokens[figure.end + noun])) ? figure : undefined;
  }
  return undefined;
}

/** The number that a fraction says it is of, where one is told. */
function wholeOf(analysed: AnalysedSentence, { ratio, end }: NumberSpan): NumberSpan | undefined {
  if (ratio === null) return undefined;
  return analysed.numbers.find(
    (whole) => whole.ratio === null && whole.hedgeStart >= end && whole.hedgeStart - end <= TO_MARK,
  );
}

/** "a third of them, 176, are soldiers", "nearly half of the 266 freed — 129 —": the figure in the aside is the count. */
export function isRestated({ analysed, span, counted }: Candidate): boolean {
  const { tokens } = analysed.sentence;
  const figure = analysed.numbers.find(({ hedgeStart }) => hedgeStart === counted.end + 1);
  if (tokens[counted.end]?.text === ',' && figure !== undefined && tokens[figure.end]?.text === ',') return true;
  const whole = wholeOf(analysed, span);
  return whole !== undefined && figureBehind(analysed, whole) !== undefined;
}

/** The figure in such an aside: a part of the whole before it. */
export const figureOfFraction: Step<Scene> = ({ candidate: { analysed, span }, last }) => {
  if (last === undefined || last.sentence !== analysed.sentence.index || last.value <= span.value) return undefined;
  const restates = analysed.numbers.some((fraction) => {
    const whole = wholeOf(analysed, fraction);
    return whole !== undefined && whole.value === last.value && figureBehind(analysed, whole) === span;
  });
  return restates ? leaning(last, true) : undefined;
};
