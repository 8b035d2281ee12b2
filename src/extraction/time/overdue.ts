import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Predicate } from '../measures/predicates.js';

const BEFORE = 3;

/** "Of the 60 who were to be freed on Wednesday, only 22 got out": a promise of which the sentence tells how it came out is of a day gone by. */
export function isOverdue(
  promise: Predicate | null,
  { sentence: { tokens, compiled }, predicates, words }: AnalysedSentence,
): boolean {
  if (promise === null || !compiled.sets.wereThen.mayBeIn(words)) return false;
  const kept = predicates.find(({ kind, start }) => kind === 'freed' && start >= promise.end);
  if (kept === undefined) return false;
  const were = [0, 1, 2, BEFORE].some((back) => compiled.sets.wereThen.isAt(tokens, promise.start - back));
  if (!were) return false;
  for (let at = 0; at < promise.start; at += 1)
    if ((at === 0 || tokens[at - 1]?.kind === 'punct') && compiled.ofWhole.longestAt(tokens, at) !== undefined)
      return true;
  for (let at = promise.end; at < kept.start; at += 1)
    if (compiled.contrast.longestAt(tokens, at) !== undefined) return true;
  return false;
}
