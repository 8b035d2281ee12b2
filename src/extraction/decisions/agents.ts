import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';

const CLAUSE = 14;
const CLAUSE_ENDS = /^[.,;:—–?!()"“”«»]$/;

/** Whether a clause begins at the number: "…, and two judges", "that two judges". */
function opensClause(tokens: readonly Token[], start: number, { sets, small }: CompiledLanguage): boolean {
  const before = tokens[start - 1];
  return before === undefined || before.kind === 'punct' || small.that.has(before) || sets.joiners.has(before);
}

/** In Spanish and Portuguese more than one do it. */
const PLURAL = /..[nm]$/;
const PAST = /ed$/;

/** A word written small that may be a verb of more than one, by its end or by the object behind it. */
function isVerbOfMany(
  tokens: readonly Token[],
  at: number,
  { sets, course, language, clause }: CompiledLanguage,
): boolean {
  const verb = tokens[at];
  const object = tokens[at + 1];
  if (verb?.kind !== 'word' || verb.word.capital || sets.functionWords.has(verb)) return false;
  if (language.sources.verbFirst) return PLURAL.test(verb.key);
  if (PAST.test(verb.key) || course.pastVerbs.has(verb)) return true;
  return (
    sets.determiners.has(object) || clause.those.has(object) || object?.kind === 'number' || sets.numerals.has(object)
  );
}

/** Whether a verb may stand there that says what its subject did to others: not where they are, what they are or what befell them. */
function mayBeDeed({ sentence, predicates }: AnalysedSentence, at: number, compiled: CompiledLanguage): boolean {
  const { tokens } = sentence;
  const verb = tokens[at];
  if (verb === undefined || !isVerbOfMany(tokens, at, compiled)) return false;
  const { copulas, states, pastStates, makeUp, heldParticiples, descriptions, groups, reported } = compiled;
  const tellsOfThem = [copulas, states, pastStates, makeUp, heldParticiples, descriptions.circumstances, groups].some(
    (words) => words.longestAt(tokens, at) !== undefined,
  );
  return (
    !tellsOfThem &&
    reported.longestAt(tokens, at) === undefined &&
    !predicates.some(({ start, end }) => start <= at + 1 && end > at)
  );
}

/** Prisoners, or those let out, who come after the verb: it is theirs what happened. */
function othersAfter(
  { sentence: { tokens } }: AnalysedSentence,
  at: number,
  compiled: CompiledLanguage,
): number | undefined {
  for (let index = at; index < Math.min(tokens.length, at + CLAUSE); index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'punct' && CLAUSE_ENDS.test(token.text))) return undefined;
    if (compiled.groups.longestAt(tokens, index)?.value.prisoner === true) return index;
    if (
      compiled.descriptions.nameless.longestAt(tokens, index) !== undefined &&
      compiled.sets.determiners.isAt(tokens, index - 1)
    )
      return index;
  }
  return undefined;
}

/**
 * "Two judges escorted 300 prisoners out", "Tres abogados leyeron los nombres de los liberados": whoever does something to
 * prisoners, and is none, is counted by nobody.
 */
export function areAgents(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'group' || counted.partitive || counted.entry.prisoner || span.ratio !== null) return false;
  const { tokens } = analysed.sentence;
  if (counted.entry.label === 'people' || !opensClause(tokens, span.hedgeStart, compiled)) return false;
  const verb = counted.end;
  if (!mayBeDeed(analysed, verb, compiled)) return false;
  const others = othersAfter(analysed, verb + 1, compiled);
  if (others === undefined) return false;
  // "Two nurses shared a cell with 30 prisoners and were freed"
  return !analysed.predicates.some(({ start }) => start > others && compiled.sets.joiners.isAt(tokens, start - 1));
}
