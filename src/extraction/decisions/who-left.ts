import { leaning } from './decided.js';
import type { MeasuredScene, Step } from './scene.js';
import { wasCounting } from './told.js';

const NEAR = 3;

/** "31 are still inside; before there were 48. The seventeen who left on Saturday": let out, where nothing but a day is told of it. */
export const thoseWhoLeft: Step<MeasuredScene> = ({ candidate, last, reader }) => {
  const { analysed, span, counted } = candidate;
  if (last === undefined || counted.kind !== 'elliptical' || span.ratio !== null) return undefined;
  const { tokens, index } = analysed.sentence;
  const { sets, course } = reader.compiled;
  if (!sets.relatives.isAt(tokens, span.end) || !course.custody.leaves.isAt(tokens, span.end + 1)) return undefined;
  if (!sets.definites.isAt(tokens, span.hedgeStart - 1) || index - last.sentence > NEAR) return undefined;
  const verb = span.end + 2;
  const dated = analysed.times.some(({ start, role }) => role === 'on' && start >= verb && start - verb <= 1);
  return dated && wasCounting(candidate, reader) ? leaning({ measure: 'freed' }, last.measure === 'freed') : undefined;
};
