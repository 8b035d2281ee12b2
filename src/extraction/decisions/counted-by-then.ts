import type { Cue } from '../attribution/cue.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Predicate } from '../measures/predicates.js';

/** Words of a verb of counting: "ha podido verificar". */
const COUNTING = 4;

/**
 * Who has counted so many by a day that the sentence names: "They said that prisoners would be freed. By Sunday, Foro Penal
 * had counted 41", who are out; without a day nobody knows who they are.
 */
export function countedByThen(
  { analysed, span, counted }: Candidate,
  { ownCounting }: CompiledLanguage,
): Cue | undefined {
  if (counted.kind !== 'elliptical' || !analysed.times.some(({ role }) => role === 'until' || role === 'on'))
    return undefined;
  const { tokens } = analysed.sentence;
  return analysed.cues.find(
    ({ start, end }) =>
      end === span.hedgeStart &&
      (ownCounting.longestAt(tokens, start)?.end === end || ownCounting.endsAt(tokens, end, COUNTING)),
  );
}

/** "said they would be freed, but by Sunday Foro Penal had counted 41": of what was promised, so many had been done. */
export function doneByThen(
  predicates: readonly Predicate[],
  candidate: Candidate,
  compiled: CompiledLanguage,
): readonly Predicate[] {
  if (!predicates.some(({ kind }) => kind === 'promised')) return predicates;
  const cue = countedByThen(candidate, compiled);
  if (cue === undefined) return predicates;
  const start = Math.min(cue.start, cue.source.start);
  return predicates.map((one) => (one.kind === 'promised' && one.end <= start ? { ...one, kind: 'freed' } : one));
}

/** A promise in the same sentence, and no other number before this one. */
export function followsPromise({ analysed, span }: Candidate, { start, source }: Cue): boolean {
  const before = analysed.predicates.filter(
    ({ end, kind }) => kind !== 'other' && end <= Math.min(start, source.start),
  );
  const isFirst = !analysed.undated.some((other) => other.start < span.start && other.form !== 'article-one');
  return (
    isFirst && before.length > 0 && before.every(({ kind, negated, wish }) => kind === 'promised' && !negated && !wish)
  );
}
