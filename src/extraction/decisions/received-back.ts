import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isReturn } from '../measures/in-return.js';
import { findPredicates } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { freedByWord } from './decided.js';
import type { MeasuredScene, Step } from './scene.js';

/** Tokens from the verb to the number: "recibió a", "recebeu de volta os". */
const TO_NUMBER = 3;
/** Tokens from whose word it is to the verb: "confirmó haber". */
const TO_VERB = 3;

/** Tokens about a verb of handing over in which "a cambio" stands: "que a cambio entregó", "entregó a cambio a". */
const BESIDE = 4;

/** "which in exchange handed over 190 Ukrainian soldiers", "devolvió a cambio 190 prisioneros": they went home for others who did. */
function handedOverAt({ analysed, span, counted }: Candidate, { compiled }: Reader): number | undefined {
  const { clause, course } = compiled;
  if (!clause.inReturn.mayBeIn(analysed.words)) return undefined;
  const { tokens } = analysed.sentence;
  const last = span.hedgeStart - 1;
  // "a cambio entregó 190": the verb is right before its number
  const from = course.custody.handsOver.isAt(tokens, last) ? last : beforeReturn(tokens, last, compiled);
  for (let at = from; at > from - TO_NUMBER && tokens[at]?.kind === 'word'; at -= 1) {
    if (!course.custody.handsOver.isAt(tokens, at)) continue;
    for (let index = at - BESIDE; index <= counted.end + BESIDE; index += 1)
      if (isReturn(tokens, index, compiled)) return at;
    return undefined;
  }
  return undefined;
}

export const SOLDIERS = /soldier|military|servicem|troops|fighter|combatant|prisoner|captive/i;
export const OF_A_STATE = /people|civilian|citizen|nationals/i;

/** Before "a cambio" and the commas about it: "recibió, a cambio, a 12". */
function beforeReturn(tokens: readonly Token[], from: number, compiled: CompiledLanguage): number {
  for (let at = from; at >= from - 2; at -= 1) {
    if (!isReturn(tokens, at, compiled)) continue;
    return tokens[at - 2]?.text === ',' ? at - 3 : at - 2;
  }
  return from;
}

function receivesAt({ analysed, span }: Candidate, { compiled }: Reader): number | undefined {
  const { tokens } = analysed.sentence;
  const { receives } = compiled.course.custody;
  const from = beforeReturn(tokens, span.hedgeStart - 1, compiled);
  for (let at = from; at > from - TO_NUMBER && tokens[at]?.kind === 'word'; at -= 1)
    if (receives.isAt(tokens, at)) return compiled.sets.negations.isAt(tokens, at - 1) ? undefined : at;
  return undefined;
}

/** "received two soldiers in return": for others who were let go. */
function isSwapped({ analysed, counted }: Candidate, verb: number, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  if (!compiled.clause.inReturn.mayBeIn(analysed.words)) return false;
  for (let at = verb + 1; at <= counted.end + 2; at += 1) if (isReturn(tokens, at, compiled)) return true;
  return false;
}

/** A state right before the verb has its people back, and its ministry its soldiers; "El ministro recibió a 40 personas". */
function isOfState({ mentions }: AnalysedSentence, verb: number, label: string): boolean {
  return mentions.some(
    ({ end, body, strength }) =>
      body.kind === 'government' &&
      end <= verb &&
      verb - end < TO_VERB &&
      (SOLDIERS.test(label) || (strength === 'place' && OF_A_STATE.test(label))),
  );
}

/** "300 personas refugiadas": who they are is said besides. */
function isSaidMore({ analysed, counted }: Candidate, { compiled }: Reader): boolean {
  const next = analysed.sentence.tokens[counted.end];
  return next?.kind === 'word' && !compiled.sets.functionWords.has(next) && !compiled.sets.on.has(next);
}

function tellsOfReleases({ sentence }: AnalysedSentence): boolean {
  return findPredicates(sentence.tokens, sentence.compiled).some(
    ({ kind, wish, negated }) => kind === 'freed' && !wish && !negated,
  );
}

/** Whether people are let go in the sentence before, or were counted in it. */
export function amongReleases({ candidate, last, reader }: MeasuredScene): boolean {
  const { analysed, passage } = candidate;
  if (last?.measure === 'freed' && analysed.sentence.index - last.sentence <= 1) return true;
  const before = passage.sentences[placeOf(candidate) - 1] ?? reader.previous?.sentences.at(-1);
  return before !== undefined && tellsOfReleases(before);
}

/**
 * "Rusia y Ucrania canjearon prisioneros. El viernes, Kiev recibió a 390 personas": a state has its own people back, and so
 * has whoever "soltó a 32 y recibió a cambio a dos soldados".
 */
export const receivedBack: Step<MeasuredScene> = (scene) => {
  const { candidate, measured, reader } = scene;
  const { analysed, span, counted } = candidate;
  const { receives, handsOver } = reader.compiled.course.custody;
  if (measured.kind === 'measured' || ![receives, handsOver].some((verbs) => verbs.mayBeIn(analysed.words)))
    return undefined;
  if (counted.kind !== 'group' || span.ratio !== null) return undefined;
  // "12 of its nationals", but "12 of them"
  if (counted.partitive && !reader.compiled.sets.possessives.isAt(analysed.sentence.tokens, span.end + 1))
    return undefined;
  const handed = handedOverAt(candidate, reader);
  const verb = handed ?? receivesAt(candidate, reader);
  if (verb === undefined) return undefined;
  const { label } = counted.entry;
  const isTheirs = SOLDIERS.test(label) || OF_A_STATE.test(label);
  if (handed !== undefined && !(isTheirs && amongReleases(scene))) return undefined;
  const back =
    handed !== undefined || isSwapped(candidate, verb, reader)
      ? isTheirs
      : !isSaidMore(candidate, reader) && isOfState(analysed, verb, label) && amongReleases(scene);
  if (!back) return undefined;
  return freedByWord(verb);
};
