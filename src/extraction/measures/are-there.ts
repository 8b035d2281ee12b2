import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const OPENER = 3;
const TO_NUMBER = 6;

/** "Before the releases there were 167 political prisoners", "había 167 antes de que empezaran": that they were says more than when. */
function wereThen(input: MeasureInput, { start, end }: Predicate): boolean {
  const { sentence, span, counted, numbers, predicates, compiled } = input;
  const { tokens } = sentence;
  const { sets, since, until } = compiled;
  const isBehind = start >= counted.end;
  if (end > span.hedgeStart && !isBehind) return false;
  // "Antes de las excarcelaciones fueron liberados 12 presos"
  if (predicates.some((other) => other.kind === 'freed' && other.start >= end && other.end <= span.hedgeStart))
    return false;
  let opens = false;
  for (let at = start - 1; at >= Math.max(isBehind ? counted.end : 0, start - OPENER); at -= 1)
    opens ||= since.longestAt(tokens, at)?.value === 'after' || until.longestAt(tokens, at)?.value === 'before';
  if (!opens) return false;
  for (let at = span.hedgeStart - 1; at >= Math.max(isBehind ? 0 : end, span.hedgeStart - TO_NUMBER); at -= 1) {
    if (tokens[at]?.kind === 'punct' || numbers.some((number) => number.start === at && number.form !== 'article-one'))
      return false;
    if (sets.existence.isAt(tokens, at)) return true;
  }
  return isTurnedCount(input);
}

/** "eram sete os detidos", "son 32 los presos": so many they were. */
function isTurnedCount({ sentence: { tokens }, span, compiled }: MeasureInput): boolean {
  const { copulas, sets, groups } = compiled;
  return (
    copulas.longestAt(tokens, span.hedgeStart - 1) !== undefined &&
    sets.definites.isAt(tokens, span.end) &&
    groups.longestAt(tokens, span.end + 1)?.value.prisoner === true
  );
}

/**
 * "12 political prisoners remain in hospital", "los 27 presos que hay en Cuba viven mal": wherever prisoners stay or are
 * said to be, they are prisoners there.
 */
export function areThere(input: MeasureInput, predicate: Predicate | undefined): boolean {
  const { sentence, counted, compiled } = input;
  const { tokens } = sentence;
  const { course, sets } = compiled;
  // "antes de que comenzaran las excarcelaciones": no wish of anybody
  if (predicate !== undefined && (predicate.kind === 'freed' || predicate.wish) && wereThen(input, predicate))
    return true;
  // "los 27 presos que quedan libres"
  if (predicate?.kind === 'freed' || predicate?.kind === 'promised') return false;
  if (sets.relatives.isAt(tokens, counted.end) && sets.existence.isAt(tokens, counted.end + 1)) return true;
  if (predicate?.kind !== 'other' || predicate.negated || !course.stays.isAt(tokens, predicate.start)) return false;
  // "Otros 45 presos siguen prófugos"
  for (let at = predicate.start + 1; at < predicate.end; at += 1)
    if (compiled.clause.stillOut.longestAt(tokens, at) !== undefined) return false;
  return compiled.copulas.longestAt(tokens, predicate.start) === undefined;
}
