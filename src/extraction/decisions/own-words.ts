import { type Candidate, hasCountNoun, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import { isAmongPrisonersBefore } from '../measures/among-prisoners.js';
import type { Measured } from '../measures/measure.js';
import type { Reader } from '../reader.js';
import { isAmongDropped } from './beside-dropped.js';
import { type Decided, leaning } from './decided.js';
import { doneByHeadline } from './done-by-headline.js';
import { afterWhole, isListed, ofOthers } from './going-on.js';
import { asItsSentence } from './its-sentence.js';
import { ofLargeEnough } from './large-enough.js';
import { fromTextBefore, inParts } from './lean.js';
import { ofSameDays } from './of-same-days.js';
import { isOnAnothersList } from './on-a-list.js';
import { isPardonAhead } from './pardon-ahead.js';
import { isOfPopulation } from './population-told.js';
import { answered } from './questions.js';
import type { MeasuredScene, Scene, ToldScene } from './scene.js';
import { isOfRelatives, isUnsupported } from './whole.js';

const PREDICATE_WORDS = 6;

/** "480 deaths in custody, among them four babies", "the remains of 28 others, of which four were given back". */
export function isAmongOthers({ candidate, measured, last, reader }: MeasuredScene): boolean {
  if (!precededBy(reader.compiled.parts, candidate)) return false;
  const tellsItself = measured.kind === 'measured' && (measured.predicate?.end ?? 0) > candidate.span.end;
  // "1,500 were arrested, of whom 554 are still in prison"
  if (tellsItself && measured.measure === 'held') return false;
  if (!tellsItself && isAmongDropped(candidate, reader)) return true;
  return last !== undefined && ofOthers(candidate, last, reader);
}

/** "penas de 12 anos que tenham cumprido metade delas": half of what the sentence measures, not of a count before it. */
export function isOfGauge({ candidate: { analysed, span }, last, reader: { compiled } }: MeasuredScene): boolean {
  if (span.ratio === null) return false;
  const them = compiled.parts.longestAt(analysed.sentence.tokens, span.end);
  // "o dobro desses duzentos" says of what
  if (them === undefined || analysed.numbers.some((number) => number.hedgeStart === them.end)) return false;
  if (last?.sentence === analysed.sentence.index) return false;
  return analysed.numbers.some((number) => number.end < span.start && number.form !== 'article-one');
}

function isByNoun({ measured }: MeasuredScene): boolean {
  return measured.kind === 'measured' && measured.predicate === null;
}

/** "relatives of 12 prisoners said": they are counted for their relatives' sake. */
export function isRelativesOfThem(scene: MeasuredScene): boolean {
  return isByNoun(scene) && isOfRelatives(scene.candidate, scene.reader);
}

/** "De 12 a 15 presos salen cada día", "27 prisoners are released every day": how many at a time. */
export function areAtATime({ measured, reader: { compiled }, candidate: { analysed, span } }: MeasuredScene): boolean {
  if (measured.kind !== 'measured' || measured.measure === 'held' || measured.predicate === null) return false;
  const { tokens } = analysed.sentence;
  const rate = compiled.rates.longestAt(tokens, measured.predicate.end);
  // "were released a week ago" says when
  return (
    rate !== undefined &&
    // "serían liberados al día siguiente"
    (compiled.fixedTimes.longestAt(tokens, rate.start)?.end ?? 0) <= rate.end &&
    // "la excarcelación de media docena" is of six
    (rate.end <= span.start || rate.start >= span.end) &&
    !compiled.sets.agoAfter.isAt(tokens, rate.end) &&
    compiled.apart.longestAt(tokens, rate.end) === undefined
  );
}

/** "España acoge a 400.000 venezolanos", "The refugee camp holds 300,000 people": who is not said to be held in a prison. */
export function areGuests({
  candidate: { analysed, span, counted },
  measured,
  reader: { compiled },
}: ToldScene): boolean {
  if (measured.kind !== 'measured' || measured.measure !== 'held' || measured.predicate === null) return false;
  if (counted.kind === 'elliptical' || (counted.kind === 'group' && counted.entry.prisoner)) return false;
  const { tokens } = analysed.sentence;
  const { start, end } = measured.predicate;
  const { prisons, sites } = compiled.course.custody;
  if (end > span.hedgeStart) return false;
  for (let at = 0; at < end; at += 1)
    if (prisons.isAt(tokens, at) || sites.isAt(tokens, at))
      return compiled.clause.refuge.isAt(tokens, at - 1) || compiled.clause.refuge.isAt(tokens, at + 2);
  return compiled.clause.hosts.isAt(tokens, start);
}

/** "the sentences of 2,108 convicts", "the charges against 37 detainees": nothing says that they are in prison. */
function isOwned({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  if (counted.kind === 'group' && counted.entry.label.startsWith('political')) return false;
  // "a pena de outros milhares"
  const at = compiled.sets.increments.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 1 : span.hedgeStart;
  if (!compiled.sets.partitives.isAt(tokens, at - 1) && !compiled.small.against.isAt(tokens, at - 1)) return false;
  return compiled.course.owned.longestAt(tokens, at - 2) !== undefined;
}

export function isOfWhatTheyHave(scene: MeasuredScene): boolean {
  const { candidate, measured, reader } = scene;
  const { counted } = candidate;
  const open = measured.kind === 'open' && counted.kind === 'elliptical' && !counted.partitive;
  return (open || isByNoun(scene)) && isOwned(candidate, reader);
}

const OUTCOME = 4;

/** "La marcha terminó con 12 detenidos", "left 12 people detained": whom the police took in what is told of, not since when they are held. */
function areOutcome({
  candidate: { analysed, span, counted },
  measured,
  reader: { compiled },
}: MeasuredScene): boolean {
  if (measured.kind !== 'measured' || measured.measure !== 'held' || counted.kind !== 'group') return false;
  if (!compiled.reality.outcomes.endsAt(analysed.sentence.tokens, span.hedgeStart, OUTCOME)) return false;
  const { predicate } = measured;
  return predicate === null
    ? counted.entry.label === 'detainees'
    : predicate.participle &&
        predicate.start <= counted.end &&
        compiled.course.taken.longestAt(analysed.sentence.tokens, predicate.start) !== undefined;
}

/** "houve 16 detidos por briga": where nobody was counted before, the detained were arrested; but "havia 16 pessoas detidas". */
export function areOnlyArrested(scene: MeasuredScene): boolean {
  const { counted, analysed, span } = scene.candidate;
  if (areOutcome(scene)) return true;
  if (scene.last !== undefined || counted.kind !== 'group' || counted.entry.label !== 'detainees') return false;
  const { compiled } = scene.reader;
  // "its list has 766 detainees"
  const isListed = hasCountNoun(scene.candidate, compiled);
  return isByNoun(scene) && !isListed && !compiled.sets.existence.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
}

export function areNoPrisoners({ candidate, measured, last, reader }: MeasuredScene): boolean {
  return measured.kind === 'measured' && isUnsupported(candidate, measured.predicate, last, reader);
}

const MISSING_REACH = 4;

/** "the files of 112,000 people whose whereabouts are unknown": of people who are no prisoners nobody says that they are held. */
export function areMissing({ candidate: { analysed, counted }, reader: { compiled } }: MeasuredScene): boolean {
  if (counted.kind !== 'group' || counted.entry.prisoner || counted.partitive) return false;
  const { tokens } = analysed.sentence;
  const after = tokens.slice(counted.end, counted.end + MISSING_REACH);
  const ends = after.findIndex(({ kind }) => kind === 'punct');
  return after.slice(0, ends < 0 ? MISSING_REACH : ends).some((token) => compiled.clause.missing.has(token));
}

/** Where nothing was counted before, whoever is among prisoners is held as they are. */
function isAmongHeld({ candidate: { analysed, span }, last, reader }: Scene): boolean {
  return last === undefined && isAmongPrisonersBefore(analysed.sentence.tokens, span.hedgeStart, reader.compiled);
}

/** A number whose own words do not say what happened: the text before may. */
export function asTextBefore(scene: Scene): Decided {
  const { candidate, last, reader } = scene;
  if (isAmongHeld(scene) || isOfPopulation(scene))
    return asMeasured(scene, { kind: 'measured', measure: 'held', predicate: null });
  const same = last?.measure === 'held' ? ofSameDays(candidate, reader) : undefined;
  if (same !== undefined) return leaning(same, false);
  const before = ofLargeEnough(candidate, fromTextBefore(candidate, last, reader), reader);
  return answered(candidate, last, reader) ?? asItsSentence(candidate, before, reader);
}

function isPart(candidate: Candidate, last: Draft | undefined, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'unknown' && counted.partitive) return true;
  if (isOnAnothersList(candidate, reader)) return false;
  const ofLast =
    last !== undefined &&
    span.value < last.value &&
    (analysed.sentence.index > last.sentence || (last.partitive && isListed(candidate, reader)));
  return (ofLast && afterWhole(candidate, reader)) || inParts(candidate, last, reader);
}

/** A number whose own words say what happened to its people. */
export function asMeasured(
  { candidate, last, reader }: Scene,
  { measure, predicate }: Extract<Measured, { kind: 'measured' }>,
): Decided {
  const near = predicate !== null && predicate.end <= candidate.counted.end + PREDICATE_WORDS;
  const ahead = measure === 'freed' && predicate !== null && isPardonAhead(candidate, predicate, reader);
  return {
    kind: 'claim',
    measure: ahead ? 'promised' : doneByHeadline(candidate, measure, predicate, reader),
    leansOn: false,
    tentative: false,
    partitive: isPart(candidate, last, reader),
    predicateEnd: near ? predicate.end : 0,
    predicate,
  };
}
