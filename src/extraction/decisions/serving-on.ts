import type { MeasuredScene } from './scene.js';

/** "247 quedarán en libertad, a otros 186 se les reducirá la condena": of all who are pardoned, those who stay; of people freed none do. */
export function areServingOn({ candidate: { analysed }, measured, last, reader }: MeasuredScene): boolean {
  const { lessened } = reader.compiled.clause;
  if (last?.measure !== 'promised') return false;
  if (measured.kind !== 'rejected' || measured.predicate === null || !lessened.mayBeIn(analysed.words)) return false;
  return lessened.isAmong(analysed.sentence.tokens, measured.predicate.start, measured.predicate.end);
}
