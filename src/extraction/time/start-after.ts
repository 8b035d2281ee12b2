import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import { countsPeople } from './counts-people.js';
import { resolveTime } from './resolve.js';
import type { TimeContext } from './text-before.js';
import { isOfAnotherVerb } from './whose-day.js';

const HEAD = 3;
/** Words from "both" to their verb: "of them". */
const BOTH = 5;

/** "The releases began on 8 January. By Sunday it had counted 412": a count up to a day goes back to where they began. */
export function startToldBefore(
  { analysed, passage }: Candidate,
  end: IsoDate | null,
  context: TimeContext,
): IsoDate | null {
  const isUpTo = analysed.times.some(({ role, what }) => role === 'until' && resolveTime(what, context)?.to === end);
  const before = passage.sentences[placeOf({ analysed, passage }) - 1];
  if (end === null || !isUpTo || before === undefined) return null;
  if (before.numbers.some((number) => countsPeople(number, before))) return null;
  // "Provea counts releases since December": another's
  if (before.cues.length > 0) return null;
  const { tokens, compiled } = before.sentence;
  if (!tokens.some((_, at) => compiled.predicates.longestAt(tokens, at)?.value === 'freed')) return null;
  const since = before.times.filter(({ role }) => role === 'since');
  const days = since.length === 1 && since[0] !== undefined ? resolveTime(since[0].what, context) : null;
  return days !== null && days.from < end ? days.from : null;
}

/** "De ellas, 2.800". */
function opensWithThem({ analysed: { sentence }, span }: Candidate): boolean {
  const { tokens, compiled } = sentence;
  const them = compiled.ofWhole.longestAt(tokens, 0) ?? compiled.parts.longestAt(tokens, 0);
  return them !== undefined && them.end <= span.hedgeStart;
}

function startOf(one: AnalysedSentence, { span }: Candidate, context: TimeContext): IsoDate | null {
  if (!one.numbers.some((other) => other.value > span.value && countsPeople(other, one))) return null;
  const since = one.times.filter(({ role }) => role === 'since');
  const days = since.length === 1 && since[0] !== undefined ? resolveTime(since[0].what, context) : null;
  return days?.from ?? null;
}

/** Whether its "since" is how long people have been taken for, and not let go. */
function tellsTaking(one: AnalysedSentence, isHere: boolean): boolean {
  return isHere
    ? one.sentence.compiled.course.taken.mayBeIn(one.words) &&
        one.times.some((time) => time.role === 'since' && isOfAnotherVerb(time, 'freed', one))
    : !one.predicates.some(({ kind }) => kind === 'freed');
}

/** "4,000 have been arrested since 21 October, and 2,800 of them freed": nobody left before the first was taken. */
export function startOfTaking(
  candidate: Candidate,
  partitive: boolean,
  end: IsoDate | null,
  context: TimeContext,
): IsoDate | null {
  const { analysed, passage } = candidate;
  const before = passage.sentences[placeOf(candidate) - 1];
  const told =
    partitive && tellsTaking(analysed, true)
      ? analysed
      : (partitive || opensWithThem(candidate)) && before !== undefined && tellsTaking(before, false)
        ? before
        : undefined;
  const from = told === undefined ? null : startOf(told, candidate, context);
  return from !== null && end !== null && from < end ? from : null;
}

/** "That total", "its count", "el número": the figure told in the sentence before. */
function isAboutFigure({ sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  for (let at = 0; at < HEAD; at += 1)
    if (compiled.counts.longestAt(tokens, at) !== undefined || compiled.course.begun.isAt(tokens, at))
      return at > 0 && compiled.sets.determiners.isAt(tokens, at - 1);
  return false;
}

/** "The president put it at 626. Three days later the minister raised it to 808. Both count from December": of the two figures before. */
function countsBoth({ index, tokens, compiled: { course } }: Sentence, figure: number): boolean {
  if (index <= figure || index > figure + 2 || course.inBoth.longestAt(tokens, 0) === undefined) return false;
  return tokens.slice(0, BOTH).some((_, at) => course.countingBegins.longestAt(tokens, at) !== undefined);
}

/** "400 people had left prison, the minister said. That total goes back to December": the next sentence says since when. */
export function startToldAfter(
  { sentence: { index } }: AnalysedSentence,
  claimant: string,
  context: TimeContext,
  { following }: Reader,
): IsoDate | null {
  const next = following(index).find(
    (one) => (one.sentence.index === index + 1 && isAboutFigure(one)) || countsBoth(one.sentence, index),
  );
  if (next === undefined || next.times.length === 0) return null;
  if (next.numbers.some((number) => countsPeople(number, next))) return null;
  // "Foro Penal's count starts on 8 January": another's
  if (next.mentions.some(({ body, strength }) => strength === 'named' && body.claimant !== claimant)) return null;
  const since = next.times.find(({ role }) => role === 'since');
  const days = since === undefined ? null : resolveTime(since.what, context);
  return days?.from ?? null;
}
