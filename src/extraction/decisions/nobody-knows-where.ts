import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import { type Decided, leaning } from './decided.js';
import type { MeasuredScene } from './scene.js';
import { wasCounting } from './told.js';

const REACH = 6;

/** Where the words begin that say so: after the number, or before it with one of its own small words between. */
function saysSo({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { whereabouts } = compiled.course;
  if (!whereabouts.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  for (let at = Math.max(0, span.hedgeStart - REACH); at < span.end + REACH; at += 1) {
    const found = whereabouts.longestAt(tokens, at);
    if (found === undefined) continue;
    if (at >= span.end) return true;
    return (
      found.end <= span.hedgeStart && tokens.slice(found.end, span.hedgeStart).every(({ kind }) => kind === 'word')
    );
  }
  return false;
}

/** "De al menos 33 se desconoce el paradero" after prisoners: some of those just counted, and held as they are. */
export function nobodyKnowsWhere({ candidate, last, reader }: MeasuredScene): Decided | undefined {
  const { analysed, span, counted } = candidate;
  if (last === undefined || counted.kind !== 'elliptical' || span.ratio !== null || span.form === 'article-one')
    return undefined;
  const whole = reader.drafts.lastWhole ?? last;
  if (analysed.sentence.index - last.sentence > 1 || span.value >= whole.value || whole.measure !== 'held')
    return undefined;
  return saysSo(candidate, reader) && wasCounting(candidate, reader) ? leaning(whole, true) : undefined;
}
