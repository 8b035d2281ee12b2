import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, hasCountNoun, placeOf } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { findPredicates } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import { countsPeople } from './counts-people.js';
import { dayTheyLeft, isDayOrTwo } from './day-they-left.js';
import type { TimeExpression } from './moment.js';
import { lastDate } from './named-days.js';
import { isOfReport } from './report-day.js';
import { resolveTime } from './resolve.js';
import { isSaidTime } from './said-time.js';
import type { Days, TimeContext } from './text-before.js';
import { changedText } from './time-context.js';

/** Sentences back in which the text may have dated the release that a number is of. */
const REACH = 4;

/** The sentences before a number, the nearest first: those of its paragraph, then of the one before. */
function sentencesBefore(
  { analysed, passage }: Candidate,
  { previous, listHead }: Reader,
): readonly AnalysedSentence[] {
  // "These people were released on Tuesday:" is said of each item of the list
  if (listHead !== null) return [listHead];
  const place = placeOf({ analysed, passage });
  const here = passage.sentences.slice(Math.max(0, place - REACH), place);
  return [...(previous?.sentences.slice(-REACH) ?? []), ...here].slice(-REACH).reverse();
}

/** The day of a release that a sentence tells of without a number: "Russia and Ukraine carried out another exchange on Sunday". */
function dayOfRelease(analysed: AnalysedSentence, context: TimeContext): Days | null {
  const { sentence } = analysed;
  for (const time of analysed.times) {
    // "It dated the releases to Thursday"
    const isDay = time.role === 'on' || sentence.compiled.dating.toDay.isAt(sentence.tokens, time.start);
    const days = isDay ? resolveTime(time.what, context) : null;
    if (days === null || !isDayOrTwo(days) || isOfReport(analysed, time) || datesDecision(time, sentence)) continue;
    if (!isSaidTime(time, analysed.cues, sentence, sentence.compiled) && tellsOfRelease(analysed)) return days;
  }
  return null;
}

const TO_VERB = 9;

/** "The releases were announced on 8 January", "On 20 February parliament passed the law that would free them": nobody left yet. */
function datesDecision({ start, end }: TimeExpression, { tokens, compiled }: Sentence): boolean {
  for (let at = start - 1; at >= Math.max(0, start - TO_VERB) && tokens[at]?.kind === 'word'; at -= 1) {
    if (isDecision(at, tokens, compiled)) return true;
    if (compiled.predicates.longestAt(tokens, at)?.value === 'freed' && !isNoun(at, tokens, compiled)) return false;
  }
  for (let at = end; at < end + TO_VERB && tokens[at]?.kind === 'word'; at += 1) {
    if (isDecision(at, tokens, compiled)) return true;
    if (compiled.predicates.longestAt(tokens, at)?.value === 'freed') return false;
  }
  return false;
}

function isDecision(at: number, tokens: Sentence['tokens'], { course, language }: CompiledLanguage): boolean {
  return course.eventWords.isAt(tokens, at) && Object.hasOwn(language.time.eventVerbs, tokens[at]?.key ?? '');
}

/** "the releases", "las excarcelaciones". */
function isNoun(at: number, tokens: Sentence['tokens'], { sets }: CompiledLanguage): boolean {
  return at === 0 || sets.determiners.isAt(tokens, at - 1);
}

/** Looked for here: a sentence that counts nobody keeps no verbs. */
function tellsOfRelease({ sentence: { tokens, compiled }, words }: AnalysedSentence): boolean {
  const { scenes } = compiled.course;
  // "The gates of Zona 7 opened on Saturday", "The swap took place on Friday"
  if (scenes.mayBeIn(words) && tokens.some((_, at) => scenes.longestAt(tokens, at) !== undefined)) return true;
  return findPredicates(tokens, compiled).some(({ kind, wish, negated }) => kind === 'freed' && !wish && !negated);
}

/** "ya son 448", "448 in all", "448 since the process began": a running total is of no single day. */
function isRunning(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, span } = candidate;
  if (analysed.times.some(({ role, what }) => role === 'since' && what.kind === 'event')) return true;
  const { tokens } = analysed.sentence;
  const before = tokens.slice(Math.max(0, span.hedgeStart - 3), span.hedgeStart);
  return hasCountNoun(candidate, compiled) || before.some((token) => compiled.dating.running.has(token));
}

/** Where the text has just dated the release without a number, an undated number is of that day. */
export function releaseDayBefore(candidate: Candidate, context: TimeContext, reader: Reader): Days | null {
  if (isRunning(candidate, reader)) return null;
  const entry = reader.textDays.entry(candidate.passage);
  if (entry !== null) return { from: entry, to: entry };
  for (const sentence of sentencesBefore(candidate, reader)) {
    const { index } = sentence.sentence;
    // what was counted there dates the batch itself
    if (reader.drafts.of(index).length > 0) return null;
    const days = isOfPrevious(sentence) ? null : dayOfRelease(sentence, context);
    if (days !== null && (context.base === null || days.to <= context.base)) return days;
  }
  return null;
}

const HEAD = 4;

/** "The previous release took place on 8 January", "el grupo anterior salió": what is told next is another. */
function isOfPrevious({ sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  for (let at = 1; at < HEAD; at += 1)
    if (compiled.course.previous.isAt(tokens, at) && compiled.units.longestAt(tokens, at - 1) === undefined)
      return [1, 2].some((back) => compiled.sets.determiners.isAt(tokens, at - back));
  return false;
}

const FIRST_WORDS = 3;

const ABOUT_WORDS = 5;

/** "The exchange took place": at the head of the sentence, and so the one just told of. */
function isThatScene({ sentence: { tokens, compiled }, words }: AnalysedSentence): boolean {
  const { scenes } = compiled.course;
  if (!scenes.mayBeIn(words) || !compiled.sets.determiners.isAt(tokens, 0)) return false;
  return (
    compiled.language.time.occasionNouns.includes(tokens[1]?.key ?? '') && scenes.longestAt(tokens, 1) !== undefined
  );
}

/** "The releases took place on Thursday", "It dated the releases to Thursday", "Salieron el viernes": those just told. */
function isAboutThem(analysed: AnalysedSentence): boolean {
  if (isThatScene(analysed)) return true;
  const { tokens, compiled } = analysed.sentence;
  for (let at = 0; at < Math.min(tokens.length, ABOUT_WORDS); at += 1) {
    const found = compiled.predicates.longestAt(tokens, at);
    if (found?.value !== 'freed') continue;
    const after = tokens[found.end];
    // "la liberación de los hermanos Guevara" is told apart
    const named = after !== undefined && compiled.language.structure.partitives.includes(after.key);
    return isNoun(at, tokens, compiled) && !named && compiled.dating.ofMany.isAt(tokens, at);
  }
  return false;
}

const LEAD = 3;

/** "Belarus hands over 34", and the lead below: "The prisoners were freed on Wednesday", with no number of its own. */
function dayOfLead({ analysed, span }: Candidate, context: TimeContext, reader: Reader): Days | null {
  const { index } = analysed.sentence;
  for (const below of reader.following(index).slice(0, LEAD + 1)) {
    if (below.sentence.passage.kind === 'headline' || below.sentence.index === index) continue;
    if (below.numbers.some((number) => number.value >= span.value && countsPeople(number, below))) return null;
    const days = dayOfRelease(below, context);
    if (days !== null && (context.base === null || days.to <= context.base)) return days;
  }
  return null;
}

/** The sentence after, also where a paragraph begins with it: "The releases took place on Thursday". */
function nextSentence(candidate: Candidate, reader: Reader): AnalysedSentence | undefined {
  const { analysed, passage } = candidate;
  const here = passage.sentences[placeOf(candidate) + 1];
  if (here !== undefined) return here;
  const { index } = analysed.sentence;
  const below = reader.following(index).find(({ sentence }) => sentence.index > index);
  return below !== undefined && isAboutThem(below) ? below : undefined;
}

/** "They left jail on Friday, and 300 more will follow": the day stands in a clause of their own, before any other number. */
function datesThemFirst(
  { sentence: { tokens, compiled }, predicates, times }: AnalysedSentence,
  number: number,
): boolean {
  const day = times.find(({ role }) => role === 'on');
  if (
    day === undefined ||
    day.end > number ||
    !predicates.some(({ kind, end }) => kind === 'freed' && end <= day.start)
  )
    return false;
  return tokens.slice(day.end, number).some((token) => token.text === ';' || compiled.sets.joiners.has(token));
}

/** "the release of 17 men. The men, former officers, left the camp on Saturday": the noun of the number, and all of them. */
function namesThemAgain({ counted }: Candidate, { sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  if (counted.kind !== 'group' || !compiled.sets.definites.isAt(tokens, 0)) return false;
  const noun = compiled.groups.longestAt(tokens, 1);
  if (noun === undefined || noun.value.label !== counted.entry.label) return false;
  if (tokens[noun.end]?.text === ',') return true;
  // "the prisoners freed on 5 January", "the prisoners of the other jail" are some others
  const { course, dating, sets } = compiled;
  return [dating.auxiliaries, sets.has, course.custody.leaves].some((words) => words.isAt(tokens, noun.end));
}

/** "Eight were sent home, S said on Sunday. "They left on Saturday night," it said": the next sentence says when. */
export function releaseDayAfter(candidate: Candidate, context: TimeContext, reader: Reader): Days | null {
  const { analysed } = candidate;
  if (analysed.sentence.passage.kind === 'headline') return dayOfLead(candidate, context, reader);
  const next = nextSentence(candidate, reader);
  if (next === undefined || isRunning(candidate, reader)) return null;
  const others = next.numbers.find((number) => countsPeople(number, next));
  if (others !== undefined && !datesThemFirst(next, others.hedgeStart)) return null;
  const { they } = next.sentence.compiled.dating;
  const goesOn =
    next.sentence.tokens.slice(0, FIRST_WORDS).some((token) => they.has(token)) ||
    isAboutThem(next) ||
    namesThemAgain(candidate, next) ||
    next.sentence.compiled.sets.outing.isAt(next.sentence.tokens, 0);
  const first = analysed.numbers.find((number) => number.form !== 'article-one' && countsPeople(number, analysed));
  const days =
    goesOn && (first === candidate.span || isThatScene(next))
      ? (dayOfRelease(next, context) ?? dayTheyLeft(next, context))
      : null;
  return days !== null && (context.base === null || days.to <= context.base) ? days : null;
}

/** "Since 20 February the cells have opened for many, he said on Thursday": as far as he counted. */
function saidIn({ sentence, times, cues }: AnalysedSentence, context: TimeContext): IsoDate | null {
  const time = times.find((one) => one.role === 'on' && isSaidTime(one, cues, sentence, sentence.compiled));
  const days = time === undefined ? null : resolveTime(time.what, context);
  return days === null || days.from !== days.to ? null : days.to;
}

/** "Since then police have arrested 85,000. In that time 8,400 have been freed": the window that the sentence before opens. */
export function windowOpenedBefore(
  candidate: Candidate,
  context: TimeContext,
  said: IsoDate | null,
  reader: Reader,
): Days | null {
  for (const before of sentencesBefore(candidate, reader)) {
    const { sentence, times } = before;
    if (reader.drafts.of(sentence.index).length > 0) return null;
    const opener = times.find(({ role, what }) => role === 'since' || what.kind === 'between');
    if (opener === undefined || said === null) continue;
    const text = changedText(context.text, { lastDate: () => lastDate(candidate, context, reader) });
    const days = resolveTime(opener.what, { ...context, text });
    // "The second truce lasted from 19 January to 18 March": those days, and no later ones
    if (days !== null && opener.role === 'since') return { from: days.from, to: saidIn(before, context) ?? said };
    if (days !== null) return days;
  }
  return null;
}
