import { type Candidate, hasPhrase } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Measured } from '../measures/measure.js';
import type { Predicate } from '../measures/predicates.js';
import { isDescribedPart, OPENER } from '../numbers/described-part.js';
import type { Reader } from '../reader.js';
import { type Decided, leaning } from './decided.js';
import { afterWhole, ofAnotherCount } from './going-on.js';
import { areHeldNow } from './its-sentence.js';
import { isFreedItself, type MeasuredScene } from './scene.js';
import { wereTakenOver, wereTakenThen } from './were-taken.js';

const NEAR = 3;
const AUXILIARIES = 4;
/** Tokens from the number to the end of what takes a release back. */
const UNDONE = 7;

/** Whether an entry of the lexicon stands in the verb that follows the number. */
function verbIs(words: Parameters<typeof hasPhrase>[0], candidate: Candidate): boolean {
  const from = Math.max(candidate.span.end, candidate.counted.end);
  return hasPhrase(words, candidate, from, from + AUXILIARIES);
}

/** A fraction of them is fewer; but "twice as many" is of others. */
function isTooMany({ span, counted }: Candidate, whole: Draft): boolean {
  if (span.ratio === null) return span.value >= whole.value;
  return counted.kind !== 'elliptical' || !counted.partitive || span.ratio[0] >= span.ratio[1];
}

const LONGEST_ASIDE = 14;

/** "Three of the women, sisters from Lara, had been …": past what stands between commas. */
function pastComma({ analysed: { sentence }, counted }: Candidate): number {
  const { tokens } = sentence;
  if (tokens[counted.end]?.text !== ',') return counted.end;
  const close = tokens.slice(counted.end + 1, counted.end + LONGEST_ASIDE);
  const at = close.findLastIndex(({ text }) => text === ',');
  return at < 0 ? counted.end : counted.end + 2 + at;
}

/** "Forty-nine of them had defended the port": before they were taken. */
function hadDone({ analysed }: Candidate, { kind, start }: Predicate, at: number, compiled: CompiledLanguage): boolean {
  return kind === 'other' && start - at <= 2 && compiled.sets.has.isAt(analysed.sentence.tokens, at);
}

/** "two had died in custody": neither free nor held. */
function areGone(candidate: Candidate, { clause }: CompiledLanguage): boolean {
  const from = Math.max(candidate.span.end, candidate.counted.end);
  return candidate.analysed.sentence.tokens.slice(from, from + AUXILIARIES).some((token) => clause.gone.has(token));
}

/** "Siete estaban todavía en la cárcel", "Sete ainda estavam": those who were left behind. */
function areYetThere({ analysed, span }: Candidate, { end }: Predicate, { clause }: CompiledLanguage): boolean {
  if (!clause.yet.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  for (let at = span.end; at < end; at += 1) if (clause.yet.isAt(tokens, at)) return true;
  return false;
}

/** "Seven were in prisons in the west", said of those who left and no day named: where they had been. */
function wereThere(
  { analysed, span, counted }: Candidate,
  { kind, start, end }: Predicate,
  compiled: CompiledLanguage,
): boolean {
  const { tokens } = analysed.sentence;
  // "were left in the prisons", "were in the yard when the shooting began"
  if (compiled.course.custody.leaves.isAt(tokens, start) || compiled.dating.when.isAt(tokens, end)) return false;
  // "Six were being kept in"
  if (start - 1 > counted.end && compiled.sets.stateAux.isAt(tokens, start - 1)) return false;
  const were = kind === 'held' && compiled.sets.wereThen.isAt(tokens, counted.end);
  // "Metade estava sem julgamento"
  const be =
    compiled.copulas.longestAt(tokens, counted.end) !== undefined || compiled.sets.stateAux.isAt(tokens, counted.end);
  if (!were || span.hedgeStart > 1 || !be) return false;
  return !analysed.times.some(({ role }) => role === 'on' || role === 'until');
}

/** "Siete habían pasado años en Yare": where they were, or what they had done, until then. */
function wasSo(candidate: Candidate, predicate: Predicate, compiled: CompiledLanguage): boolean {
  const { analysed, span, counted } = candidate;
  if (predicate.kind !== 'held' && predicate.kind !== 'other') return false;
  if (areYetThere(candidate, predicate, compiled)) return false;
  const { tokens } = analysed.sentence;
  const ofThem = counted.kind !== 'unknown' && counted.partitive ? 2 : 0;
  return (
    wereThere(candidate, predicate, compiled) ||
    [counted.end, span.end + ofThem, pastComma(candidate)].some(
      (at) => compiled.pastStates.longestAt(tokens, at) !== undefined || hadDone(candidate, predicate, at, compiled),
    )
  );
}

/** "31 foram soltos e 9 foram condenados", "… y que 9 fueron condenados": what happened to others than those just told of. */
function areJoinedOthers(
  { analysed, span, counted }: Candidate,
  { sentence }: Draft,
  compiled: CompiledLanguage,
): boolean {
  const { tokens, index } = analysed.sentence;
  if (sentence !== index || counted.kind !== 'elliptical' || counted.partitive) return false;
  const { small, sets, copulas, course } = compiled;
  const joiner = small.that.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  const had = sets.wereThen.isAt(tokens, counted.end) || course.hadDone.isAt(tokens, counted.end);
  return sets.joiners.isAt(tokens, joiner) && copulas.longestAt(tokens, counted.end) !== undefined && !had;
}

/** "Seven had been in Yare; the other four, in police cells": the others of those whose place before was just told. */
export function othersLikeThem(
  candidate: Candidate,
  measured: Measured,
  last: Draft,
  reader: Reader,
): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const { tokens, index } = analysed.sentence;
  const { compiled } = reader;
  const { sets } = compiled;
  if (last.sentence !== index || last.measure !== 'freed' || !last.partitive || !last.leansOn) return undefined;
  if (counted.kind !== 'elliptical' || measured.kind !== 'measured' || measured.measure !== 'held') return undefined;
  const { predicate } = measured;
  if (predicate === null || !sets.leftOver.isAt(tokens, span.hedgeStart - 1)) return undefined;
  if (!sets.definites.isAt(tokens, span.hedgeStart - 2)) return undefined;
  // "six of them left; the other 12 are still in jail", "los otros 12 siguen presos": a verb of now
  if (areHeldNow(candidate, measured, reader)) return undefined;
  const gap = predicate.start - span.end;
  const left = gap === 0 || (gap === 1 && (tokens[span.end]?.text === ',' || sets.wereThen.isAt(tokens, span.end)));
  return (left && !areYetThere(candidate, predicate, compiled)) || wasSo(candidate, predicate, compiled)
    ? leaning(last, true)
    : undefined;
}

/** "At least 21 are severely wounded", "tres están heridos": how they came out. */
function isSomehowNow({ analysed, span }: Candidate, { kind, start }: Predicate, compiled: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  const hurt = compiled.neverDescribe.longestAt(tokens, start) !== undefined;
  return kind === 'other' && hurt && start - span.end <= 3 && compiled.sets.stateAux.isAt(tokens, span.end);
}

/** "Seventeen held office in the province": what they did before is no detention of its own; but "están en la cárcel" is. */
function didBefore({ analysed, span }: Candidate, predicate: Predicate, compiled: CompiledLanguage): boolean {
  const state = compiled.states.longestAt(analysed.sentence.tokens, span.end);
  if (state === undefined) return false;
  return predicate.kind !== 'held' || predicate.start > state.end || predicate.end < state.end;
}

/** "150 of them have served their terms", of 217 who are held: they are there yet, if nothing says that they left. */
function servedTheirTerms(
  { analysed }: Candidate,
  { kind, start, end }: Predicate,
  { clause }: CompiledLanguage,
): boolean {
  const { tokens } = analysed.sentence;
  if (kind !== 'freed' || !clause.prisonTerms.isAt(tokens, end - 1)) return false;
  if (!clause.serving.isAt(tokens, start) && !clause.serving.isAt(tokens, start + 1)) return false;
  return !analysed.predicates.some((other) => other.kind === 'freed' && other.start !== start && !other.wish);
}

/** In the paragraph of the count they are of, of those told of there, or in the first sentence after it. */
function isBesideWhole(candidate: Candidate, whole: Draft, last: Draft, reader: Reader): boolean {
  const { analysed, counted } = candidate;
  const { passage, index } = analysed.sentence;
  if (whole.mention.paragraph === passage.number || last.mention.paragraph === passage.number) return true;
  if (counted.kind !== 'unknown' && counted.partitive) return true;
  return whole.sentence >= index - 1 || (afterWhole(candidate, reader) && last.sentence >= index - 1);
}

/** Words of "volvieron a detener a". */
const TAKEN_BEFORE = 4;

/** "20 of them were detained again", "volvieron a detener a 14 de ellos": no longer of those who left. */
export function areTakenAgain(candidate: Candidate, end: number, compiled: CompiledLanguage): boolean {
  const { analysed, span } = candidate;
  return (
    hasPhrase(compiled.undone, candidate, span.end, end + UNDONE) ||
    compiled.undone.endsAt(analysed.sentence.tokens, span.hedgeStart, TAKEN_BEFORE)
  );
}

/**
 * What the people of a bare number were, or what the law did to them, says nothing of their release: "Eight of them had
 * been held at El Helicoide" after a count of releases, "284 have been sentenced" after one of prisoners. They are a part
 * of the count before.
 */
export function partByState(
  candidate: Candidate,
  measured: Measured,
  whole: Draft,
  reader: Reader,
): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  // "21 of the soldiers had been sentenced", where soldiers were counted
  // "36 of the prisoners had been serving life terms", where prisoners were freed
  const ofThem =
    counted.kind === 'group' && counted.partitive && (!counted.entry.prisoner || whole.measure === 'freed');
  if (!(counted.kind === 'elliptical' || ofThem) || isTooMany(candidate, whole)) return undefined;
  if (areTakenAgain(candidate, counted.end, compiled)) return undefined;
  const predicate = measured.kind === 'open' ? null : measured.predicate;
  if (predicate === null || predicate.start < span.end || areGone(candidate, compiled)) return undefined;
  const served = whole.measure === 'held' && servedTheirTerms(candidate, predicate, compiled);
  // "Siete estaban en centros de la región": where those who left were
  if (predicate.weak && !served && !(predicate.kind === 'held' && whole.measure === 'freed')) return undefined;
  const last = reader.drafts.last ?? whole;
  const before = Math.max(whole.sentence, last.sentence);
  const near = analysed.sentence.index - before <= NEAR && whole.measure !== 'promised';
  const joined = compiled.sets.increments.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
  if (!near || joined || compiled.rest.longestAt(analysed.sentence.tokens, 0) !== undefined) return undefined;
  if (ofAnotherCount(candidate, whole, reader)) return undefined;
  const was =
    whole.measure === 'freed' &&
    !areJoinedOthers(candidate, whole, compiled) &&
    (wasSo(candidate, predicate, compiled) || wereTakenOver(candidate, predicate, reader));
  const is =
    whole.measure === 'freed' &&
    (isSomehowNow(candidate, predicate, compiled) || wereTakenThen(candidate, predicate, reader));
  // "682 continuavam presos e 57 tinham sido libertados": who has left is none of those held
  const left = whole.measure === 'held' && predicate.kind === 'freed';
  const did = !predicate.weak && !left && didBefore(candidate, predicate, compiled);
  const tried = (whole.measure === 'held' || counted.partitive) && verbIs(compiled.statuses, candidate);
  // where those who left had been says of nobody that he is held, however many paragraphs lie between
  return was || ((is || tried || did || served) && isBesideWhole(candidate, whole, last, reader))
    ? leaning(whole, true)
    : undefined;
}

/** "80 were freed, including 12 serving life": part of the number before it, whatever they were until then. */
export function partAsDescribed(scene: MeasuredScene): Decided | undefined {
  const { candidate, last, reader } = scene;
  const { analysed, span, counted } = candidate;
  if (last === undefined || last.tentative || last.sentence !== analysed.sentence.index) return undefined;
  if (span.ratio !== null || span.value >= last.value || isFreedItself(scene)) return undefined;
  const { tokens } = analysed.sentence;
  const { compiled } = reader;
  // "12 condenados a muerte": the noun is the participle
  const isNoun =
    counted.kind === 'group' &&
    compiled.language.sources.verbFirst &&
    compiled.course.taken.longestAt(tokens, span.end) !== undefined;
  const included = isNoun && compiled.parts.endsAt(tokens, span.hedgeStart, OPENER);
  return included || isDescribedPart(tokens, span, counted.end, compiled) ? leaning(last, true) : undefined;
}
