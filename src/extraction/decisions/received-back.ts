import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import { findPredicates, predicateOf } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import type { MeasuredScene, Step } from './scene.js';

/** Tokens from the verb to the number: "recibió a", "recebeu de volta os". */
const TO_NUMBER = 3;
/** Tokens from whose word it is to the verb: "confirmó haber". */
const TO_VERB = 3;

const SOLDIERS = /soldier|military|servicem|troops|fighter|combatant|prisoner|captive/i;
const OF_A_STATE = /people|civilian|citizen|nationals/i;

function receivesAt({ analysed, span }: Candidate, { compiled }: Reader): number | undefined {
  const { tokens } = analysed.sentence;
  const { receives } = compiled.course.custody;
  for (let at = span.hedgeStart - 1; at >= span.hedgeStart - TO_NUMBER && tokens[at]?.kind === 'word'; at -= 1)
    if (receives.isAt(tokens, at)) return compiled.sets.negations.isAt(tokens, at - 1) ? undefined : at;
  return undefined;
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
function amongReleases({ candidate, last, reader }: MeasuredScene): boolean {
  const { analysed, passage } = candidate;
  if (last?.measure === 'freed' && analysed.sentence.index - last.sentence <= 1) return true;
  const before = passage.sentences[placeOf(candidate) - 1] ?? reader.previous?.sentences.at(-1);
  return before !== undefined && tellsOfReleases(before);
}

/** "Rusia y Ucrania canjearon prisioneros. El viernes, Kiev recibió a 390 personas": a state has its own people back. */
export const receivedBack: Step<MeasuredScene> = (scene) => {
  const { candidate, measured, reader } = scene;
  const { analysed, span, counted } = candidate;
  if (measured.kind === 'measured' || !reader.compiled.course.custody.receives.mayBeIn(analysed.words))
    return undefined;
  if (counted.kind !== 'group' || span.ratio !== null || isSaidMore(candidate, reader)) return undefined;
  // "12 of its nationals", but "12 of them"
  if (counted.partitive && !reader.compiled.sets.possessives.isAt(analysed.sentence.tokens, span.end + 1))
    return undefined;
  const verb = receivesAt(candidate, reader);
  if (verb === undefined || !isOfState(analysed, verb, counted.entry.label) || !amongReleases(scene)) return undefined;
  return {
    kind: 'claim',
    measure: 'freed',
    leansOn: false,
    tentative: false,
    partitive: false,
    predicateEnd: 0,
    predicate: predicateOf({ start: verb, end: verb + 1, kind: 'freed' }),
  };
};
