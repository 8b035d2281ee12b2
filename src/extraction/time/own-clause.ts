import type { Predicate } from '../measures/predicates.js';
import type { Sentence } from '../sentences/sentence.js';
import type { TimeExpression } from './moment.js';

const CLAUSE_WORDS = 8;

/** "cinco soldados que mantinha em seu poder desde março": of a clause about the people, in which nobody is freed or counted. `words`: what such a clause has at least. */
export function inOwnClause(
  start: number,
  { tokens, compiled }: Sentence,
  predicates: readonly Predicate[],
  words = 2,
): boolean {
  for (let at = start - 1; at > Math.max(0, start - CLAUSE_WORDS) && tokens[at]?.kind === 'word'; at -= 1) {
    const told =
      compiled.say.longestAt(tokens, at) !== undefined || compiled.ownCounting.longestAt(tokens, at) !== undefined;
    if (told || predicates.some((one) => one.kind !== 'held' && one.start <= at && at < one.end)) return false;
    if (compiled.sets.relatives.isAt(tokens, at))
      return [1, 2].some((back) => compiled.groups.longestAt(tokens, at - back)?.end === at) && at < start - words;
  }
  return false;
}

/** "three citizens, held since November, were freed": set off by commas right behind them, and a verb of freeing after. */
export function isSetOff(
  { start, end }: TimeExpression,
  { tokens, compiled }: Sentence,
  predicates: readonly Predicate[],
): boolean {
  const participle = tokens[start - 1];
  return (
    participle?.kind === 'word' &&
    compiled.dating.setOff.has(participle) &&
    tokens[start - 2]?.text === ',' &&
    tokens[end]?.text === ',' &&
    predicates.some(({ kind, start: at }) => kind === 'freed' && at > end)
  );
}
