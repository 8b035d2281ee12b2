import { type Candidate, hasCountNoun, hasPhrase, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Predicate } from '../measures/predicates.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';
import { type Token, tokenAt } from '../text/text.js';
import { isAfterwards } from '../time/afterwards.js';
import { standsAlone } from '../time/alone.js';
import { countsPeople } from '../time/counts-people.js';
import { namesReleasesOfDay, sideOfChange } from './changed-figure.js';
import type { Decided } from './decided.js';

const STATE_REACH = 4;

/** "stood at 716 releases", "iba por 716 excarcelaciones": what stood there is how many releases there had been. */
function stoodAtReleases({ analysed, counted, span }: Candidate, { predicates, clause }: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  return (
    counted.kind === 'group' &&
    !counted.partitive &&
    (clause.stoodThen.isAt(tokens, span.hedgeStart - 1) || clause.stoodThen.isAt(tokens, span.hedgeStart - 2)) &&
    predicates.longestAt(tokens, counted.end - 1)?.value === 'freed'
  );
}

/** Words from one number to the next: "on Tuesday night and at". */
const TO_NEXT = 7;

/** "stood at 451 on Tuesday and 470 on Friday", "era de 451 el martes y de 470 el viernes": the second has the verb of the first. */
function goesOnFrom({ analysed, span }: Candidate, { sets, small }: CompiledLanguage): NumberSpan | undefined {
  const { tokens } = analysed.sentence;
  const before = analysed.numbers.findLast((one) => one.end <= span.hedgeStart && countsPeople(one, analysed));
  const day = before && analysed.times.find(({ start, end }) => start >= before.end && end <= span.hedgeStart);
  if (before === undefined || day === undefined || span.hedgeStart - before.end > TO_NEXT) return undefined;
  const isLink = (at: number): boolean =>
    sets.joiners.isAt(tokens, at) ||
    tokens[at]?.text === ',' ||
    [sets.on, sets.placePrepositions, small.ofThe, small.to].some((words) => words.isAt(tokens, at));
  for (let at = before.end; at < span.hedgeStart; at += 1)
    if (!(at >= day.start && at < day.end) && !isLink(at)) return undefined;
  return sets.joiners.isAt(tokens, day.end) || tokens[day.end]?.text === ',' ? before : undefined;
}

/** Numbers that may share a verb. */
const ITEMS = 4;

/** The number whose verb says how high the count stands: itself, or the one before whose verb it shares. */
function reached(candidate: Candidate, compiled: CompiledLanguage): Candidate | undefined {
  const { tokens } = candidate.analysed.sentence;
  let first: Candidate | undefined = candidate;
  for (let item = 0; item < ITEMS && first !== undefined; item += 1) {
    // "passou de 400": a verb that hedges its number
    const { hedgeStart, start }: NumberSpan = first.span;
    if (precededBy(compiled.reaches, first) || compiled.reaches.longestAt(tokens, hedgeStart)?.end === start)
      return first;
    const before = goesOnFrom(first, compiled);
    first = before === undefined ? undefined : { ...candidate, span: before };
  }
  return undefined;
}

/** "On Sunday night the figure had been 384", "Its count stood at 716 releases on Sunday", "No domingo tinha subido para 384". */
export function isStanding(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, counted, span } = candidate;
  const isCount = (counted.kind === 'elliptical' && !counted.partitive) || stoodAtReleases(candidate, compiled);
  const stood = isCount ? reached(candidate, compiled) : undefined;
  return (
    span.ratio === null &&
    stood !== undefined &&
    (hasCountNoun(stood, compiled) || precededBy(compiled.course.thereWere, candidate)) &&
    // "the number of prisoners freed on Sunday stands at 19", "the day's count stood at 19": no more than the day
    !(counted.kind === 'elliptical' && namesReleasesOfDay(analysed)) &&
    !analysed.times.some(
      ({ what, end }) => what.kind === 'same-day' && end <= span.start && !isPastComma(end, candidate),
    )
  );
}

/** "17 had left that day, taking the total to 41": the day closes what is said before the comma. */
function isPastComma(end: number, { analysed, span }: Candidate): boolean {
  return analysed.sentence.tokens.slice(end, span.hedgeStart).some(({ text }) => text === ',');
}

/** "That day's releases rose from 12 to 24". */
function isOfThatDay(candidate: Candidate): boolean {
  return candidate.analysed.times.some(({ what, end }) => what.kind === 'same-day' && !isPastComma(end, candidate));
}

/** "143 people have been released so far". */
const SO_FAR = 6;

const OWN_DAY = 5;

/** "El sábado salieron 12 y el domingo ya salieron 24": a day that "and" or a comma parts from the number before, or one behind it. */
function hasOwnDay({ analysed, span, counted }: Candidate, { sets }: CompiledLanguage): boolean {
  const { sentence, numbers, times } = analysed;
  const before = numbers.findLast(({ end, form }) => end <= span.hedgeStart && form !== 'article-one')?.end ?? 0;
  for (const { role, start, end } of times) {
    if (role !== 'on' && role !== 'until') continue;
    if (start >= counted.end && start - counted.end < OWN_DAY) return true;
    if (end > span.hedgeStart) continue;
    for (let at = before; at < start; at += 1)
      if (sentence.tokens[at]?.text === ',' || sets.joiners.isAt(sentence.tokens, at)) return true;
  }
  return false;
}

/**
 * "On Sunday 24 were freed, bringing the total to 143", "el domingo salieron 24 y ya son 143": a total beside the round that
 * it includes, and not how many left on the day of that round. A sum of what stands before it is.
 */
export function isTotalOfMore(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, counted, span } = candidate;
  const bare = counted.kind === 'elliptical';
  if ((bare && counted.partitive) || span.ratio !== null || analysed.times.length === 0) return false;
  let sum = 0;
  let rounds = 0;
  for (const other of analysed.numbers) {
    if (other.end > span.hedgeStart || other.form === 'article-one' || !countsPeople(other, analysed)) continue;
    sum += other.value;
    if (other.value < span.value) rounds += 1;
  }
  if (rounds === 0 || sum === span.value || isOfThatDay(candidate)) return false;
  if (compiled.course.changed.endsAt(analysed.sentence.tokens, span.hedgeStart, 1) && hasCountNoun(candidate, compiled))
    // "the number of those freed on Sunday rose from 12 to 24"
    return sideOfChange(candidate, compiled) === undefined || !namesReleasesOfDay(analysed);
  if (hasOwnDay(candidate, compiled)) return false;
  // "24 men and 30 women, now at home, were freed": of a round that has one verb with it
  const told = bare || analysed.predicates.filter(({ kind }) => kind === 'freed').length > 1;
  return told && hasPhrase(compiled.course.soFar, candidate, span.hedgeStart - SO_FAR, counted.end + SO_FAR);
}

/** "El lunes contaba 284", "on Monday it had 284": a verb of state right before the number, and none of release. */
export function isStateThen(
  candidate: Candidate,
  { measure, predicate }: { readonly measure: Draft['measure']; readonly predicate: Predicate | null },
  { compiled }: Reader,
): boolean {
  if (measure !== 'freed') return false;
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  const { wereThen } = compiled.sets;
  if (isSetAgainst(candidate, compiled)) return true;
  if (!wereThen.mayBeIn(analysed.words) || analysed.times.some((time) => standsAlone(time, analysed))) return false;
  const own = predicate !== null && predicate.kind === 'freed' && predicate.end <= span.hedgeStart;
  if (own) return false;
  if (opensWithIt(span.hedgeStart, tokens, compiled)) return true;
  for (let at = Math.max(0, span.hedgeStart - STATE_REACH); at < span.hedgeStart; at += 1)
    if (wereThen.isAt(tokens, at)) return compiled.clause.stoodThen.isAt(tokens, at);
  return false;
}

const AGAINST = 4;

/** "302, compared with 266 on Saturday", "contra os 266 de sábado". */
export function isSetAgainst(
  { analysed: { sentence }, span: { hedgeStart, start } }: Candidate,
  compiled: CompiledLanguage,
): boolean {
  const { tokens } = sentence;
  const { against } = compiled.course;
  // "más que los 302": taken for a hedge
  if (against.endsAt(tokens, hedgeStart, AGAINST) || against.endsAt(tokens, start, AGAINST)) return true;
  return compiled.sets.determiners.isAt(tokens, hedgeStart - 1) && against.endsAt(tokens, hedgeStart - 1, AGAINST);
}

/** "It was 398 on 19 January": a count told before, which the pronoun stands for. */
function opensWithIt(number: number, tokens: readonly Token[], { dating, sets }: CompiledLanguage): boolean {
  return number === 2 && dating.leadToNumber.isAt(tokens, 0) && sets.wereThen.isAt(tokens, 1);
}

/** "A week before the amnesty 40 had been freed", and nothing says when that was: days of their own, which nobody knows. */
function isBeforeUndated({ analysed, span }: Candidate, { eventDay }: Reader): boolean {
  return analysed.times.some(({ role, what, end }) => {
    if (end > span.hedgeStart) return false;
    const event = role === 'on' && what.kind === 'apart' ? what.of : role === 'before' ? what : null;
    return event?.kind === 'event' && eventDay(event.words) === null;
  });
}

/** "had said that 900 were already out, without saying since when": where other figures begin tells nothing of this one. */
export function hidesStart(candidate: Candidate, reader: Reader): boolean {
  const { compiled } = reader;
  const { analysed, span } = candidate;
  if (isBeforeUndated(candidate, reader)) return true;
  if (!compiled.course.startUnsaid.mayBeIn(analysed.words)) return false;
  // "897 since December; he had said that 900 had left, and not since when": of the number before it
  const next = analysed.numbers.find((number) => number.start >= span.end && countsPeople(number, analysed));
  return hasPhrase(
    compiled.course.startUnsaid,
    candidate,
    span.end,
    next?.hedgeStart ?? analysed.sentence.tokens.length,
  );
}

const NOW_BEFORE = 8;
const NOW_AFTER = 4;

/** "It now puts the number of those in prison at 777", "777 are inside today": with no other number between. */
export function isCurrent({ analysed, span }: Candidate, compiled: CompiledLanguage): boolean {
  const { course } = compiled;
  const { tokens } = analysed.sentence;
  if (isAfterwards({ analysed, span }, compiled)) return true;
  if (!course.now.mayBeIn(analysed.words)) return false;
  for (let at = span.end; at < span.end + NOW_AFTER; at += 1) if (course.now.isAt(tokens, at)) return true;
  for (let at = span.hedgeStart - 1; at >= span.hedgeStart - NOW_BEFORE; at -= 1) {
    if (course.now.isAt(tokens, at)) return true;
    if (tokenAt(tokens, at)?.kind === 'number') return false;
  }
  return false;
}

/** "Agora são 777": those in prison, and unless its own words say so no part of an earlier number of them. */
export function isStock({ counted }: Candidate, { leansOn, measure }: Extract<Decided, { kind: 'claim' }>): boolean {
  return leansOn && measure === 'held' && !(counted.kind !== 'unknown' && counted.partitive);
}
