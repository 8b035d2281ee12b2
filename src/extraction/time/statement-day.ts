import { daysBetween, type IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Attribution } from '../attribution/attribution.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { LastSaid, Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import { isCompared } from './compared-day.js';
import { countsPeople } from './counts-people.js';
import type { TimeExpression } from './moment.js';
import { isOfSpeech } from './of-speech.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import { isSayingDay } from './said-time.js';
import type { TimeContext } from './text-before.js';

/** "the same note recalls that …": said when that note was dated. */
export function namesSameStatement({ sentence: { tokens }, words }: AnalysedSentence, { compiled }: Reader): boolean {
  if (!compiled.sameStatement.mayBeIn(words)) return false;
  return tokens.some((_, at) => compiled.sameStatement.longestAt(tokens, at) !== undefined);
}

const BESIDE = 2;
const FIGURES = 8;
const PAPER_REACH = 8;
/** Days of a running count, rather than of a round of releases. */
const RUN = 4;

/**
 * "On Monday it counted 60 … In the same tally, 24 have left", "As of 20 January it counts 752 … The bulletin also has 115":
 * as far as that goes.
 */
export function dayOfSameCount({ analysed }: Candidate, { body, how }: Attribution, reader: Reader): IsoDate | null {
  const { sentence } = analysed;
  const isSame = namesSameStatement(analysed, reader);
  if (!isSame && !isThePaper(sentence)) return null;
  const isTheirs = (draft: Draft): boolean => draft.attribution.body.claimant === body.claimant;
  const before = reader.drafts
    .recent(FIGURES)
    .filter((draft) => !draft.tentative && draft.sentence < sentence.index && (isSame || !draft.earlier));
  // "The minister spoke of 300. The same bulletin": that of the body before
  const last = before.findLast(isTheirs) ?? (isSame ? before.at(-1) : undefined);
  if (last === undefined || last.window.toBasis !== 'stated') return null;
  const beside = sentence.index - last.sentence;
  if (isSame) return beside <= BESIDE && (how === 'carried' || isTheirs(last)) ? last.window.to : null;
  return beside <= PAPER_REACH && isRunning(last) ? last.window.to : null;
}

/** "The bulletin": not "Its list", nor "The prosecutor's report". */
function isThePaper({ tokens, compiled: { small, documents } }: Sentence): boolean {
  return small.the.isAt(tokens, 0) && documents.longestAt(tokens, 1) !== undefined;
}

function isRunning({ measure, window: { from, to } }: Draft): boolean {
  return measure === 'held' || from === null || (to !== null && daysBetween(from, to) >= RUN);
}

const TO_END = 3;

/** Where a sentence opens with a paper: "The list", "Nela". */
function opensWithPaper({ tokens, compiled: { course, counts, documents, sets } }: Sentence): boolean {
  if (course.inIt.longestAt(tokens, 0) !== undefined) return true;
  for (let at = 1; at <= 2; at += 1)
    if (sets.determiners.isAt(tokens, at - 1) && (documents.longestAt(tokens, at) ?? counts.longestAt(tokens, at)))
      return true;
  return false;
}

/** "It sent the OAS a list updated to 21 January. In it 568 are named": as of when the list is. */
export function dayOfPaper(
  { analysed, passage }: Candidate,
  context: () => TimeContext,
  { drafts }: Reader,
): IsoDate | null {
  if (analysed.times.length > 0 || !opensWithPaper(analysed.sentence)) return null;
  const before = passage.sentences[placeOf({ analysed, passage }) - 1];
  if (before === undefined || drafts.of(before.sentence.index).length > 0) return null;
  const { tokens, compiled } = before.sentence;
  for (const time of before.times) {
    if (time.role !== 'until') continue;
    for (let at = time.start - 1; at >= Math.max(0, time.start - TO_END); at -= 1) {
      if ((compiled.documents.longestAt(tokens, at) ?? compiled.counts.longestAt(tokens, at)) === undefined) continue;
      const days = resolveTime(time.what, context());
      return days !== null && isOneDay(days) ? days.to : null;
    }
  }
  return null;
}

/** "the communiqué goes on", "she added": whoever goes on speaks on the day on which they began to. */
export function goesOnSaying(
  { analysed }: Candidate,
  attribution: Attribution,
  last: LastSaid,
  reader: Reader,
): boolean {
  const { sentence } = analysed;
  if (sentence.passage.number === last.paragraph || namesSameStatement(analysed, reader)) return true;
  const { cue, speaker } = attribution;
  if (speaker !== null && speaker === last.speaker) return true;
  if (cue === null) return false;
  const { course, documents } = reader.compiled;
  const { tokens } = sentence;
  for (let at = cue.start; at < cue.end; at += 1) if (course.goesOn.longestAt(tokens, at) !== undefined) return true;
  for (let at = cue.source.start; at < cue.source.end; at += 1)
    if (documents.longestAt(tokens, at) !== undefined) return true;
  return false;
}

const AFTER = 2;
const FIRST_WORDS = 5;

/**
 * "So said the minister on Wednesday", "The note is dated Friday 26", "He was speaking on Monday": a later sentence says when.
 * `only`: as `until`, only up to when was counted ("La cifra está actualizada al 10 de noviembre").
 */
export function dayAfter(
  candidate: Candidate,
  context: () => TimeContext,
  reader: Reader,
  only?: TimeExpression['role'],
): IsoDate | null {
  const { passage } = candidate;
  const here = placeOf(candidate);
  // nearly always none of them goes back to what was said
  if (here + 1 === passage.sentences.length) return null;
  const following = passage.sentences.slice(here + 1, here + 1 + AFTER);
  if (!following.some((next) => mayTellWhen(next, FIRST_WORDS, reader))) return null;
  for (const next of following) {
    // "fechada el viernes 26" is read as an end
    const time = next.times.find(({ role, what }) => (role === 'on' || role === 'until') && isSayingDay(what));
    if (time === undefined) continue;
    if (only !== undefined && time.role !== only) return null;
    if (!tellsWhen(next, time, reader) || isOfEvent(next, candidate) || isOfFigure(time, next)) return null;
    const days = resolveTime(time.what, context());
    return days !== null && isOneDay(days) ? days.to : null;
  }
  return null;
}

/** "250 have left since the announcement. The announcement was made on 8 January", "The law was published on": no day of what was said. */
function isOfEvent({ sentence: { tokens, compiled } }: AnalysedSentence, { analysed: { times } }: Candidate): boolean {
  if (compiled.course.laws.isAt(tokens, 1)) return true;
  return compiled.course.eventWords.isAt(tokens, 1) && times.some(({ what }) => what.kind === 'event');
}

/** "That is half the number of 5 January, when there were 82", "It was 398 on 19 January": the day of another figure. */
function isOfFigure(time: TimeExpression, analysed: AnalysedSentence): boolean {
  const { tokens, compiled } = analysed.sentence;
  if (isCompared(time, analysed)) return true;
  if (analysed.numbers.some((number) => number.end <= time.start && countsPeople(number, analysed))) return true;
  return tokens[time.end]?.text === ',' && compiled.dating.when.isAt(tokens, time.end + 1);
}

/** Whether the words at its head go back to what was said before. */
function mayTellWhen(analysed: AnalysedSentence, words: number, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  if (compiled.refersBack.longestAt(tokens, 0) !== undefined) return true;
  if (!analysed.mayHave(compiled.course.spoken)) return false;
  for (let at = 0; at <= words; at += 1) if (compiled.course.spoken.longestAt(tokens, at) !== undefined) return true;
  return false;
}

function tellsWhen(analysed: AnalysedSentence, time: TimeExpression, reader: Reader): boolean {
  const { tokens } = analysed.sentence;
  const { compiled } = reader;
  // "It dated the releases to Thursday": of a sentence that counts nobody the verbs are not kept
  if (tokens.some((_, at) => compiled.predicates.longestAt(tokens, at)?.value === 'freed')) return false;
  if (compiled.refersBack.longestAt(tokens, 0) !== undefined) return isOfSpeech(time, analysed) || time.start <= 12;
  return mayTellWhen(analysed, Math.min(FIRST_WORDS, time.start), reader);
}
