import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

/** The longest of "according to", "de acuerdo con". */
const ACCORDING = 4;

/** "según tres personas al tanto", "according to two people who were there": right behind the words for it; but "según un balance de 41 presos". */
function areNamedSource({ analysed: { sentence }, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  const { according, sets } = compiled;
  // "na sua lista 17 jornalistas"
  if (
    [1, 2].some((back) =>
      [sets.partitives, sets.possessives].some((words) => words.isAt(tokens, span.hedgeStart - back)),
    )
  )
    return false;
  return according.endsAt(tokens, span.hedgeStart, ACCORDING);
}

/** "dijeron testigos y dos abogados": joined to those whose word it is, right behind their verb. */
function areJoinedToSource({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const joiner = span.hedgeStart - 1;
  if (!compiled.sets.joiners.isAt(analysed.sentence.tokens, joiner)) return false;
  return analysed.cues.some(({ source, start }) => source.end === joiner && start < source.start);
}

/** People of a number who say what is told, and are not told of; of prisoners the words around them tell. */
export function areCited(candidate: Candidate, reader: Reader): boolean {
  const { counted, span } = candidate;
  if (span.ratio !== null || counted.kind !== 'group' || counted.entry.prisoner || counted.partitive) return false;
  return areNamedSource(candidate, reader) || areJoinedToSource(candidate, reader);
}
