import type { AnalysedSentence } from '../analysed-sentence.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { isOwningMark } from '../text/text.js';
import type { TimeExpression } from './moment.js';

const COMPARED = 5;

/** "40 more than on Sunday": Sunday is what it is compared with. */
export function isCompared(
  { start, end }: TimeExpression,
  { sentence: { tokens, compiled }, words }: AnalysedSentence,
): boolean {
  if (!compiled.comparedWith.mayBeIn(words)) return false;
  // "fewer than in January, when there were 83": there it stands beside its own number
  if (tokens[end]?.text === ',' && compiled.dating.when.isAt(tokens, end + 1)) return false;
  for (let at = Math.max(0, start - COMPARED); at < start; at += 1)
    if ((compiled.comparedWith.longestAt(tokens, at)?.end ?? 0) >= start) return true;
  return false;
}

/** Words of "more than". */
const MORE_THAN = 2;

/** "344, more than Friday's 302": a day that owns the number which this one is set against. */
export function isOfNumberSetAgainst(
  { start, end }: TimeExpression,
  span: NumberSpan,
  { sentence: { tokens, compiled }, numbers }: AnalysedSentence,
): boolean {
  if (start < span.end || !isOwningMark(tokens[end])) return false;
  const owned = numbers.some((number) => number !== span && number.hedgeStart === end + 1);
  // "up from Friday's 302"
  return owned && (compiled.dating.from.isAt(tokens, start) || compiled.hedgesBefore.endsAt(tokens, start, MORE_THAN));
}
