import type { Candidate } from '../candidate.js';
import { hasItsPeople } from '../measures/has-its-people.js';
import type { Measured } from '../measures/measure.js';
import { isToldApart } from '../measures/next-clause.js';
import type { Reader } from '../reader.js';
import { areAgents } from './agents.js';
import { arrivedAlready, isTakenAbroad } from './arrived-already.js';
import { asideOfSource } from './aside-of-source.js';
import { isAmongAskedFor, isAskedForToo } from './asked-for.js';
import { batchOfPrisoners } from './batch-sizes.js';
import { isCompared, isOfDropped } from './beside-dropped.js';
import { isObjectOfDeed } from './bought-or-sold.js';
import { sideOfChange } from './changed-figure.js';
import { areCited } from './cited-people.js';
import { isComplement, isOfOtherPlaces } from './complement.js';
import { type Decided, dropped } from './decided.js';
import { ofList } from './first-items.js';
import { followed } from './follows.js';
import { isOfThingsOpened } from './going-on.js';
import { haveHome, withThem } from './have-home.js';
import { asHeaded } from './head-topic.js';
import { heldAmongFreed, keptApart } from './held-among-freed.js';
import { isNoFact } from './held-in-fact.js';
import { heldInPlace } from './held-in-place.js';
import { areTheirChildren, isInCompany, isOfFigures, isOfListedNames, isOfTheirFamily } from './in-company.js';
import { areListOfDoers } from './list-of-doers.js';
import { inputOf, measured } from './measured.js';
import { morePromised } from './more-promised.js';
import { nobodyKnowsWhere } from './nobody-knows-where.js';
import { isOfEverySoMany } from './of-every-so-many.js';
import { namesOnList, othersOnList, stillOnList } from './on-a-list.js';
import { oneAlone } from './one-alone.js';
import { areOursAtWork, doTheirOwnDeed } from './own-deed.js';
import { areThingsLeft, goesOnWithThings, hasOwnSubject, saysNothing } from './own-subject.js';
import {
  areAtATime,
  areGuests,
  areMissing,
  areNoPrisoners,
  areOnlyArrested,
  asMeasured,
  asTextBefore,
  isAmongOthers,
  isOfGauge,
  isOfWhatTheyHave,
  isRelativesOfThem,
} from './own-words.js';
import { partAsDescribed } from './part-by-state.js';
import {
  expectedPart,
  nextInPlace,
  nextPart,
  partInAState,
  partOfGiven,
  partOfNamed,
  restOfWhole,
} from './parts-of-whole.js';
import { workThere } from './prison-staff.js';
import { asksOfOthers, asksWhether } from './questions.js';
import { receivedBack } from './received-back.js';
import { willDoSo } from './resumes.js';
import { retoldInDoubt } from './retold.js';
import { isOfMoreArrested } from './said-among.js';
import { drops, firstOf, type MeasuredScene, type Scene, type Step, type ToldScene } from './scene.js';
import { areServingOn } from './serving-on.js';
import { asSharedVerb } from './shared-verb.js';
import { somethingElse } from './something-else.js';
import { areSpeakers } from './speakers.js';
import { isStillInForce } from './still-in-force.js';
import { partStillToLeave } from './still-to-leave.js';
import { ofTheRest } from './the-rest.js';
import { isOfThingsBetween, isOfThingsLabelled } from './things-between.js';
import { goToPrison } from './to-prison.js';
import { isOfNoCount, isOfUntold, saidAgain } from './told.js';
import { figureOfFraction, isOfSource, isRestated } from './told-apart.js';
import { toldElsewhere } from './told-elsewhere.js';
import { isUnaccounted } from './unaccounted.js';
import { areVisitors } from './visitors.js';
import { thoseWhoLeft, verifiedOfPromised } from './who-left.js';
import { isOfSomebody } from './whole.js';

/** What is known of a number before anybody asks what happened to its people; the first that knows decides. */
const BY_ITS_PLACE: readonly Step<Scene>[] = [
  drops(({ candidate }) => isOfSource(candidate), 'people of somebody who speaks'),
  drops(({ candidate, reader }) => areSpeakers(candidate, reader), 'people of somebody who speaks'),
  drops(({ candidate, reader }) => areCited(candidate, reader), 'people of somebody who speaks'),
  drops(({ candidate, reader }) => areAgents(candidate, reader), 'nobody was held'),
  drops(({ candidate }) => candidate.span.ratio !== null && isRestated(candidate), 'said again in figures'),
  figureOfFraction,
  drops(({ candidate, reader }) => isOfEverySoMany(candidate, reader), 'a fraction of something else'),
  drops(({ candidate, reader }) => isCompared(candidate, reader), 'set against a number that is no count'),
  drops(({ candidate, reader }) => isOfSomebody(candidate, reader), 'people of somebody who speaks'),
  drops(({ candidate, reader }) => isOfDropped(candidate, reader), 'part of a number that is no count'),
  drops(({ candidate, reader }) => isComplement(candidate) || isOfOtherPlaces(candidate, reader), 'a place or a thing'),
  drops(({ candidate, reader }) => isInCompany(candidate, reader), 'nothing says that they are prisoners'),
  asideOfSource,
  drops(({ candidate, reader }) => areTheirChildren(candidate, reader), 'people of somebody who speaks'),
  drops(({ candidate, reader }) => workThere(candidate, reader), 'nothing says that they are prisoners'),
  drops(doTheirOwnDeed, 'nobody was held'),
  drops(areOursAtWork, 'nobody was held'),
  drops(areListOfDoers, 'nobody was held'),
  drops(({ candidate, reader }) => isOfFigures(candidate, reader), 'a place or a thing'),
  ({ candidate, last, reader }) => oneAlone(candidate, last, reader),
  ({ candidate, last, reader }) => followed(candidate, last, reader),
  retoldInDoubt,
];

/** What the figures before it make of a number, whatever its own words say of its people. */
const BY_THE_TEXT: readonly Step<MeasuredScene>[] = [
  drops(isUnaccounted, 'denied, or not confirmed'),
  partAsDescribed,
  keptApart,
  ofTheRest,
  namesOnList,
  othersOnList,
  stillOnList,
  toldElsewhere,
  morePromised,
  drops(isOfTheirFamily, 'people of somebody who speaks'),
  drops(isOfListedNames, 'counts records'),
  drops(
    ({ candidate, measured, reader }) => isOfNoCount(candidate, measured, reader),
    'part of a number that is no count',
  ),
  drops(isOfThingsLabelled, 'in a table of other things'),
  drops(isOfUntold, 'part of a number that is no count'),
  drops(
    ({ candidate, measured, reader }) => saysNothing(measured) && isOfThingsOpened(candidate, reader),
    'more of the things just counted',
  ),
  drops(isAskedForToo, 'not freed'),
  drops(isAmongAskedFor, 'not freed'),
  heldInPlace,
  batchOfPrisoners,
  drops(isBehindOthersVerb, 'nothing says that they are prisoners'),
  ({ candidate, measured, reader }) => ofList(candidate, measured, reader),
  ({ candidate, measured, reader }) => saidAgain(candidate, measured, reader),
  arrivedAlready,
  receivedBack,
  haveHome,
  withThem,
  thoseWhoLeft,
  verifiedOfPromised,
  willDoSo,
  drops(areServingOn, 'something else happened to them'),
  expectedPart,
  nobodyKnowsWhere,
  drops(isAmongOthers, 'part of a number that is no count'),
  drops(isOfGauge, 'a fraction of something else'),
  drops(isOfMoreArrested, 'nothing says that they are held'),
  partOfGiven,
  drops(
    ({ candidate, measured, reader }) => measured.kind !== 'rejected' && asksOfOthers(candidate, reader),
    'answers another question',
  ),
  partStillToLeave,
  partInAState,
  nextInPlace,
  nextPart,
  restOfWhole,
  partOfNamed,
];

/** Why a number of whose people its own words say that they are free or held, or say nothing, is no count of them. */
const BY_ITS_WORDS: readonly Step<ToldScene>[] = [
  drops(isObjectOfDeed, 'something else happened to them'),
  drops(isOfThingsBetween, 'more of the things just counted'),
  drops(areThingsLeft, 'more of the things just counted'),
  drops(asksWhether, 'only asked'),
  ({ candidate, measured, last, reader }) =>
    last === undefined ? undefined : heldAmongFreed(candidate, measured, last, reader),
  drops(isNoFact, 'nobody was held'),
  drops(isRelativesOfThem, 'people of somebody who speaks'),
  drops(areAtATime, 'a rate'),
  drops(areGuests, 'nobody was held'),
  drops(areVisitors, 'nobody was held'),
  drops(isOfWhatTheyHave, 'what they have, and not where they are'),
  drops(areOnlyArrested, 'nothing says that they are held'),
  drops(goToPrison, 'something else happened to them'),
  drops(areNoPrisoners, 'nothing says that they are prisoners'),
  drops(isStillInForce, 'something else happened to them'),
  drops(areMissing, 'nobody knows where they are'),
  drops(
    ({ candidate, measured, reader }) => goesOnWithThings(candidate, measured, reader),
    'more of the things just counted',
  ),
  drops(
    ({ candidate, measured, reader }) => hasOwnSubject(candidate, measured, reader),
    'counts what its clause is about',
  ),
];

/** "were freed from a prison for 400 people": of whom nothing is told, behind a verb that has its people. */
function isBehindOthersVerb({ candidate, measured: says, reader }: MeasuredScene): boolean {
  const { counted, analysed } = candidate;
  const own = counted.kind === 'group' || (counted.kind === 'elliptical' && !counted.partitive);
  if (says.kind !== 'open' || !own || analysed.undated.length < 2) return false;
  // "the number of people freed rose from 451 on Tuesday to 470": the count before and after
  if (sideOfChange(candidate, reader.compiled) !== undefined) return false;
  const input = inputOf(candidate, reader);
  return isToldApart(input) || analysed.predicates.some((predicate) => hasItsPeople(predicate, input));
}

function byText(scene: MeasuredScene, says: Measured): Decided {
  const part = firstOf(BY_THE_TEXT, scene);
  if (part !== undefined) return part;
  if (says.kind === 'rejected') return somethingElse(scene, says);
  return (
    firstOf(BY_ITS_WORDS, { ...scene, measured: says }) ??
    (says.kind === 'open'
      ? (asHeaded(scene) ?? asSharedVerb(scene, (next) => measured(next, scene.reader)) ?? asTextBefore(scene))
      : asMeasured(scene, says))
  );
}

/** Whether a number is a claim, and of which measure: the first rule that knows decides. */
export function decide(candidate: Candidate, reader: Reader): Decided {
  const { lastFirm: last } = reader.drafts;
  const placed = firstOf(BY_ITS_PLACE, { candidate, reader, last });
  if (placed !== undefined) return placed;
  const says = measured(candidate, reader);
  const scene: MeasuredScene = { candidate, reader, last, measured: says, whole: reader.drafts.lastWhole };
  const decided = byText(scene, says);
  return isTakenAbroad(scene, decided) ? dropped('something else happened to them') : decided;
}
