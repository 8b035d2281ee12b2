import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Measured } from '../measures/measure.js';
import type { Reader } from '../reader.js';

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

/** "a third of them, 176, are soldiers": the figure after the comma is the count. */
export function isRestated({ analysed, counted }: Candidate): boolean {
  const { tokens } = analysed.sentence;
  const figure = analysed.numbers.find(({ hedgeStart }) => hedgeStart === counted.end + 1);
  return tokens[counted.end]?.text === ',' && figure !== undefined && tokens[figure.end]?.text === ',';
}
