import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isVerbOfMany, verbGoingOn } from '../lexicon/noun-ends.js';
import type { Token } from '../text/text.js';
import { isLengthBefore } from './length-in-prison.js';
import type { Predicate } from './predicates.js';
import { didSomethingElse } from './unknown-verbs.js';
import type { MeasureInput } from './weighed.js';

/** "teach in", "dan clases en", "keep a vigil at": a word right after a noun that can be nothing but its verb, and is none of being somewhere. */
function isVerb(tokens: readonly Token[], at: number, place: number, compiled: CompiledLanguage): boolean {
  const { sets, course, clause, language, descriptions, groups } = compiled;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.word.capital || clause.adverbs.has(verb)) return false;
  const known = [compiled.heldParticiples, course.taken, compiled.copulas, descriptions.circumstances, groups];
  if (known.some((words) => words.longestAt(tokens, at) !== undefined)) return false;
  if (language.sources.verbFirst) return isVerbOfMany(verb, compiled);
  if (sets.functionWords.has(verb) || clause.pastEnds.has(verb)) return false;
  return at + 1 === place || sets.determiners.isAt(tokens, at + 1) || tokens[at + 2]?.kind === 'word';
}

/** "are building a wall in", "están construyendo": what is going on, and none of what prisoners do. */
function isGoingOn({ sentence: { tokens }, predicates, compiled }: MeasureInput, at: number): boolean {
  const verb = verbGoingOn(tokens, at, compiled);
  return verb !== undefined && !predicates.some(({ kind, start, end }) => kind === 'held' && start <= verb && end > at);
}

/** Whether a word between says that they are there after all: "fled and are in prison", "who teach are in prison". */
function areThere(
  tokens: readonly Token[],
  from: number,
  to: number,
  { course, sets, copulas }: CompiledLanguage,
): boolean {
  for (let at = from; at < to; at += 1) {
    const stays = course.stays.isAt(tokens, at) || sets.stateAux.isAt(tokens, at);
    if (stays || tokens[at]?.kind === 'punct' || copulas.longestAt(tokens, at) !== undefined) return true;
  }
  return false;
}

/**
 * "36 doctors work in the jail", "36 soldados fueron apostados en la cárcel", "36 maestros dan clases en la prisión": the
 * place where people who are no prisoners do something, and nobody holds them there.
 */
export function isDeedInPrison({ kind, start }: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, predicates, compiled } = input;
  const { tokens } = sentence;
  const { course, sets } = compiled;
  if (kind !== 'held' || counted.kind === 'elliptical' || start <= counted.end) return false;
  if (counted.kind === 'group' && counted.entry.prisoner) return false;
  // "cumplen diez años en prisión"
  if (!course.custody.inside.isAt(tokens, start) || isLengthBefore(tokens, start, compiled)) return false;
  const after = counted.end;
  // "41 weddings were held in the jail": of whom no word says that they are people
  const done = predicates.some((verb) => verb.kind === 'other' && verb.end === start && verb.start >= after);
  if (counted.kind === 'unknown' && done && tokens[after - 1]?.word.capital === false) return true;
  if (isGoingOn(input, after)) return true;
  // "dan clases", "mantienen una vigilia": but "mantienen presos a"
  const deed = course.custody.deeds.isAt(tokens, after) && course.taken.longestAt(tokens, after + 1) === undefined;
  if (deed && start > after + 1) return !areThere(tokens, after + 1, start, compiled);
  if (course.stays.isAt(tokens, after) || sets.stateAux.isAt(tokens, after)) return false;
  if (didSomethingElse(input)) return !areThere(tokens, after + 2, start, compiled);
  return isVerb(tokens, after, start, compiled) && !areThere(tokens, after + 1, start, compiled);
}
