import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { findPredicates, type Predicate } from '../measures/predicates.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Token } from '../text/text.js';
import type { Scene } from './scene.js';

/** Sentences back, within a paragraph. */
const BACK = 2;

/** Tokens from "those who" to where they are. */
const TO_STATE = 5;

/** "those who", "quienes", "pelos que", "those still". */
function opensThose(tokens: readonly Token[], at: number, { clause, sets }: CompiledLanguage): boolean {
  const who = clause.whoIsCounted.isAt(tokens, at);
  if (sets.relatives.isAt(tokens, at))
    return who || clause.whoIsCounted.isAt(tokens, at - 1) || sets.definites.isAt(tokens, at - 1);
  return who && clause.yet.isAt(tokens, at + 1);
}

/** "those who remain inside", "los que quedan dentro", "those still in prison", "those held". */
function areThose({ start }: Predicate, tokens: readonly Token[], compiled: CompiledLanguage): boolean {
  const { pastStates, sets } = compiled;
  // "those who had been held for years" have left
  if ([start, start - 1, start - 2].some((at) => pastStates.longestAt(tokens, at) !== undefined)) return false;
  if (sets.definites.isAt(tokens, start) || sets.definites.isAt(tokens, start - 1)) return true;
  for (let at = start; at >= Math.max(0, start - TO_STATE); at -= 1)
    if (opensThose(tokens, at, compiled) && pastStates.longestAt(tokens, at + 1) === undefined) return true;
  return false;
}

/**
 * "The number of political prisoners has not fallen as much", "We fear for those who remain inside": about those held, and no
 * figure of its own.
 */
function namesPopulation({ sentence, numbers, countNouns }: AnalysedSentence): boolean {
  const { tokens, compiled } = sentence;
  if (numbers.some(isNumber)) return false;
  const told = findPredicates(tokens, compiled);
  const freed = told.filter(({ kind }) => kind === 'freed' || kind === 'promised');
  // "We demand the release of those who remain inside" lets nobody out
  if (freed.some(({ wish }) => !wish)) return false;
  if (told.some((one) => one.kind === 'held' && !one.negated && areThose(one, tokens, compiled))) return true;
  if (freed.length > 0) return false;
  return countNouns.some((at) => {
    const end = compiled.counts.longestAt(tokens, at)?.end ?? at;
    if (!compiled.sets.partitives.isAt(tokens, end)) return false;
    return compiled.groups.longestAt(tokens, end + 1)?.value.prisoner === true;
  });
}

function isNumber({ form }: NumberSpan): boolean {
  return form !== 'article-one';
}

/** The first figure of its sentence, with no noun of its own: the next ones go on with it. */
function isBareFirst({ analysed, counted, span }: Candidate): boolean {
  return counted.kind === 'elliptical' && !counted.partitive && analysed.undated.find(isNumber) === span;
}

/** "… On January 5 the group counted 806": of the population that a sentence before names, and not of the releases told before it. */
export function isOfPopulation({ candidate, last }: Scene): boolean {
  if (!isBareFirst(candidate) || last === undefined || last.measure === 'held') return false;
  const { passage } = candidate;
  const here = placeOf(candidate);
  for (let place = here - 1; place >= Math.max(0, here - BACK); place -= 1) {
    const before = passage.sentences[place];
    if (before === undefined || last.sentence >= before.sentence.index) return false;
    if (namesPopulation(before)) return true;
  }
  return false;
}
