import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';

/** The longest of "according to", "de acuerdo con". */
const ACCORDING = 4;

/** "según dos personas", "according to three lawyers": no more of them are counted than say it. */
function areNamedSource(
  { analysed: { sentence }, span: { hedgeStart } }: Candidate,
  { according, sets, counts }: CompiledLanguage,
): boolean {
  const { tokens } = sentence;
  if (!according.endsAt(tokens, hedgeStart, ACCORDING)) return false;
  // "con cifras de 41", "by its count 41", "in its view 41": a phrase that is whole without whoever says it
  if (sets.partitives.isAt(tokens, hedgeStart - 1) || counts.longestAt(tokens, hedgeStart - 1) !== undefined)
    return false;
  return !sets.possessives.isAmong(tokens, Math.max(0, hedgeStart - ACCORDING), hedgeStart);
}

/** "dijeron testigos y dos abogados": joined to those whose word it is, right behind their verb. */
function areJoinedToSource({ analysed, span }: Candidate, compiled: CompiledLanguage): boolean {
  const joiner = span.hedgeStart - 1;
  if (!compiled.sets.joiners.isAt(analysed.sentence.tokens, joiner)) return false;
  return analysed.cues.some(({ source, start }) => source.end === joiner && start < source.start);
}

/** People of a number who say what is told, and are not told of; of prisoners joined to a source the words around them tell. */
export function areCited(candidate: Candidate, { compiled }: Reader): boolean {
  if (areNamedSource(candidate, compiled)) return true;
  const { counted, span } = candidate;
  if (span.ratio !== null || counted.kind !== 'group' || counted.entry.prisoner || counted.partitive) return false;
  return areJoinedToSource(candidate, compiled);
}
