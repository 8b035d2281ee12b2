import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Tokens from people to the release they have to do with. */
const REACH = 9;

/**
 * "36 relatives flew in to see the release", "36 vecinos esperaban la liberación": what people who are no prisoners saw,
 * awaited or worked for; but "were granted the release", "were included in the release".
 */
export function isReleaseOfOthers({ kind, start, end }: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, compiled } = input;
  const { tokens } = sentence;
  const { reality, sets } = compiled;
  const awaited = kind === 'held' && sets.partitives.isAt(tokens, end);
  if ((kind !== 'freed' && kind !== 'promised' && !awaited) || start < counted.end || counted.kind === 'elliptical')
    return false;
  if (counted.kind === 'group' && counted.entry.prisoner) return false;
  // "esperaban la liberación" is one predicate
  let noun = start;
  while (noun < end && !reality.releases.isAt(tokens, noun)) noun += 1;
  const article = noun - 1;
  if (noun === end || !sets.determiners.isAt(tokens, article) || sets.possessives.isAt(tokens, article)) return false;
  const between = tokens.slice(counted.end, article);
  if (between.length === 0 || between.length > REACH) return false;
  return between.every((token) => token.kind === 'word' && !reality.gains.has(token));
}
