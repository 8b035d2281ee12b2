import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { CLOSE, type MeasureInput, type Weighed } from './weighed.js';

/** "and", "y ya": the same people did the next thing too. */
function isJoined(between: readonly Token[], { sets, course, clause }: CompiledLanguage): boolean {
  const at = between.findLastIndex((token) => sets.joiners.has(token));
  return (
    at >= 0 &&
    between
      .slice(at + 1)
      .every((token) => sets.functionWords.has(token) || course.now.has(token) || clause.already.has(token))
  );
}

/** "412 estaban en una celda y salieron en libertad": where they were, and that they left. */
export function leftAfterwards(
  { predicate, side, cost }: Weighed,
  all: readonly Weighed[],
  { sentence: { tokens }, counted, words, compiled }: MeasureInput,
): Weighed | undefined {
  if (side !== 'right' || predicate.kind !== 'held' || predicate.negated) return undefined;
  if (!compiled.sets.wereThen.mayBeIn(words)) return undefined;
  if (!tokens.slice(counted.end, predicate.end).some((token) => compiled.sets.wereThen.has(token))) return undefined;
  const left = all.find(
    (found) =>
      found.predicate.kind === 'freed' &&
      !found.predicate.negated &&
      !found.predicate.wish &&
      found.predicate.start > predicate.end &&
      found.predicate.start - predicate.end <= CLOSE &&
      isJoined(tokens.slice(predicate.end, found.predicate.start), compiled),
  );
  return left === undefined ? undefined : { ...left, cost };
}
