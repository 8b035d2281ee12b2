import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';

const SUBJECT = 8;

/** Past a word that only says who they are: "of those freed", "de los presos liberados". */
function pastWordOfThem(analysed: AnalysedSentence, at: number, { sets, groups, clause }: CompiledLanguage): number {
  const { tokens } = analysed.sentence;
  const group = groups.longestAt(tokens, at)?.end;
  if (group !== undefined) return group;
  if (
    [sets.partitives, sets.determiners, sets.qualifiers, sets.elliptical, clause.those].some((words) =>
      words.isAt(tokens, at),
    )
  )
    return at + 1;
  const predicate = analysed.predicates.find(
    ({ start, end, kind }) => start === at && end === at + 1 && kind === 'freed',
  );
  return predicate?.end ?? at;
}

/** Where the subject of which a number is the head ends. */
export function subjectEnd({ analysed, span, counted }: Candidate, compiled: CompiledLanguage): number {
  let at = counted.kind === 'elliptical' ? span.end : counted.end;
  for (let words = 0; words < SUBJECT; words += 1) {
    const next = pastWordOfThem(analysed, at, compiled);
    if (next === at) break;
    at = next;
  }
  return at;
}
