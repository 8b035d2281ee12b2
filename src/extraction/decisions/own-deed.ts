import type { AnalysedSentence } from '../analysed-sentence.js';
import { isVerbOfMany } from '../lexicon/noun-ends.js';
import type { Scene } from './scene.js';

/** Whether the word at `at` is what its subject did to others, by its end or by the object behind it. */
function isDeed({ sentence: { tokens, compiled }, predicates }: AnalysedSentence, at: number): boolean {
  const { sets, course, clause, language, copulas, states, pastStates, groups } = compiled;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.word.capital || predicates.some(({ start, end }) => start <= at && end > at))
    return false;
  const known = [copulas, states, pastStates, groups, course.taken, compiled.heldParticiples, compiled.reported];
  if (known.some((words) => words.longestAt(tokens, at) !== undefined)) return false;
  if ([course.stays, sets.stateAux, sets.has, sets.existence].some((words) => words.has(verb))) return false;
  if (language.sources.verbFirst) return isVerbOfMany(verb, compiled);
  const next = tokens[at + 1];
  if (sets.functionWords.has(verb) || next?.kind !== 'word') return false;
  if (clause.pastEnds.has(verb) || course.pastVerbs.has(verb))
    return !clause.noObject.has(next) && !clause.adverbs.has(next);
  return sets.determiners.has(next) || clause.those.has(next);
}

/**
 * "52 were freed and 41 relatives met them at the gate", "y 41 médicos revisaron su salud": people of another sort, with a
 * clause of their own behind those that were counted, in which they do something to others.
 */
export function doTheirOwnDeed({ candidate: { analysed, span, counted }, last }: Scene): boolean {
  const { tokens, index, compiled } = analysed.sentence;
  const { sets, small } = compiled;
  if (counted.kind !== 'group' || counted.partitive || counted.entry.prisoner || last?.sentence !== index) return false;
  const before = span.hedgeStart - 1;
  const opens =
    tokens[before]?.text === ';' ||
    [sets.joiners, sets.subordinators, small.that].some((words) => words.isAt(tokens, before));
  if (!opens) return false;
  // "41 familiares los recibieron"
  const verb =
    compiled.language.sources.verbFirst && sets.determiners.isAt(tokens, counted.end) ? counted.end + 1 : counted.end;
  const { predicates } = analysed;
  return (
    isDeed(analysed, verb) && !predicates.some(({ kind, start }) => start > verb && kind !== 'other' && kind !== 'held')
  );
}
