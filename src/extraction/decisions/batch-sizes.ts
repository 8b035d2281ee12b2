import { type Candidate, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { type Decided, dropped, leaning } from './decided.js';
import type { MeasuredScene } from './scene.js';

/** Sentences back to the count that the batches are of. */
const NEAR = 3;
/** Tokens of the list, and from the word for batches to where it opens. */
const LIST = 30;
const NOUN_BEFORE = 10;
const TO_DAY = 3;
/** Tokens on either side of that word in which things are named that came in batches. */
const THING_BESIDE = 3;

/** Where the list begins that a number is an item of: after a colon or a dash, or "of" right after the word for batches. */
function opens({ analysed, span }: Candidate, { compiled }: Reader): number | undefined {
  const { tokens } = analysed.sentence;
  for (let at = span.hedgeStart - 1; at >= Math.max(1, span.hedgeStart - LIST); at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (/^[:—–(]$/.test(text)) return at;
    if (/^[.;?!]$/.test(text)) return undefined;
    const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    if (compiled.sets.partitives.isAt(tokens, at) && compiled.clause.rounds.isAt(tokens, before)) return at;
  }
  return undefined;
}

function hasItsDay({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const end = Math.max(span.end, counted.end);
  return analysed.times.some(
    ({ start, role }) =>
      role !== 'dates-event' &&
      start >= end &&
      start - end <= TO_DAY &&
      tokens.slice(end, start).every((token) => compiled.sets.functionWords.has(token)),
  );
}

/** Of what the batches are, if any are named: "bought buses in two batches". */
function batchesOf({ analysed }: Candidate, to: number, { compiled }: Reader): 'people' | 'things' | undefined {
  const { tokens } = analysed.sentence;
  const { rounds } = compiled.clause;
  const first = Math.max(0, to - NOUN_BEFORE);
  const noun = tokens.slice(first, to).findIndex((token) => rounds.has(token)) + first;
  if (noun < first) return undefined;
  const isThing = (at: number): boolean => at >= 0 && compiled.things.longestAt(tokens, at) !== undefined;
  for (let off = 1; off <= THING_BESIDE; off += 1) {
    const of = off > 1 && compiled.sets.partitives.isAt(tokens, noun + 1);
    if (of && noun + off < to && isThing(noun + off)) return 'things';
    const apart = tokens.slice(noun - off + 1, noun).some((token) => compiled.sets.placePrepositions.has(token));
    if (apart && isThing(noun - off)) return 'things';
  }
  return 'people';
}

/**
 * "It announced two batches: 99 on Christmas Day and 88 on New Year's Day", "dos tandas de excarcelaciones: 99 el 25 y 88 el
 * 1": how many left in each, where its sentence tells of releases or the count before does.
 */
export function batchSize(candidate: Candidate, last: Draft | undefined, reader: Reader): Decided | undefined {
  const { analysed, span, counted } = candidate;
  if (counted.kind === 'unknown' || counted.partitive || span.ratio !== null || span.value < 2) return undefined;
  // "releases of prisoners by 4 March, of which 173 since 20 February" are in no batches
  if (precededBy(reader.compiled.parts, candidate) || !hasItsDay(candidate, reader)) return undefined;
  const from = opens(candidate, reader);
  if (from === undefined) return undefined;
  const of = batchesOf(candidate, from, reader);
  if (of !== 'people') return of === 'things' ? dropped('a place or a thing') : undefined;
  const told = analysed.predicates.find(
    ({ kind, end, wish, negated }) => (kind === 'freed' || kind === 'promised') && end <= from && !wish && !negated,
  );
  if (told?.kind === 'freed' || told?.kind === 'promised') return leaning({ measure: told.kind }, false);
  const near = last !== undefined && analysed.sentence.index - last.sentence <= NEAR && last.measure !== 'held';
  return near ? leaning(last, span.value < last.value) : undefined;
}

/** "Two batches that left in the old year: 99 prisoners on Dec. 25 and 88 on Jan. 1": nobody is held in batches, each on a day. */
export function batchOfPrisoners({ candidate, measured, reader }: MeasuredScene): Decided | undefined {
  const { analysed, counted } = candidate;
  if (measured.kind !== 'measured' || measured.measure !== 'held' || measured.predicate !== null) return undefined;
  if (counted.kind !== 'group' || counted.partitive || !hasItsDay(candidate, reader)) return undefined;
  const from = opens(candidate, reader);
  if (from === undefined) return undefined;
  const { tokens } = analysed.sentence;
  const { course, clause } = reader.compiled;
  if (!tokens.slice(0, from).some((token) => clause.rounds.has(token))) return undefined;
  // "were taken to Yare in two batches"
  const left = tokens.slice(0, from).some((token) => course.custody.leaves.has(token));
  const told = analysed.predicates.filter(({ end }) => end <= from);
  const freed = left || told.some(({ kind }) => kind === 'freed');
  return freed && !told.some(({ kind }) => kind === 'held') ? leaning({ measure: 'freed' }, false) : undefined;
}
