import type { TimeExpression } from './moment.js';
import type { WindowInput } from './window-input.js';

const TO_JOINED = 3;

/** "holding 391 civilians and 33 fishermen on that day", "a 391 civiles y a 33 pescadores el 1 de enero": one day for both. */
export function isOfPair(
  { start }: TimeExpression,
  { place, others, sentence: { tokens }, compiled }: WindowInput,
): boolean {
  const next = others.find((other) => other.start >= place.end && other.end <= start);
  if (next === undefined || next.start - place.end > TO_JOINED) return false;
  // "33 fishermen", "33 Pakistani fishermen"
  const isNamed = [0, 1].some((by) => compiled.groups.longestAt(tokens, next.end + by) !== undefined);
  if (!compiled.sets.joiners.isAt(tokens, place.end) || !isNamed) return false;
  // "a otros 33": a small word, and no verb of its own
  for (let at = place.end + 1; at < next.start; at += 1)
    if (!compiled.sets.functionWords.isAt(tokens, at) && !compiled.sets.placePrepositions.isAt(tokens, at))
      return false;
  for (let at = place.end + 1; at < start; at += 1)
    if (tokens[at]?.kind === 'punct' || compiled.predicates.longestAt(tokens, at) !== undefined) return false;
  return !others.some((other) => other.start >= next.end && other.end <= start);
}
