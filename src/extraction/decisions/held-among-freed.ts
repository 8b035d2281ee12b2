import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import { isAmongPrisoners } from '../measures/among-prisoners.js';
import type { Measured } from '../measures/measure.js';
import type { Reader } from '../reader.js';
import { type Decided, leaning } from './decided.js';
import { afterWhole } from './going-on.js';
import { isHeldStill } from './its-sentence.js';
import { inParts, NEAR } from './lean.js';
import { isOnAnothersList } from './on-a-list.js';
import type { MeasuredScene } from './scene.js';
import { isTellingApart } from './told-apart.js';

/** "Solo nueve de ellos son presos políticos": what some of those let go are called. */
function isCalledSo({ analysed, counted }: Candidate, { compiled }: Reader): boolean {
  if (counted.kind !== 'elliptical' || !counted.partitive || counted.label === null) return false;
  const copula = compiled.copulas.longestAt(analysed.sentence.tokens, counted.end);
  return (
    copula !== undefined && compiled.groups.longestAt(analysed.sentence.tokens, copula.end)?.value.prisoner === true
  );
}

/** Tokens before the number of "Among the 11". */
const OPENER = 3;

/** Words between "de las que" and its number: "al menos". */
const TO_NUMBER = 3;

/** "81 of them", "de las que 81", "De los 127 excarcelados, 81": by its own words a part of those just let go. */
function isPartHere({ analysed, span, counted }: Candidate, last: Draft, { compiled }: Reader): boolean {
  if (last.sentence !== analysed.sentence.index) return false;
  if (counted.kind !== 'unknown' && counted.partitive) return true;
  const { tokens } = analysed.sentence;
  if (compiled.parts.endsAt(tokens, span.hedgeStart, TO_NUMBER)) return true;
  const opens = compiled.sets.partitives.isAt(tokens, 0) && last.token <= OPENER;
  return opens && tokens[span.hedgeStart - 1]?.text === ',';
}

/** "81 de ellos presos políticos", "81 son presos políticos": the noun says what they were held for, and no verb that they still are. */
function isOnlyNamed(
  { analysed, counted }: Candidate,
  { predicate }: Extract<Measured, { kind: 'measured' }>,
  { compiled }: Reader,
): boolean {
  const { tokens } = analysed.sentence;
  if (predicate === null) return counted.kind === 'group' && counted.entry.label.startsWith('political');
  const copula = compiled.copulas.longestAt(tokens, predicate.start);
  return (
    copula !== undefined && compiled.groups.longestAt(tokens, copula.end)?.value.label.startsWith('political') === true
  );
}

function isOverAll({ span, counted }: Candidate, { drafts }: Reader): boolean {
  return counted.kind === 'group' && span.ratio === null && drafts.lastWholeOver(span.value) === undefined;
}

/** A noun of prisoners after a count of releases may only say who some of those let go were. */
export function heldAmongFreed(
  candidate: Candidate,
  measured: Exclude<Measured, { kind: 'rejected' }>,
  last: Draft,
  reader: Reader,
): Decided | undefined {
  const { analysed, span, counted } = candidate;
  if (measured.kind !== 'measured' || measured.measure !== 'held' || last.measure !== 'freed') return undefined;
  if (reader.compiled.rest.longestAt(analysed.sentence.tokens, 0) !== undefined) return undefined;
  // "rights groups identified in that group only 231 political prisoners"
  const near = analysed.sentence.index - last.sentence <= NEAR;
  const fewer = span.value < last.value;
  if (near && fewer && isCalledSo(candidate, reader)) return leaning(last, true);
  if (fewer && isPartHere(candidate, last, reader) && isOnlyNamed(candidate, measured, reader))
    return leaning(last, true);
  // "En la lista de Viasna hay 1.236 presos": no part of those let go
  if (measured.predicate === null && isOnAnothersList(candidate, reader)) return undefined;
  // "It recognises only six political prisoners" among those just let go
  const only = near && span.modifier === 'exact' && span.hedgeStart < span.start && isTellingApart(candidate, reader);
  const part = only || inParts(candidate, last, reader);
  if (
    measured.predicate === null &&
    fewer &&
    part &&
    !isAmongPrisoners(analysed.sentence.tokens, counted.end, reader.compiled)
  )
    return leaning(last, true);
  // "of the 80 arrested, 14 have been freed and 66 remain in jail": what they are now
  const bare =
    measured.predicate === null ||
    // "Among the 11 are two businessmen who spent a year in a cell": where they were
    ((counted.kind === 'elliptical' || measured.predicate.start > counted.end + 1) &&
      !isHeldStill(candidate, measured, reader));
  // "Belarús liberó a 31. En la cárcel hay 1.236 presos": no part of so few
  if (measured.predicate === null && isOverAll(candidate, reader)) return undefined;
  if (!bare || !afterWhole(candidate, reader)) return undefined;
  const named = analysed.numbers.some(({ start, value }) => start <= OPENER && value === last.value);
  return leaning(last, true, !named);
}

/** "ordered 59 freed and 11 kept in custody", "freed 59 and kept 11 in jail": others than those let go. */
export function keptApart({ candidate, last, reader }: MeasuredScene): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const { clause, sets } = reader.compiled;
  if (last === undefined || last.sentence !== analysed.sentence.index || span.ratio !== null) return undefined;
  if (last.measure === 'held' || !clause.kept.mayBeIn(analysed.words)) return undefined;
  const { tokens } = analysed.sentence;
  const verb = clause.kept.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 1 : counted.end;
  if (!clause.kept.isAt(tokens, verb)) return undefined;
  const first = Math.min(verb, span.hedgeStart);
  const joined = sets.joiners.isAt(tokens, sets.increments.isAt(tokens, first - 1) ? first - 2 : first - 1);
  const place = analysed.predicates.some(
    ({ kind, start, end, negated }) =>
      kind === 'held' && !negated && start >= verb && start - counted.end <= 1 && tokens[end]?.kind !== 'word',
  );
  return joined && place ? leaning({ measure: 'held' }, false) : undefined;
}
