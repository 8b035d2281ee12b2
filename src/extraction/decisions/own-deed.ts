import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isVerbOfMany, verbGoingOn } from '../lexicon/noun-ends.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Token } from '../text/text.js';
import type { Scene } from './scene.js';

/** The longest of "dijo que", "has said that". */
const SAYING = 4;

/** Verbs that tell what happened to prisoners, or that there are some. */
function isKnown(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { states, pastStates, groups, course, heldParticiples, reported } = compiled;
  return [states, pastStates, groups, course.taken, heldParticiples, reported].some(
    (words) => words.longestAt(tokens, at) !== undefined,
  );
}

/** "are looking for them", "están buscando": going on, and none of what prisoners do. */
function isGoingOn({ sentence: { tokens, compiled }, predicates }: AnalysedSentence, at: number): boolean {
  const verb = verbGoingOn(tokens, at, compiled);
  return (
    verb !== undefined && !predicates.some(({ kind, start, end }) => kind !== 'other' && start <= verb && end > at)
  );
}

/** "were sacked", "fueron despedidos": done to them, and neither release nor custody. */
export function isDoneToThem({ sentence: { tokens, compiled }, predicates }: AnalysedSentence, at: number): boolean {
  const copula = compiled.copulas.longestAt(tokens, at);
  if (copula === undefined) return false;
  const verb = compiled.clause.adverbs.isAt(tokens, copula.end) ? copula.end + 1 : copula.end;
  if (!compiled.clause.passives.isAt(tokens, verb) || isKnown(tokens, verb, compiled)) return false;
  return !predicates.some(({ kind, start, end }) => kind !== 'other' && start <= verb && end > at);
}

/** "had backed": a participle behind "had" that nobody knows to tell of prisoners. */
function isPerfect({ sentence: { tokens, compiled }, predicates }: AnalysedSentence, at: number): boolean {
  const { sets, clause, copulas, speech } = compiled;
  if (!sets.has.isAt(tokens, at) && !speech.auxiliaries.isAt(tokens, at)) return false;
  if (!clause.passives.isAt(tokens, at + 1) || copulas.longestAt(tokens, at + 1) !== undefined) return false;
  return !isKnown(tokens, at + 1, compiled) && !predicates.some(({ start, end }) => start <= at + 1 && end > at);
}

/** "a deal that 41 lawmakers had backed", "una medida que habían pedido 41 obispos": what they did to the thing named before "that". */
function isWhatTheyDid(analysed: AnalysedSentence, { hedgeStart }: NumberSpan, after: number): boolean {
  const { tokens, compiled } = analysed.sentence;
  const { small, say } = compiled;
  const verb = isPerfect(analysed, after) ? after : hedgeStart - 2;
  const that = verb === after ? hedgeStart - 1 : verb - 1;
  if (!small.that.isAt(tokens, that) || !isPerfect(analysed, verb)) return false;
  return !say.endsAt(tokens, that, SAYING) && !say.endsAt(tokens, that + 1, SAYING);
}

/** Whether the word at `at` is what its subject did to others, by its end or by the object behind it. */
export function isDeed({ sentence: { tokens, compiled }, predicates }: AnalysedSentence, at: number): boolean {
  const { sets, course, clause, language, copulas } = compiled;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.word.capital || predicates.some(({ start, end }) => start <= at && end > at))
    return false;
  if (copulas.longestAt(tokens, at) !== undefined || isKnown(tokens, at, compiled)) return false;
  if ([course.stays, sets.stateAux, sets.has, sets.existence].some((words) => words.has(verb))) return false;
  if (language.sources.verbFirst) return isVerbOfMany(verb, compiled);
  const next = tokens[at + 1];
  if (sets.functionWords.has(verb) || next?.kind !== 'word') return false;
  if (clause.pastEnds.has(verb) || course.pastVerbs.has(verb))
    return !clause.noObject.has(next) && !clause.adverbs.has(next);
  return sets.determiners.has(next) || clause.those.has(next) || clause.them.has(next);
}

/** "after four of us rang 211 numbers", "cuando tres de sus abogados visitaron": whoever looks for the freed has a deed of their own. */
export function areOursAtWork({ candidate: { analysed, span, counted } }: Scene): boolean {
  const { tokens, compiled } = analysed.sentence;
  const { sets, small, reality } = compiled;
  const before = span.hedgeStart - 1;
  const opens =
    [sets.subordinators, small.that].some((words) => words.isAt(tokens, before)) ||
    reality.alongside.longestAt(tokens, before) !== undefined;
  if (!opens || !sets.partitives.isAt(tokens, span.end)) return false;
  const us = sets.firstPersons.isAt(tokens, span.end + 1) && !sets.possessives.isAt(tokens, span.end + 1);
  if (!us && !sets.possessives.isAt(tokens, span.end + 1)) return false;
  const verb = us ? span.end + 2 : counted.kind === 'elliptical' ? span.end + 3 : counted.end;
  if (isDeed(analysed, verb)) return true;
  if (!us || analysed.predicates.some(({ start, end }) => start <= verb && end > verb)) return false;
  // "cuatro de nosotros llamamos", "four of us rang 211 numbers"
  const ours = compiled.language.sources.verbFirst && /mos$/.test(tokens[verb]?.key ?? '');
  return ours || compiled.course.pastVerbs.isAt(tokens, verb) || compiled.clause.pastEnds.isAt(tokens, verb);
}

/**
 * "52 were freed and 41 relatives met them at the gate", "y 41 médicos revisaron su salud", "; 41 guards were sacked": people
 * of another sort, with a clause of their own behind those that were counted, in which something else is done.
 */
export function doTheirOwnDeed({ candidate: { analysed, span, counted }, last }: Scene): boolean {
  const { tokens, index, compiled } = analysed.sentence;
  const { sets, small } = compiled;
  if (counted.kind !== 'group' || counted.partitive || counted.entry.prisoner || last?.sentence !== index) return false;
  const before = span.hedgeStart - 1;
  const opens =
    tokens[before]?.text === ';' ||
    [sets.joiners, sets.subordinators, small.that].some((words) => words.isAt(tokens, before));
  if (isWhatTheyDid(analysed, span, counted.end)) return true;
  if (!opens) return false;
  if (isDoneToThem(analysed, counted.end) || isGoingOn(analysed, counted.end)) return true;
  // "41 familiares los recibieron"
  const verb =
    compiled.language.sources.verbFirst && sets.determiners.isAt(tokens, counted.end) ? counted.end + 1 : counted.end;
  const { predicates } = analysed;
  return (
    isDeed(analysed, verb) && !predicates.some(({ kind, start }) => start > verb && kind !== 'other' && kind !== 'held')
  );
}
