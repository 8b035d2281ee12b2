import type { Sentence } from '../sentences/sentence.js';
import type { Chosen } from './weigh-times.js';
import type { WindowInput } from './window-input.js';

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
  if (isHeld ? !counts : counts || verb === null || !tellsOfRelease(start, sentence)) return false;
  for (let at = end; at < place.start; at += 1)
    if (compiled.small.that.isAt(tokens, at) && compiled.sets.joiners.isAt(tokens, at - 1))
      return isHeld || (verb !== null && verb.start > at);
  return false;
}

const RELEASE_BACK = 7;

/** "that the first releases had taken place on 13 January": from that day on. */
export function isOfFirst({ time }: Chosen, { sentence: { tokens, compiled } }: WindowInput): boolean {
  const { first } = compiled.language.time;
  for (let at = time.start - 1; at > Math.max(0, time.start - RELEASE_BACK); at -= 1)
    if (compiled.predicates.longestAt(tokens, at)?.value === 'freed') return first.includes(tokens[at - 1]?.key ?? '');
  return false;
}

function tellsOfRelease(day: number, { tokens, compiled }: Sentence): boolean {
  for (let at = day - 1; at > Math.max(0, day - RELEASE_BACK); at -= 1)
    if (compiled.predicates.longestAt(tokens, at)?.value === 'freed') return true;
  return false;
}
