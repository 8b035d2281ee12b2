import type { Sentence } from '../sentences/sentence.js';

const WHEN_REACH = 3;

/** "quando se assinalou meio século", "cuando se contaban diez años": a verb that only says when is nobody's word. */
export function onlyDates(verb: number, { tokens, compiled: { dating } }: Sentence): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - WHEN_REACH) && tokens[at]?.kind === 'word'; at -= 1)
    if (dating.when.isAt(tokens, at)) return true;
  return false;
}
