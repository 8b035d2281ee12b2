import type { Draft } from '../draft.js';
import { WHOLE_OF_PART } from '../measures/measure.js';
import { exiledAmongFreed } from './arrived-already.js';
import { type Decided, dropped, leaning } from './decided.js';
import { afterWhole, isListed } from './going-on.js';
import { inParts, isCoordinate, NEAR } from './lean.js';
import { listMembers } from './list-members.js';
import { isToldOfPart } from './parts-of-whole.js';
import type { MeasuredScene, Rejected } from './scene.js';
import { isSaidToBe } from './told-apart.js';

/** "Ten of them are from Táchira, two live in Guasdualito": the next of those that were let out. */
function goesOnParting(
  { candidate, reader: { compiled } }: MeasuredScene,
  { predicate }: Rejected,
  last: Draft,
): boolean {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'elliptical' || span.ratio !== null || !last.partitive || last.measure !== 'freed') return false;
  if (last.sentence !== analysed.sentence.index || predicate === null || !isListed(candidate, { compiled }))
    return false;
  return predicate.start === span.end && compiled.course.stays.isAt(analysed.sentence.tokens, span.end);
}

/** "La lista reúne a 610 mujeres y 38 extranjeros": the verb is the list's, and no deed of theirs. */
function onTheList({ candidate, reader }: MeasuredScene, { predicate }: Rejected, last: Draft): Decided | undefined {
  const { sentence } = candidate.analysed;
  if (predicate === null || predicate.end > candidate.span.hedgeStart || sentence.index - last.sentence > NEAR)
    return undefined;
  const joined =
    last.sentence === sentence.index &&
    last.leansOn &&
    predicate.end <= last.token &&
    candidate.counted.kind === 'group' &&
    reader.compiled.sets.joiners.isAt(sentence.tokens, candidate.span.hedgeStart - 1);
  return joined ? leaning(last, last.partitive) : listMembers(candidate, last, reader);
}

const TO_PART = 6;

/** "52 people, 14 of them foreigners, were driven to Lithuania": whatever the verb is, it is their whole's. */
function isAsideOf({ candidate: { analysed, span, counted } }: MeasuredScene, last: Draft): boolean {
  if (counted.kind === 'unknown' || !counted.partitive || span.ratio !== null || span.value >= last.value) return false;
  const { index, tokens } = analysed.sentence;
  return last.sentence === index && tokens[span.hedgeStart - 1]?.text === ',' && span.start - last.token <= TO_PART;
}

/** "held 614 prisoners, including 23 journalists": the verb is of their whole. */
function isVerbOfWhole({ candidate, reader }: MeasuredScene, { predicate }: Rejected, last: Draft): boolean {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'group' || last.sentence !== analysed.sentence.index || span.value >= last.value) return false;
  return predicate !== null && predicate.end <= last.token && inParts(candidate, last, reader);
}

/** Tokens in "Entre ellos hay". */
const OPENING = 4;
const TO_PLACE = 7;
const TO_VERB = 2;

/** "De los 250, 88 fueron llevados en autobús a Cisjordania": whoever is let go is taken somewhere, and to no prison. */
function areTakenAway({ candidate, reader }: MeasuredScene, { predicate }: Rejected): boolean {
  const { toward } = reader.compiled.clause;
  const { analysed, span } = candidate;
  if (predicate === null || predicate.negated || !toward.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  // "han sido trasladados"
  const before = predicate.start - span.end;
  if (before < 0 || before > TO_VERB || !tokens.slice(span.end, predicate.start).every(({ kind }) => kind === 'word'))
    return false;
  for (let at = predicate.end - 1; at < predicate.end + TO_PLACE; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || reader.compiled.course.custody.prisons.has(token)) return false;
    if (toward.has(token) && tokens[at + 1]?.word.capital === true) return true;
  }
  return false;
}

/** "Among them are 46 foreigners, who will be deported": some of those let go, whatever the clause says of them. */
function areSentAway({ candidate, reader }: MeasuredScene, { predicate }: Rejected): boolean {
  const { analysed, span, counted } = candidate;
  if (predicate === null || predicate.exile === null || counted.kind !== 'group' || span.hedgeStart > OPENING)
    return false;
  const { tokens } = analysed.sentence;
  const clause = tokens[counted.end]?.text === ',' ? counted.end + 1 : counted.end;
  return predicate.start > clause && reader.compiled.sets.relatives.isAt(tokens, clause);
}

/** People of whom the sentence tells something else: still some of those counted before them, or nobody's count. */
export function somethingElse(scene: MeasuredScene, measured: Rejected): Decided {
  const { candidate, reader, last, whole } = scene;
  const { analysed, span } = candidate;
  if (last !== undefined && isToldOfPart(scene, measured, last)) return leaning(last, true);
  if (last !== undefined && (isAsideOf(scene, last) || isVerbOfWhole(scene, measured, last)))
    return leaning(last, true);
  // "2.661 pescadores y 71 civiles que estaban presos": joined to those before, whatever is told of them besides
  const { end } = candidate.counted;
  // "… and 180 foreigners, who will be deported"
  const clause = analysed.sentence.tokens[end]?.text === ',' ? end + 1 : end;
  const told = reader.compiled.sets.relatives.isAt(analysed.sentence.tokens, clause);
  if (told && last !== undefined && last.sentence === analysed.sentence.index && isCoordinate(candidate, last, reader))
    return leaning(last, last.partitive);
  const listed = last === undefined ? undefined : onTheList(scene, measured, last);
  if (listed !== undefined) return listed;
  const exiled = exiledAmongFreed(scene, measured);
  if (exiled !== undefined) return exiled;
  if (last !== undefined && goesOnParting(scene, measured, last)) return leaning(last, true);
  const larger = reader.drafts.lastWholeOver(span.value);
  if (larger !== undefined && isSaidToBe(candidate, larger, measured, reader)) return leaning(larger, true);
  if (measured.why !== WHOLE_OF_PART)
    reader.lastDropped = { sentence: analysed.sentence.index, token: span.start, value: span.value };
  const near = whole !== undefined && analysed.sentence.index - whole.sentence <= NEAR && span.value < whole.value;
  if (!near || !afterWhole(candidate, reader)) return dropped(measured.why, 'measure');
  return leaning(
    whole,
    true,
    !(whole.measure === 'freed' && (areTakenAway(scene, measured) || areSentAway(scene, measured))),
  );
}
