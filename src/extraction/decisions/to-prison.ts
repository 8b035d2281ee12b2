import type { ToldScene } from './scene.js';

/** Tokens from the people to the place they are taken to. */
const TO_PRISON = 8;

/** "Of the 52 freed, 14 were taken back to Evin prison": who goes into a prison is out of none. */
export function goToPrison({ candidate: { analysed, counted }, measured, last, reader }: ToldScene): boolean {
  if (measured.kind !== 'open' || last?.measure !== 'freed') return false;
  const { clause, course } = reader.compiled;
  const { prisons } = course.custody;
  if (!prisons.mayBeIn(analysed.words) || !clause.toward.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  let toward = false;
  for (let at = counted.end; at < counted.end + TO_PRISON; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    toward ||= clause.toward.has(token);
    if (prisons.has(token)) return toward;
  }
  return false;
}
