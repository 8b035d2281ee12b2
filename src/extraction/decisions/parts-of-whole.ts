import { type Candidate, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { type Decided, leaning } from './decided.js';
import { isElided } from './elided.js';
import { afterWhole, isListed, ofGivenNumber } from './going-on.js';
import { areHeldNow, isHeldStill } from './its-sentence.js';
import { NEAR } from './lean.js';
import { areTakenAgain, othersLikeThem, partByState } from './part-by-state.js';
import { wholeExpected } from './parts-ahead.js';
import { isFreedItself, type MeasuredScene, type Rejected } from './scene.js';
import { stillOut } from './still-out.js';
import { isOfAPlace } from './whole.js';
import { wholeNamed } from './whole-named.js';

/** "29 of them were driven to the border, and the remaining nine were allowed to stay": the others of the same whole. */
function isRemainder({ candidate: { analysed, span }, reader, last, measured }: MeasuredScene): boolean {
  if (last === undefined) return false;
  const { compiled, drafts } = reader;
  if (!compiled.sets.leftOver.isAt(analysed.sentence.tokens, span.hedgeStart - 1)) return false;
  const part = last.partitive ? last : drafts.lastPart;
  const near = part !== undefined && analysed.sentence.index - part.sentence <= 1;
  const weak = measured.kind === 'open' || (measured.kind === 'measured' && measured.predicate?.weak === true);
  // "behind bars remain another 38", after 14 who left
  const held = analysed.predicates.some(({ kind, weak: unsure }) => kind === 'held' && !unsure);
  const whole = drafts.lastWhole;
  const fits = !held && (whole === undefined || span.value < whole.value);
  return near && weak && fits;
}

/** "The other 111 had been captured in Gaza", after 18 and 54 of 183: what is left of the whole, whatever they had done. */
function completes({ candidate: { analysed, span, counted }, reader }: MeasuredScene, whole: Draft): boolean {
  const { compiled, drafts } = reader;
  const { tokens } = analysed.sentence;
  const { leftOver } = compiled.sets;
  if (!leftOver.mayBeIn(analysed.words)) return false;
  const left = leftOver.isAt(tokens, span.hedgeStart - 1) || leftOver.isAt(tokens, span.end);
  if (!left || counted.kind === 'unknown' || span.ratio !== null || analysed.sentence.index - whole.sentence > NEAR)
    return false;
  const { count, sum } = drafts.partsOfLastWhole;
  return count > 0 && sum + span.value === whole.value;
}

/** "Of the 344 let go 61 were given full freedom": some of those who left. */
function areFreedMore({ candidate, reader, measured }: MeasuredScene, whole: Draft): boolean {
  const { analysed, span, counted } = candidate;
  return (
    whole.measure === 'freed' &&
    measured.kind === 'measured' &&
    measured.measure === 'measures_lifted' &&
    span.value < whole.value &&
    analysed.sentence.index - whole.sentence <= NEAR &&
    (afterWhole(candidate, reader) ||
      (counted.kind !== 'unknown' && counted.partitive) ||
      // "Only 18 people obtained full freedom"
      (span.modifier === 'exact' && !reader.compiled.sets.partitives.isAt(analysed.sentence.tokens, span.start - 1)))
  );
}

/** One of the numbers that a count told just before is made up of, unless its own words say something else. */
export function expectedPart(scene: MeasuredScene): Decided | undefined {
  const { candidate, measured, reader } = scene;
  const expected = wholeExpected(reader, candidate.analysed.sentence.index, candidate.span);
  if (expected === undefined) return undefined;
  // "Another 140 will be freed on the 20th": those still to leave are none of those who left, and the sum was chance
  if (measured.kind === 'measured' && measured.measure === 'promised' && expected.measure !== 'promised') {
    for (const [key, whole] of reader.expected) if (whole === expected) reader.expected.delete(key);
    return undefined;
  }
  // "462 civilians were let go, against 24 people in uniform": what is set beside another count is of that one
  const { last } = reader.drafts;
  const index = candidate.analysed.sentence.index;
  if (last?.sentence === index && last.measure !== expected.measure && expected.sentence !== index) return undefined;
  const saysItself = isFreedItself(scene) ? expected.measure !== 'freed' : isHeldStill(candidate, measured, reader);
  return saysItself ? undefined : leaning(expected, true);
}

/** Words of "of the 330". */
const TO_WHOLE = 3;

/** "half of the thirty-eight": of whatever that number counts. */
export function partOfGiven(scene: MeasuredScene): Decided | undefined {
  const { candidate, reader } = scene;
  const given = ofGivenNumber(candidate, reader);
  if (given === undefined) return undefined;
  if (given.measure === 'freed' && areTakenAgain(candidate, candidate.span.end + TO_WHOLE, reader.compiled))
    return undefined;
  // "12 of the 60 are still in jail", of those told to be free
  if (given.measure === 'freed' && areHeldNow(candidate, scene.measured, reader)) return undefined;
  const freed = isFreedItself(scene);
  // "Una cuarta parte de esos 168 salió", of prisoners: its own verb says more
  const goes = candidate.span.ratio === null ? !freed : !(freed && given.measure === 'held');
  return goes ? leaning(given, true) : undefined;
}

/** Claims among which those are that a part was of. */
const WHOLES = 40;

/**
 * "939 remain in prison. 53 of those who left are women. 102 had been held for a year": after a part of those who left it is
 * they who go on, and not the others told of between.
 */
function wholeOfLast({ candidate: { span }, last, whole, reader: { drafts } }: MeasuredScene): Draft | undefined {
  if (last === undefined || !last.partitive || whole === undefined || whole.measure === last.measure) return whole;
  const before = drafts.recent(WHOLES);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const draft = before[at];
    if (draft?.measure === last.measure && !draft.partitive && !draft.tentative && draft.value > span.value)
      return draft;
  }
  return whole;
}

/** Sentences back to those whom others were swapped for. */
const SWAP_REACH = 3;

/** "Israel freed 183. Hamas handed over three hostages. Eighteen of the prisoners were serving life": of the 183, and not of the three. */
function wholeOverSwapped({ candidate, whole, reader: { drafts } }: MeasuredScene): Draft | undefined {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'group' || !counted.partitive || !counted.entry.prisoner || span.ratio !== null)
    return undefined;
  if (whole?.measure !== 'freed' || whole.value > span.value) return undefined;
  const over = drafts.lastWholeOver(span.value);
  return over?.measure === 'freed' && analysed.sentence.index - over.sentence <= SWAP_REACH ? over : undefined;
}

export function partInAState(scene: MeasuredScene): Decided | undefined {
  const { candidate, measured, last, whole, reader } = scene;
  const { index } = candidate.analysed.sentence;
  // "29 political prisoners among those let out; 18 had been sentenced": of the number right before
  const isOfLast =
    last !== undefined &&
    last.value > candidate.span.value &&
    (last.sentence === index ||
      // "Of the 87 held, 40 were freed. Seven had been in Yare"
      (last.sentence === index - 1 && last.measure === 'freed' && whole?.measure === 'held') ||
      // "only 11 of those it helps have left; seven were in Uribana": of the 11, of whatever they are some themselves
      !(whole && whole.measure === last.measure));
  const over = isOfLast ? last : (wholeOverSwapped(scene) ?? wholeOfLast(scene));
  const part =
    over === undefined
      ? undefined
      : (stillOut(candidate, measured, over, reader) ?? partByState(candidate, measured, over, reader));
  return part ?? (last === undefined ? undefined : othersLikeThem(candidate, measured, last, reader));
}

/** Past "de Puno" after "en el penal". */
function pastName(tokens: readonly Token[], end: number, { compiled: { small, sets } }: Reader): number {
  let at = small.ofThe.isAt(tokens, end) || sets.partitives.isAt(tokens, end) ? end + 1 : end;
  while (tokens[at]?.word.capital === true) at += 1;
  return at;
}

/** "; en Tocorón, 20", ", at Tocorón 20": the place opens the clause, and a comma, or nothing, stands for the verb. */
function isPlaceAhead(candidate: Candidate, start: number, end: number, reader: Reader): boolean {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  if (end === span.hedgeStart) return isElided(candidate, reader);
  if (end !== span.hedgeStart - 1 || tokens[end]?.text !== ',') return false;
  return tokens[start - 1]?.text === ';' || reader.compiled.sets.joiners.isAt(tokens, start - 1);
}

/**
 * "29 were freed in Dili, eight in Gleno and four at the Suai jail", "31 salieron de El Rodeo; en Tocorón, 20": where the
 * next of them were, and not where they are held.
 */
export function nextInPlace({ candidate, measured, last, reader }: MeasuredScene): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const { tokens, index } = analysed.sentence;
  if (last === undefined || last.sentence !== index || last.measure !== 'freed') return undefined;
  if (measured.kind !== 'measured' || measured.measure !== 'held' || measured.predicate === null) return undefined;
  const { start, end } = measured.predicate;
  if (counted.kind !== 'elliptical' || span.ratio !== null) return undefined;
  // "leaving 20 in the jail"
  if (reader.compiled.reality.outcomes.endsAt(tokens, span.hedgeStart, 1)) return undefined;
  if (isPlaceAhead(candidate, start, end, reader)) return leaning(last, last.partitive);
  if (start !== span.end) return undefined;
  const to = pastName(tokens, end, reader);
  const next = tokens[to];
  // "863 in El Rodeo are ill": their own verb
  if (next !== undefined && next.kind !== 'punct' && !reader.compiled.sets.joiners.has(next)) return undefined;
  if (!tokens.slice(start, to).some(({ word }) => word.capital) || !isListed(candidate, reader)) return undefined;
  const between = analysed.predicates.some(
    (other) => other.start > last.token && other.end <= span.hedgeStart && other.kind !== 'held',
  );
  return between ? undefined : leaning(last, last.partitive);
}

/** "Twelve were held in El Rodeo and seven in Yare": the next of those who left, by the verb of the last. */
export function nextPart({ candidate, measured, last, reader }: MeasuredScene): Decided | undefined {
  const { analysed, span, counted } = candidate;
  if (last === undefined || last.sentence !== analysed.sentence.index || !last.partitive) return undefined;
  if (measured.kind !== 'measured' || measured.measure === last.measure || measured.predicate === null)
    return undefined;
  if (counted.kind !== 'elliptical' || span.ratio !== null) return undefined;
  const { start, end } = measured.predicate;
  const shared = start > last.token && end <= span.hedgeStart;
  if (shared && isListed(candidate, reader) && isOfAPlace(candidate, reader)) return leaning(last, true);
  // "Seven were in Uribana; the other four, in police cells": the comma stands for the verb
  const { tokens } = analysed.sentence;
  const { leftOver, placePrepositions } = reader.compiled.sets;
  const left = leftOver.isAt(tokens, span.hedgeStart - 1) && tokens[span.end]?.text === ',';
  return left && start === span.end + 1 && placePrepositions.isAt(tokens, start) ? leaning(last, true) : undefined;
}

export function restOfWhole(scene: MeasuredScene): Decided | undefined {
  const { whole } = scene;
  if (whole === undefined) return undefined;
  return completes(scene, whole) || isRemainder(scene) || areFreedMore(scene, whole) ? leaning(whole, true) : undefined;
}

/** "784 will leave on January 1. Among the pardoned are 51 women": to be freed like the others. */
export function partOfNamed({ candidate, measured, last, whole, reader }: MeasuredScene): Decided | undefined {
  if (last === undefined || measured.kind !== 'measured') return undefined;
  const named = wholeNamed(candidate, measured, last, whole, reader);
  return named === undefined ? undefined : leaning(named, true);
}

/** "6,134, among them 52 foreigners who were deported": some of the figure before, whatever is told of them besides. */
export function isToldOfPart(
  { candidate, reader: { compiled } }: MeasuredScene,
  { predicate }: Rejected,
  last: Draft,
): boolean {
  const { analysed, span, counted }: Candidate = candidate;
  if (last.sentence !== analysed.sentence.index || span.value >= last.value || span.ratio !== null) return false;
  const clause = compiled.sets.relatives.isAt(analysed.sentence.tokens, counted.end);
  // "91 nicaraguenses, 20 deles capturados em dezembro": how some of them came there
  if (counted.kind === 'elliptical' && counted.partitive && predicate !== null)
    return (
      predicate.start === counted.end &&
      [compiled.course.taken, compiled.statuses].some(
        (words) => words.longestAt(analysed.sentence.tokens, predicate.start) !== undefined,
      )
    );
  return (
    predicate !== null &&
    predicate.start >= counted.end &&
    (clause || predicate.start === counted.end) &&
    counted.kind === 'group' &&
    (precededBy(compiled.parts, candidate) ||
      // "4.335 reclusos, trece de ellos extranjeros que serán deportados"
      (counted.partitive && analysed.sentence.tokens[span.hedgeStart - 1]?.text === ','))
  );
}
