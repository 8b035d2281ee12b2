import { type Candidate, hasCountNoun, precededBy } from '../candidate.js';
import { isStateNow } from '../measures/kept-of-whole.js';
import type { Measured } from '../measures/measure.js';
import type { Reader } from '../reader.js';
import type { Decided } from './decided.js';
import { inputOf } from './measured.js';

/** "we noted everyone who came through the gate and it made 950": counted like those its own sentence tells of. */
export function asItsSentence(candidate: Candidate, decided: Decided, { compiled }: Reader): Decided {
  const { analysed, span, counted } = candidate;
  const bare = counted.kind === 'elliptical' && !hasCountNoun(candidate, compiled);
  if (decided.kind !== 'claim' || decided.partitive || !bare) return decided;
  const { tokens } = analysed.sentence;
  // "67 remain in prison. On the eve of the releases there were 118": of those counted before
  if (decided.measure === 'held' && precededBy(compiled.course.thereWere, candidate)) return decided;
  const told = analysed.predicates.filter(
    ({ kind, weak, wish, negated, start, end }) =>
      (kind === 'freed' || kind === 'held') &&
      !weak &&
      !wish &&
      !negated &&
      end <= span.hedgeStart &&
      // "on the eve of the announcement of the releases there were 118": a noun that another takes
      ![1, 2].some((back) => compiled.small.ofThe.isAt(tokens, start - back)),
  );
  const [first] = told;
  const alone = first !== undefined && told.every(({ kind }) => kind === first.kind);
  const apart = !analysed.numbers.some(
    ({ start, form }) => form !== 'article-one' && start > (first?.start ?? 0) && start < span.start,
  );
  return alone && apart && (first.kind === 'freed' || first.kind === 'held')
    ? { ...decided, measure: first.kind }
    : decided;
}

/** "14 were let go, eight of them at once, and six are still there": a state of now, which no sum takes away. */
export function isHeldStill({ analysed, span }: Candidate, measured: Measured, { compiled }: Reader): boolean {
  if (measured.kind !== 'measured' || measured.measure !== 'held' || measured.predicate === null) return false;
  const { participle, start } = measured.predicate;
  // "and three are in Jaffna prison"
  const now =
    start === span.end + 1 &&
    compiled.copulas.longestAt(analysed.sentence.tokens, span.end) !== undefined &&
    !compiled.sets.wereThen.isAt(analysed.sentence.tokens, span.end);
  if (participle && !now) return false;
  return ![span.end, span.end + 2].some(
    (at) => compiled.pastStates.longestAt(analysed.sentence.tokens, at) !== undefined,
  );
}

/** "12 of the 60 are still in jail": a verb of now that tells where the people of a number are. */
export function areHeldNow(candidate: Candidate, measured: Measured, reader: Reader): boolean {
  if (measured.kind !== 'measured' || measured.measure !== 'held' || measured.predicate === null) return false;
  return isStateNow(measured.predicate, inputOf(candidate, reader));
}
