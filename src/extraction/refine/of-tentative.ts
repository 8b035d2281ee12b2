import type { Draft } from '../draft.js';

/** Tokens from a number past its noun to its part. */
const TO_PART = 5;

/** "The delegation has 12 members, two of them women": of those who turned out to be nobody's count. */
export function isOfTentative(
  { partitive, leansOn, ownVerb, sentence, token, value }: Draft,
  before: Draft | undefined,
): boolean {
  if (before === undefined || !partitive || !leansOn || ownVerb) return false;
  return (
    before.tentative &&
    before.group !== null &&
    before.sentence === sentence &&
    before.value > value &&
    token - before.token <= TO_PART
  );
}
