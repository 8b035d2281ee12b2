import { changedAttribution } from './attribution/attribution.js';
import { type Candidate, isOfAll, mentionOf, modifierOf } from './candidate.js';
import { changed, type Draft } from './draft.js';
import type { NumberSpan } from './numbers/number-span.js';
import type { Reader } from './reader.js';

/** The bare number joined to this one: "120 | and 131 releases"; not the lower end of a range. */
function numberBefore({ analysed, span }: Candidate, { compiled }: Reader): NumberSpan | undefined {
  if (span.rangeWith !== null) return undefined;
  const { tokens } = analysed.sentence;
  return analysed.numbers.find(
    ({ end, form }) =>
      end === span.hedgeStart - 1 && form !== 'article-one' && compiled.sets.joiners.isAt(tokens, span.hedgeStart - 1),
  );
}

/** "120 | and 131 …, respectively": the next number is the other body's. */
function opensTurn({ analysed, span }: Candidate, { compiled: { sets, speech } }: Reader): boolean {
  const { tokens } = analysed.sentence;
  if (!speech.eachInTurn.mayBeIn(analysed.words) || !sets.joiners.isAt(tokens, span.end)) return false;
  return (
    analysed.numbers.some(({ hedgeStart }) => hedgeStart === span.end + 1) &&
    tokens.some((token) => speech.eachInTurn.has(token))
  );
}

/**
 * "S and T say": the very same number of another body. "S and T count 120 and 131 releases respectively": of two bodies and
 * two numbers each body has the one in its place.
 */
export function withSecondBody(draft: Draft, candidate: Candidate, reader: Reader): readonly Draft[] {
  const { attribution, id } = draft;
  const { also, cue } = attribution;
  if (also === null) return [draft];
  const second = changedAttribution(attribution, { body: also, also: null, speaker: null });
  const span = cue?.also === null ? undefined : numberBefore(candidate, reader);
  // "both": which of them was told first is not said here
  const isTold = cue?.also?.start !== cue?.source.start;
  const isFirst = (cue?.also?.start ?? 0) < (cue?.source.start ?? 0);
  const alone = changedAttribution(attribution, { also: null });
  // "put them at | 120 and 131 respectively"
  if (isTold && opensTurn(candidate, reader)) return [changed(draft, { attribution: isFirst ? second : alone })];
  if (span === undefined || !isTold) return [draft, changed(draft, { id: id + 1, attribution: second })];
  const modifier = modifierOf(span);
  const mention = mentionOf({ ...candidate, span }, modifier, 0, reader.compiled);
  const first = changed(draft, {
    attribution: isFirst ? second : alone,
    value: span.value,
    modifier,
    mention,
    mentions: [mention],
    ofAll: isOfAll(mention, candidate.analysed),
    token: span.start,
  });
  return [first, changed(draft, { id: id + 1, attribution: isFirst ? alone : second })];
}
