import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';

/** Who works in a prison, by how people are counted; all of them may be prisoners elsewhere ("freed two doctors"). */
const WORK_THERE =
  /^(doctors|nurses|guards|teachers|workers|employees|members of staff|health workers|cooks|officials)$/;

/** "The prison has 438 inmates and two doctors", "tiene 438 presos y un solo médico": who works where others are held. */
export function workThere(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, passage, span, counted } = candidate;
  if (counted.kind !== 'group' || counted.entry.prisoner || !WORK_THERE.test(counted.entry.label)) return false;
  const { sentence, predicates, words } = analysed;
  const { prisons } = compiled.course.custody;
  if (!compiled.sets.has.mayBeIn(words)) return false;
  const { tokens } = sentence;
  const verb = tokens.findLastIndex((token, at) => at < span.hedgeStart && compiled.sets.has.has(token));
  const before = passage.sentences[placeOf(candidate) - 1]?.sentence.tokens;
  if (!prisons.isAmong(tokens, 0, verb) && before?.some((token) => prisons.has(token)) !== true) return false;
  // "y ya suma 31 docentes liberados": let out themselves
  return !predicates.some(({ kind, start }) => kind === 'freed' && start >= verb && start <= counted.end);
}
