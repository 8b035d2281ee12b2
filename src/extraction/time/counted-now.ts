import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import { countsPeople } from './counts-people.js';
import type { TimeExpression } from './moment.js';

/** Words from "now" to its number: "now puts the number of those freed at". */
const NOW_BEFORE = 8;
/** Words from a break to "now": "it", "eleva". */
const TO_NOW = 3;

/**
 * Where the clause begins that tells how many there are by now, behind a count that was told before: "had counted 80 by
 * Friday, | now counts 104", "había hablado de 80; | ahora cuenta 104". Not "now" in a clause that "that" joins to its saying.
 */
function clauseOfNow({ analysed, span }: Pick<Candidate, 'analysed' | 'span'>): number | undefined {
  const { sentence, words, numbers, times } = analysed;
  const { tokens, compiled } = sentence;
  if (!compiled.course.now.mayBeIn(words)) return undefined;
  let now = span.hedgeStart - 1;
  while (now >= span.hedgeStart - NOW_BEFORE && !compiled.course.now.isAt(tokens, now)) {
    // "agora, são 139"
    const isPause = tokens[now]?.text === ',' && compiled.course.now.isAt(tokens, now - 1);
    if (now < 0 || (tokens[now]?.kind !== 'word' && !isPause)) return undefined;
    now -= 1;
  }
  // "hoy" dates what is done today
  if (!compiled.course.now.isAt(tokens, now) || times.some(({ start, end }) => start <= now && now < end))
    return undefined;
  for (let at = now - 1; at >= now - TO_NOW; at -= 1) {
    if (compiled.small.that.isAt(tokens, at)) return undefined;
    if (!/^[,;]$/.test(tokens[at]?.text ?? '')) continue;
    return numbers.some((number) => number.end <= at && countsPeople(number, analysed)) ? at : undefined;
  }
  return undefined;
}

/** "On Friday it had spoken of 80; it now counts 104": the day of the count before is none of this one's. */
export function isBeforeNow(time: TimeExpression, candidate: Pick<Candidate, 'analysed' | 'span'>): boolean {
  if (time.role !== 'on' && time.role !== 'until') return false;
  const clause = clauseOfNow(candidate);
  return clause !== undefined && time.end <= clause;
}

/** Whether a count is told as of now, after a day of saying that is of a count before it. */
export function isSaidNow(
  candidate: Pick<Candidate, 'analysed' | 'span'>,
  spokenOn: () => readonly TimeExpression[],
): boolean {
  const clause = clauseOfNow(candidate);
  if (clause === undefined || !isPast(candidate.analysed, clause)) return false;
  const spoken = spokenOn();
  return spoken.length > 0 && !spoken.some(({ end }) => end > clause);
}

/** "had spoken of 80", "which on Friday spoke of 80": told as past from now. */
function isPast({ sentence: { tokens, compiled } }: AnalysedSentence, end: number): boolean {
  const { course, sets } = compiled;
  return (
    tokens[end]?.text === ';' || tokens.slice(0, end).some((one) => course.hadDone.has(one) || sets.relatives.has(one))
  );
}
