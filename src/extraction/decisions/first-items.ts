import type { Candidate } from '../candidate.js';
import type { Measured } from '../measures/measure.js';
import type { Reader } from '../reader.js';

/**
 * "S said these were released on Tuesday:" and a list of "14 prisoners from El Rodeo": the line before says what happened
 * to them, so that their noun does not say that they are held.
 */
export function isItemOfReleased(
  { analysed }: Candidate,
  measured: Measured,
  { previous, drafts, compiled }: Reader,
): boolean {
  if (analysed.sentence.passage.kind !== 'list' || measured.kind !== 'measured') return false;
  if (measured.measure !== 'held' || measured.predicate !== null) return false;
  const intro = previous?.sentences.at(-1)?.sentence;
  if (intro === undefined || intro.tokens.at(-1)?.text !== ':') return false;
  if (drafts.of(intro.index).length > 0) return false;
  return intro.tokens.some((_, at) => compiled.predicates.longestAt(intro.tokens, at)?.value === 'freed');
}
