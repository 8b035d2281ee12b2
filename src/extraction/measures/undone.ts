import type { Token } from '../text/text.js';
import type { Predicate } from './predicates.js';
import { beginsNumber } from './token-distance.js';
import { isVerbOfState } from './verb-of-state.js';
import { type MeasureInput, REACH, type Weighed } from './weighed.js';

const UNDONE_REACH = 8;

/** With no comma between: "cuando se marcharon, permanecían allí 53" is no death in custody. */
function beside(from: number, to: number, tokens: readonly Token[]): boolean {
  return Math.abs(to - from) <= 1 && tokens[from]?.text !== ',';
}

/** "Murieron siete detenidos bajo custodia": a place after the dead is where they died. */
export function deathBefore(
  best: Weighed,
  all: readonly Weighed[],
  { sentence, words, compiled }: MeasureInput,
): Weighed | undefined {
  if (best.predicate.kind !== 'held' || !compiled.neverDescribe.mayBeIn(words)) return undefined;
  return all.find(
    ({ predicate, side, cost }) =>
      side === 'left' &&
      predicate.kind === 'other' &&
      // "Morreram sob custódia do Estado 25 dos detidos"
      (cost <= 1 || (cost <= REACH && beside(predicate.end, best.predicate.start, sentence.tokens))) &&
      compiled.neverDescribe.longestAt(sentence.tokens, predicate.start) !== undefined,
  );
}

/** "Eleven inmates have died since January in Tacumbú prison": a place after their own verb is where it happened. */
export function deathThere(
  best: Weighed,
  all: readonly Weighed[],
  { sentence, counted, compiled }: MeasureInput,
): Weighed | undefined {
  const { kind, start } = best.predicate;
  if (kind !== 'held' || best.side !== 'right') return undefined;
  return all.find(
    ({ predicate, cost }) =>
      predicate.kind === 'other' &&
      predicate.start >= counted.end &&
      predicate.end <= start &&
      cost <= best.cost + 1 &&
      compiled.neverDescribe.longestAt(sentence.tokens, predicate.start) !== undefined,
  );
}

/** Where a clause ends, or another number stands. */
function isParted(from: number, to: number, { sentence: { tokens }, numbers }: MeasureInput): boolean {
  for (let index = from; index <= to; index += 1) {
    if (/^[.;:]$/.test(tokens[index]?.text ?? '') || beginsNumber(numbers, index)) return true;
  }
  return false;
}

/** "three of those released were arrested again", "left prison for house arrest": nobody of them is free. */
export function undoneAfter(best: Weighed, input: MeasureInput): boolean {
  const { sentence, span, words, compiled } = input;
  const { kind, end } = best.predicate;
  if ((kind !== 'freed' && kind !== 'promised') || !compiled.undone.mayBeIn(words)) return false;
  // "released from": the small word may belong to the verb
  const from = Math.max(end - 1, span.end);
  for (let index = from; index < Math.min(sentence.tokens.length, from + UNDONE_REACH); index += 1) {
    const undone = compiled.undone.longestAt(sentence.tokens, index);
    if (undone === undefined) continue;
    // "cuatro salieron, pero siguen presos 17": others
    const others = input.others.some(({ hedgeStart }) => hedgeStart === undone.end);
    return !others && !areSome(undone.end, input) && !isParted(from, index, input);
  }
  return false;
}

/** "freed 61 prisoners and rearrested many", "volvió a arrestar a no pocos": some, and not those who were let go. */
function areSome(at: number, { sentence: { tokens }, compiled: { clause, sets } }: MeasureInput): boolean {
  return clause.someOf.longestAt(tokens, sets.negations.isAt(tokens, at) ? at + 1 : at) !== undefined;
}

/** "Five people detained for political reasons have died since October": the verb of the sentence, whatever describes them. */
export function deathAfter(
  best: Weighed,
  all: readonly Weighed[],
  { sentence, words, compiled }: MeasureInput,
): Weighed | undefined {
  const { kind, end, start, participle } = best.predicate;
  const describes = kind === 'held' || (kind === 'other' && participle);
  if (!describes || best.side === 'left' || !compiled.neverDescribe.mayBeIn(words)) return undefined;
  // "who are held": the state is the verb
  if (compiled.sets.functionWords.isAt(sentence.tokens, start - 1)) return undefined;
  return all.find(
    ({ predicate, cost }) =>
      predicate.kind === 'other' &&
      predicate.start >= end &&
      cost <= REACH &&
      compiled.neverDescribe.longestAt(sentence.tokens, predicate.start) !== undefined &&
      sentence.tokens
        .slice(end, predicate.start)
        .every(({ kind: sort, key }) => sort === 'word' && !compiled.sets.relatives.hasKey(key)),
  );
}

/** "foram soltos e enviados para Roma 19 clérigos": let go first, whatever the next verb says of where they went. */
export function freedFirst(
  best: Weighed,
  all: readonly Weighed[],
  { sentence, compiled }: MeasureInput,
): Weighed | undefined {
  if (best.predicate.kind !== 'other' || best.predicate.exile === null) return undefined;
  const { start } = best.predicate;
  return all.find(
    ({ predicate: { kind, wish, negated, end } }) =>
      kind === 'freed' && !wish && !negated && end === start - 1 && compiled.sets.joiners.isAt(sentence.tokens, end),
  );
}

/** "retiró los cargos a 24 presos y los liberó", "absolveu 24 presos e libertou-os": what is done to the same people next, or how they left. */
export function freedNext(best: Weighed, all: readonly Weighed[], input: MeasureInput): Weighed | undefined {
  const { sentence, counted, compiled } = input;
  const { tokens } = sentence;
  const { kind, start, end } = best.predicate;
  // "salieron del tribunal en libertad": how they left, wherever from
  if (kind === 'other' && compiled.sets.outing.isAt(tokens, start)) {
    const how = all.find(({ predicate }) => predicate.kind === 'freed' && predicate.start === end && !predicate.wish);
    if (how !== undefined) return { ...how, cost: best.cost };
  }
  if (kind !== 'other' || end > counted.end || !compiled.sets.joiners.isAt(tokens, counted.end)) return undefined;
  const next = counted.end + 1;
  const verb = compiled.speech.clitics.isAt(tokens, next) ? next + 1 : next;
  // "y los liberados huyeron"
  if (verb === next ? tokens[verb]?.word.hyphened !== true : compiled.dating.setOff.isAt(tokens, verb))
    return undefined;
  return all.find(({ predicate }) => predicate.kind === 'freed' && predicate.start === verb && !predicate.negated);
}

/** "are still held", "no han salido": where they are. */
function isKept({ kind, negated }: Predicate): boolean {
  return negated ? kind === 'freed' : kind === 'held';
}

/** Words of what they were given, past the verb that says so: "release | orders". */
const GIVEN = 2;

/**
 * "12 prisoners with release orders are still in jail", "12 presos indultados en diciembre siguen en la cárcel": what is told
 * of them beside their noun, a day, and the verb of the sentence with a place of detention; but "are still in hospital".
 */
function isStillThere(
  { predicate: told, side }: Weighed,
  { kind, weak, start, end }: Predicate,
  input: MeasureInput,
): boolean {
  const { sentence, counted, predicates, times, compiled } = input;
  const { tokens } = sentence;
  const isPlace = !weak || predicates.some((place) => place.kind === 'held' && !place.weak && place.start === end);
  if (side !== 'right' || kind !== 'held' || !isPlace || counted.kind === 'elliptical') return false;
  let verb = start;
  while (
    verb > told.end &&
    (compiled.course.stays.isAt(tokens, verb - 1) || compiled.clause.yet.isAt(tokens, verb - 1))
  )
    verb -= 1;
  // "are in jail again" says that they had left
  const stays =
    compiled.clause.yet.isAmong(tokens, verb, end) || compiled.weakHeld.longestAt(tokens, verb) !== undefined;
  if (!stays || !isVerbOfState(tokens, verb === start ? start : verb + 1, compiled)) return false;
  const { functionWords, relatives } = compiled.sets;
  let given = 0;
  for (let at = told.end; at < verb; at += 1) {
    if (times.some((time) => time.start <= at && at < time.end) || compiled.sets.on.isAt(tokens, at)) continue;
    given += 1;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.word.capital || functionWords.has(token) || relatives.has(token)) return false;
    if (compiled.say.longestAt(tokens, at) !== undefined) return false;
  }
  return given <= GIVEN;
}

/** "have been granted bail but are still locked up", "tienen boleta de excarcelación, pero siguen presos": they are held. */
export function keptAfter(best: Weighed, all: readonly Weighed[], input: MeasureInput): Weighed | undefined {
  const { sentence, compiled } = input;
  const { kind, end } = best.predicate;
  if (kind !== 'freed' && kind !== 'promised' && kind !== 'lifted') return undefined;
  const kept = all.find(({ predicate }) => {
    if (!isKept(predicate) || predicate.start < end || predicate.start > end + UNDONE_REACH) return false;
    if (isParted(end, predicate.start, input)) return false;
    // "cuatro salieron, pero siguen presos 17": others
    if (input.others.some(({ hedgeStart }) => hedgeStart === predicate.end)) return false;
    // "18 presos com alvará de soltura continuam detidos"
    if (predicate.start === end && isVerbOfState(sentence.tokens, end, compiled)) return true;
    if (isStillThere(best, predicate, input)) return true;
    // "but their families remain in prison" is said of others
    for (let at = predicate.start - 1; at >= end; at -= 1) {
      if (compiled.contrast.longestAt(sentence.tokens, at) !== undefined) return true;
      if (!compiled.sets.functionWords.isAt(sentence.tokens, at)) return false;
      if (compiled.sets.determiners.isAt(sentence.tokens, at)) return false;
    }
    return false;
  });
  return kept === undefined ? undefined : { ...kept, predicate: { ...kept.predicate, kind: 'held', negated: false } };
}
