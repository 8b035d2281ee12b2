import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

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

const PLACE = 6;

/** "lawyers in Yangon", "abogados de Caracas", "funcionarios del penal de Yare": past the place that they are of. */
function pastPlace(tokens: readonly Token[], from: number, { sets, small, course }: CompiledLanguage): number {
  const leads = (at: number): boolean =>
    [sets.placePrepositions, sets.partitives, sets.countOf, small.ofThe].some((words) => words.isAt(tokens, at));
  // the subject may have been taken to go on past "of"
  if (!leads(from) && !leads(from - 1)) return from;
  let end = from;
  for (let at = from; at < from + PLACE && tokens[at]?.kind === 'word'; at += 1) {
    const isPlace = tokens[at]?.word.capital === true || course.custody.prisons.isAt(tokens, at);
    if (isPlace) end = at + 1;
    else if (!leads(at) && !sets.determiners.isAt(tokens, at)) break;
  }
  return end;
}

/** Where the subject of which a number is the head ends. */
export function subjectEnd({ analysed, span, counted }: Candidate, compiled: CompiledLanguage): number {
  let at = counted.kind === 'elliptical' ? span.end : counted.end;
  for (let words = 0; words < SUBJECT; words += 1) {
    const next = pastWordOfThem(analysed, at, compiled);
    if (next === at) break;
    at = next;
  }
  return pastPlace(analysed.sentence.tokens, at, compiled);
}
