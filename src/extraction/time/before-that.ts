import { isAndThat } from '../sentences/and-that.js';
import type { Sentence } from '../sentences/sentence.js';
import { tokenAt } from '../text/text.js';
import type { Chosen } from './weigh-times.js';
import type { WindowInput } from './window-input.js';

/** Tokens of a clause before its day. */
const RELEASE_BACK = 7;

/** "had been freed on Monday and Tuesday and that 31 were still in custody": the day of the clause before, which counts others. */
export function isBeforeThat(
  { time: { start, end } }: Chosen,
  { place, others, sentence, measure, verb }: WindowInput,
): boolean {
  const { tokens, compiled } = sentence;
  if (end > place.start) return false;
  const isHeld = measure === 'held';
  const counts = others.some((other) => other.end <= start);
  // "the first releases had taken place on 13 January and that 212 had come out": by the day of speaking
  if (isHeld ? !counts : counts || verb === null || releaseBefore(start, sentence) === undefined) return false;
  for (let at = end; at < place.start; at += 1)
    if (isAndThat(tokens, at - 1, compiled)) return isHeld || (verb !== null && verb.start > at);
  return false;
}

/** "that the first releases had taken place on 13 January": from that day on. */
export function isOfFirst({ time }: Chosen, { sentence }: WindowInput): boolean {
  const { tokens, compiled } = sentence;
  const release = releaseBefore(time.start, sentence);
  return release !== undefined && compiled.language.time.first.includes(tokenAt(tokens, release - 1)?.key ?? '');
}

/** Where, within a clause before a day, people are freed. */
function releaseBefore(day: number, { tokens, compiled }: Sentence): number | undefined {
  for (let at = day - 1; at > Math.max(0, day - RELEASE_BACK); at -= 1)
    if (compiled.predicates.longestAt(tokens, at)?.value === 'freed') return at;
  return undefined;
}

/** "Parliament passed the law on Thursday; before that, 448 had been freed": the day is only what the words go back to. */
export function isBack({ time: { role, what } }: Chosen, on: Chosen, { place }: WindowInput): boolean {
  return role === 'before' && what.kind === 'last-date' && on.time.end <= place.start;
}
