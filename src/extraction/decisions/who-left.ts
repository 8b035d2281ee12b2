import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import { leaning } from './decided.js';
import type { MeasuredScene, Step } from './scene.js';
import { wasCounting } from './told.js';

const NEAR = 3;
/** "was able to verify". */
const CHECKED = 4;

/** "the number of inmates who have left since 2023": of prisoners, who leave a prison where nothing else is named. */
function arePrisonersWhoLeft({ analysed: { sentence }, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  const { sets, course } = compiled;
  if (counted.kind !== 'group' || !counted.entry.prisoner || !sets.relatives.isAt(tokens, counted.end)) return false;
  // "have left"; but "never left"
  const helped = sets.functionWords.isAt(tokens, counted.end + 1) && !sets.negations.isAt(tokens, counted.end + 1);
  const verb = helped ? counted.end + 2 : counted.end + 1;
  if (!course.custody.leaves.isAt(tokens, verb)) return false;
  const next = tokens[verb + 1];
  return next === undefined || next.kind === 'punct' || (sets.functionWords.has(next) && !sets.determiners.has(next));
}

/** "31 are still inside; before there were 48. The seventeen who left on Saturday": let out, where nothing but a day is told of it. */
export const thoseWhoLeft: Step<MeasuredScene> = ({ candidate, last, reader }) => {
  const { analysed, span, counted } = candidate;
  if (arePrisonersWhoLeft(candidate, reader)) return leaning({ measure: 'freed' }, false);
  if (last === undefined || counted.kind !== 'elliptical' || span.ratio !== null) return undefined;
  const { tokens, index } = analysed.sentence;
  const { sets, course } = reader.compiled;
  if (!sets.relatives.isAt(tokens, span.end) || !course.custody.leaves.isAt(tokens, span.end + 1)) return undefined;
  if (!sets.definites.isAt(tokens, span.hedgeStart - 1) || index - last.sentence > NEAR) return undefined;
  const verb = span.end + 2;
  const dated = analysed.times.some(({ start, role }) => role === 'on' && start >= verb && start - verb <= 1);
  return dated && wasCounting(candidate, reader) ? leaning({ measure: 'freed' }, last.measure === 'freed') : undefined;
};

/** "promised to free 300, but only nine had left by Friday": of those promised, where nothing but a day is told behind it. */
function haveLeftSince({ analysed, span, counted }: Candidate, { sets, course }: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  if (counted.kind !== 'elliptical' || span.ratio !== null || !sets.has.isAt(tokens, span.end)) return false;
  if (!course.custody.leaves.isAt(tokens, span.end + 1)) return false;
  const next = tokens[span.end + 2];
  return (
    next === undefined ||
    next.kind === 'punct' ||
    sets.joiners.has(next) ||
    analysed.times.some(({ start }) => start === span.end + 2)
  );
}

/** "promised to free 553. The group could verify 212 of those releases": what somebody has counted has been, and who has left is out. */
export const verifiedOfPromised: Step<MeasuredScene> = ({ candidate, last, reader }) => {
  const { analysed, span, counted } = candidate;
  if (last?.measure !== 'promised' || counted.kind === 'unknown') return undefined;
  const { tokens, index } = analysed.sentence;
  const left = index - last.sentence <= 1 && span.value <= last.value && haveLeftSince(candidate, reader.compiled);
  if (left) return leaning({ measure: 'freed' }, true);
  const { ownCounting, course, predicates } = reader.compiled;
  const isCounted = [ownCounting, course.countsOneByOne].some((verbs) =>
    verbs.endsAt(tokens, span.hedgeStart, CHECKED),
  );
  if (!isCounted || !counted.partitive) return undefined;
  const isRelease = [0, 1, 2, 3].some((step) => predicates.longestAt(tokens, span.end + step)?.value === 'freed');
  return isRelease ? leaning({ measure: 'freed' }, true) : undefined;
};
