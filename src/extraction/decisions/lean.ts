import { type Candidate, hasCountNoun, hasPhrase, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { areThey, isGapped, isHad, isSpokenOf, isThereIn, isThereOfThem, isThereWere } from './anaphora.js';
import { asTopic } from './as-topic.js';
import { isBareSubject } from './bare-subject.js';
import { batchSize } from './batch-sizes.js';
import { isBroughtByTime } from './brought-by-time.js';
import { isPartByReason } from './by-reason.js';
import { isOfChange, isOfShorterList } from './changed-figure.js';
import { type Decided, dropped, leaning } from './decided.js';
import { doesElse, isElided } from './elided.js';
import { afterWhole, goesOn, isListed, isSubjectOfState, isTableLine, ofAnotherCount } from './going-on.js';
import { listMembers } from './list-members.js';
import { isThatOfItsTime } from './of-its-time.js';
import { areAmongThem, areTheirsAmongThem, isAmongThem, isJoinedToPart, isOfTold, namesEarlier } from './of-them.js';
import { isOwnList } from './on-a-list.js';
import { isRemnant } from './remnant.js';
import { resumes } from './resumes.js';
import { isNamedAmong, isOfDoubtful, isSaidAmong } from './said-among.js';
import { isThatOf } from './that-of.js';
import { isTotalOfThings, wasCounting } from './told.js';
import { isOfAPlace } from './whole.js';

/** Sentences back that a number may lean on. */
export const NEAR = 3;
/** Claims among which a number may be repeated. */
const REPEATED = 120;
/** What a percentage is out of. */
const HUNDRED = 100;
/** Tokens between the items of a list. */
export const LIST_REACH = 14;

/** "goes into detail on the 187": the article says that the number is known. */
function isDefinite({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const before = analysed.sentence.tokens[span.hedgeStart - 1]?.key ?? '';
  return compiled.sets.determiners.hasKey(before) || compiled.sets.definites.hasKey(before);
}

/** "The gaunt look of those three men": a number and a noun that the paragraph has just had. */
function namedAgain(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  return (
    counted.kind === 'group' &&
    isDefinite(candidate, reader) &&
    last.value >= span.value &&
    last.mention.paragraph === analysed.sentence.passage.number
  );
}

/** "including", "among them" between the count before and this number, or right after it ("five Ukrainians among them"). */
export function inParts(candidate: Candidate, last: Draft | undefined, { compiled }: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { tokens } = analysed.sentence;
  // "a dozen Kurdish prisoners among those who left": a word nobody knows may stand between
  if (counted.kind === 'group' && compiled.ofWhole.mayBeIn(analysed.words)) {
    for (let at = counted.end; at <= counted.end + 1; at += 1) {
      const found = compiled.ofWhole.longestAt(tokens, at)?.end ?? 0;
      // "508 political prisoners on the list it closed": a list of its own
      const after = isOwnList(tokens, found, compiled) ? 0 : found;
      if (after > at + 1 && (at === counted.end || tokens[counted.end]?.kind === 'word')) return true;
    }
    if (isJoinedToPart(candidate, compiled)) return true;
  }
  if (!compiled.parts.mayBeIn(analysed.words)) return false;
  const near = span.hedgeStart - 5;
  const from = last !== undefined && last.sentence === analysed.sentence.index ? Math.min(last.token - 3, near) : near;
  return hasPhrase(compiled.parts, candidate, from, span.hedgeStart);
}

/** "stood at 19 at noon and at 33 by 4 p.m.": the same small word before both. */
function isParallel({ analysed, span }: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const word = tokens[span.hedgeStart - 1]?.key ?? '';
  return compiled.sets.placePrepositions.hasKey(word) && tokens[last.token - 1]?.key === word;
}

/** "Twelve journalists are on hunger strike": what they are, have or did before. */
function isInState({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  return (
    [compiled.copulas, compiled.states, compiled.pastStates, compiled.statuses].some(
      (words) => words.longestAt(tokens, counted.end) !== undefined,
    ) ||
    // "Nearly 190 belong to the armed forces": who they are is said by the verb
    compiled.states.longestAt(tokens, span.end) !== undefined ||
    // in English "had" begins another verb: "450 Nicaraguans had lost theirs"
    (compiled.language.sources.verbFirst && compiled.sets.has.isAt(tokens, counted.end))
  );
}

/** "the list has 382 prisoners and 81 fishermen": joined to those before, and nothing between that happens to either. */
export function isCoordinate({ analysed, span }: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { sentence, predicates } = analysed;
  const { tokens } = sentence;
  // "a 6.134 presos y a 180 extranjeros"
  const at = compiled.clause.personal.has(tokens[span.hedgeStart - 1]) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  return (
    compiled.sets.joiners.isAt(tokens, at) &&
    span.start - last.token <= LIST_REACH &&
    !predicates.some(({ start }) => start > last.token && start < span.start) &&
    !tokens.slice(last.token, span.hedgeStart).some(({ kind }) => kind === 'punct')
  );
}

function isMore({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  return compiled.sets.increments.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
}

/** "31 were freed. The jail holds 1,386, of whom 911 are awaiting trial": more than there are to be a part of. */
function isOverWhole(candidate: Candidate, last: Draft, { drafts, compiled }: Reader): boolean {
  const { analysed, span } = candidate;
  const over = span.ratio === null && last.modifier === 'exact' && span.value > last.value;
  const ofWhom = over && compiled.clause.them.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
  return ofWhom && drafts.lastWholeOver(span.value) === undefined;
}

/** Numbers without a verb of their own: parts, repetitions, items of a list, totals. */
export function fromTextBefore(candidate: Candidate, last: Draft | undefined, reader: Reader): Decided {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const topic = asTopic(candidate, reader);
  if (topic !== undefined) return leaning({ measure: topic }, false);
  const batch = batchSize(candidate, last, reader);
  if (batch !== undefined) return batch;
  if (last === undefined) return dropped('no verb of release or detention beside it');
  if (last.measure === 'freed' && isOfShorterList(candidate, compiled)) return leaning({ measure: 'held' }, false);
  const repeated =
    (counted.kind === 'elliptical' || namedAgain(candidate, last, reader)) && span.value > 1 && span.ratio === null
      ? reader.drafts
          .recent(REPEATED)
          .find(
            (draft) =>
              draft.value === span.value &&
              !draft.tentative &&
              draft.ratio === null &&
              draft.modifier !== 'vague' &&
              (!draft.partitive || isDefinite(candidate, reader)) &&
              draft.passageKind !== 'headline' &&
              draft.passageKind !== 'deck',
          )
      : undefined;
  if (repeated !== undefined) return { kind: 'repetition', of: repeated };
  const distance = analysed.sentence.index - last.sentence;
  const isPart = inParts(candidate, last, reader);
  const sameSentence = distance === 0 && span.start - last.token <= LIST_REACH;
  if (ofAnotherCount(candidate, last, reader)) return dropped('part of a number that is no count');
  if (isTableLine(candidate) && distance <= NEAR) return leaning(last, true);
  // "was cut from 52 to 48", "48, and not 52": the same count, before and after
  if (counted.kind === 'elliptical' && distance === 0 && isOfChange(candidate, compiled)) return leaning(last, false);
  if (isGapped(candidate, last, reader) || isThereWere(candidate, last, reader) || isHad(candidate, last, reader))
    return leaning(last, false);
  if (isBroughtByTime(candidate, last, reader)) return leaning(last, false);
  if (isThereIn(candidate, last, reader)) return leaning(last, true);
  if (isSpokenOf(candidate, last, reader)) return leaning(last, false);
  const resumed = resumes(candidate, last, reader);
  if (resumed !== undefined) return resumed;
  if (counted.kind === 'elliptical') {
    if (isBareSubject(candidate, last, reader)) return leaning(last, true);
    const dated = precededBy(compiled.course.thereWere, candidate);
    const named =
      counted.partitive ||
      isPart ||
      (!dated && hasCountNoun(candidate, compiled)) ||
      namesEarlier(candidate, compiled) ||
      analysed.sentence.passage.kind === 'list';
    if (isTotalOfThings(candidate, reader)) return dropped('the text was not counting people');
    if (!named && distance > 0 && !wasCounting(candidate, reader)) return dropped('the text was not counting people');
    // "The economy shrank. About 40% are poor", "One in three is poor": of nobody counted two sentences before
    const share = counted.partitive && span.ratio !== null && span.end === counted.end;
    const opening = compiled.course.ratioLinks.longestAt(analysed.sentence.tokens, span.start + 1) !== undefined;
    if (share && (distance <= 1 || opening || span.ratio?.[1] === HUNDRED))
      return distance <= 1 && wasCounting(candidate, reader)
        ? leaning(last, true)
        : dropped('a fraction of something else');
    if (isRemnant(candidate, reader) && distance <= 1) return leaning(last, false);
    if (counted.partitive && isOfTold(candidate, last, reader)) return leaning(last, span.ratio === null);
    if ((isPart || afterWhole(candidate, reader)) && distance <= NEAR)
      return isOverWhole(candidate, last, reader) ? dropped('part of a number that is no count') : leaning(last, true);
    if (span.ratio === null && distance <= NEAR && isSubjectOfState(candidate, last, reader))
      return leaning(last, true);
    if (hasCountNoun(candidate, compiled) && distance <= NEAR * 2)
      return leaning(last, counted.kind === 'elliptical' && counted.partitive);
    // "Another 24, who had been serving life terms, were sent abroad": more of those the last part is of
    if (last.partitive && distance === 1 && span.hedgeStart === 1 && isMore(candidate, reader) && !doesElse(candidate))
      return leaning(last, true);
    if (distance === 0 && isElided(candidate, reader)) return leaning(last, last.partitive);
    if (sameSentence && last.leansOn && isParallel(candidate, last, reader)) return leaning(last, last.partitive);
    if (distance === 0 && isThatOf(candidate, reader)) return leaning(last, last.partitive);
    if (isThatOfItsTime(candidate, last, reader)) return leaning(last, false);
    if (isPartByReason(candidate, last, reader)) return leaning(last, true);
    if (precededBy(compiled.makeUp, candidate) && distance <= NEAR) return leaning(last, true);
    if (sameSentence && isListed(candidate, reader) && isOfAPlace(candidate, reader))
      return leaning(last, last.partitive);
    if (span.ratio === null && span.form !== 'article-one' && distance <= NEAR && goesOn(candidate, last, reader))
      return leaning(last, isSubjectOfState(candidate, last, reader));
    if (
      sameSentence &&
      last.partitive &&
      (isListed(candidate, reader) || compiled.copulas.longestAt(analysed.sentence.tokens, span.end) !== undefined)
    )
      return leaning(last, true);
    if (hasPhrase(compiled.earlier, candidate, span.hedgeStart - 5, span.hedgeStart) && distance <= 1)
      return leaning(last, false);
    if (analysed.sentence.passage.kind === 'list' && distance <= NEAR * 2) return leaning(last, true, true);
  }
  if (counted.kind === 'group' && distance <= NEAR) {
    if (isOfDoubtful(candidate, isPart, reader)) return leaning(last, true, true);
    if (span.value < last.value && (isSaidAmong(candidate, reader) || isNamedAmong(candidate, reader)))
      return leaning(last, true);
    if (distance === 0 && isCoordinate(candidate, last, reader)) return leaning(last, last.partitive);
    if (distance === 0 && isThatOf(candidate, reader)) return leaning(last, last.partitive);
    if (areAmongThem(candidate, compiled) && span.value < last.value) return leaning(last, true);
    if (isThereOfThem(candidate, last, reader) || areThey(candidate, last, reader)) return leaning(last, true);
    // no part is as large as all that was counted before its sentence
    const fits = distance === 0 || span.value < last.value || reader.drafts.lastWholeOver(span.value) !== undefined;
    if ((isPart && fits) || counted.partitive || (sameSentence && isListed(candidate, reader) && last.leansOn))
      return leaning(last, true);
    if (span.hedgeStart === 0 && distance <= 1 && last.measure === 'held' && isInState(candidate, reader))
      return leaning(last, true);
    // "Quatro têm passaporte italiano": who they are is said by the verb
    if (span.hedgeStart === 0 && distance <= 1 && fits && compiled.sets.has.isAt(analysed.sentence.tokens, span.end))
      return leaning(last, true);
  }
  const fewer = span.value < (reader.drafts.lastWhole ?? last).value;
  if (distance <= NEAR && fewer && areTheirsAmongThem(candidate, compiled)) return leaning(last, true);
  // "36 opponents, among them seven indigenous": a noun nobody knows, of people all the same
  if (counted.kind === 'unknown' && sameSentence && isAmongThem(candidate, reader)) return leaning(last, true);
  const sameParagraph = last.mention.paragraph === analysed.sentence.passage.number;
  const together = (sameParagraph ? distance <= NEAR : distance <= 1) && counted.kind !== 'unknown';
  // "its own list has 568 names"
  if (
    sameParagraph &&
    distance <= 1 &&
    counted.kind === 'group' &&
    counted.entry.label === 'people' &&
    hasCountNoun(candidate, compiled) &&
    // "a list of 60 further names is being studied"
    !(
      last.measure === 'freed' &&
      (isMore(candidate, reader) || compiled.sets.increments.isAt(analysed.sentence.tokens, span.end))
    )
  )
    return leaning(last, false);
  const listed = together ? listMembers(candidate, last, reader) : undefined;
  if (listed !== undefined) return listed;
  return together ? leaning(last, true, true) : dropped('no verb of release or detention beside it');
}
