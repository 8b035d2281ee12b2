import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { opensClause } from './opens-clause.js';

const CLAUSE = 14;
const CLAUSE_ENDS = /^[.,;:—–?!()"“”«»]$/;

/** In Spanish and Portuguese more than one do it. */
const PLURAL = /..[nm]$/;
const PAST = /ed$/;
const INFINITIVE = /[aei]r(?:se)?$/;

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
  return sets.determiners.has(object) || clause.those.has(object) || isNumber(object, sets);
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

/** Words that may stand between a verb and its object: "leyeron los nombres de", "a los", "the 300"; no other small word may. */
function goesOnToObject(tokens: readonly Token[], at: number, { sets, small, course }: CompiledLanguage): boolean {
  const inObject = [sets.determiners, sets.partitives, sets.numerals, small.to, small.for, small.that, small.the];
  if (course.custody.inside.isAt(tokens, at)) return false;
  if (inObject.some((words) => words.isAt(tokens, at))) return true;
  return !sets.functionWords.isAt(tokens, at) && !sets.subordinators.isAt(tokens, at) && !small.with.isAt(tokens, at);
}

/**
 * "hugged other prisoners", "joined the list of released prisoners": they are prisoners themselves. Not who read that list.
 */
function areLikeThem(
  tokens: readonly Token[],
  at: number,
  verb: Token | undefined,
  { sets, counts, language }: CompiledLanguage,
): boolean {
  const { batches, fellows, listed } = language.structure;
  const { key = '' } = tokens[at] ?? {};
  if (listed.includes(verb?.key ?? '')) return sets.leftOver.isAt(tokens, at);
  return (
    sets.leftOver.isAt(tokens, at) ||
    batches.includes(key) ||
    fellows.includes(key) ||
    counts.longestAt(tokens, at) !== undefined
  );
}

/** "saw how the prisoners", "the jail where 300 prisoners": still what is done to others. "were freed as the prisoners" is not. */
function opensWhatTheySaw(
  tokens: readonly Token[],
  at: number,
  object: number,
  { course, language }: CompiledLanguage,
): boolean {
  if (!language.structure.how.includes(tokens[at]?.key ?? '')) return false;
  return at === object || course.custody.prisons.isAt(tokens, at - 1);
}

/** Prisoners, or those let out, who are the object of the verb: it is theirs what happened. */
function othersAfter(
  { sentence: { tokens } }: AnalysedSentence,
  at: number,
  compiled: CompiledLanguage,
): number | undefined {
  for (let index = at; index < Math.min(tokens.length, at + CLAUSE); index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'punct' && CLAUSE_ENDS.test(token.text))) return undefined;
    if (opensWhatTheySaw(tokens, index, at, compiled)) continue;
    if (!goesOnToObject(tokens, index, compiled) || areLikeThem(tokens, index, tokens[at - 1], compiled))
      return undefined;
    if (compiled.groups.longestAt(tokens, index)?.value.prisoner === true) return index;
    if (
      compiled.descriptions.nameless.longestAt(tokens, index) !== undefined &&
      compiled.sets.determiners.isAt(tokens, index - 1)
    )
      return index;
  }
  return undefined;
}

/** "acaban de ser excarcelados", "tuvieron que firmar", "começaram a sair": half of a verb, whose other half says what they did. */
function isHalfVerb(tokens: readonly Token[], at: number, { language, sets, small }: CompiledLanguage): boolean {
  if (!language.sources.verbFirst) return false;
  if (sets.has.isAt(tokens, at)) return true;
  const linked = sets.partitives.isAt(tokens, at + 1) || small.to.isAt(tokens, at + 1);
  return linked && INFINITIVE.test(tokens[at + 2]?.key ?? '');
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
  if (!mayBeDeed(analysed, verb, compiled) || isHalfVerb(tokens, verb, compiled)) return false;
  const others = othersAfter(analysed, verb + 1, compiled);
  // "two lawyers considered political prisoners" are that
  if (others === undefined || others === verb + 1) return false;
  // "Two nurses shared a cell with 30 prisoners and were freed"
  return !analysed.predicates.some(({ start }) => start > others && compiled.sets.joiners.isAt(tokens, start - 1));
}
