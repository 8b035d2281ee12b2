import { addDays, type IsoDate, yearOf } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';
import { isClock } from './clock-end.js';
import { countsPeople } from './counts-people.js';
import type { TimeExpression } from './moment.js';
import { isBareHour } from './names-hour.js';
import { monthAt, YEAR } from './read-date.js';
import { resolveTime } from './resolve.js';
import { isMonth } from './run-before.js';
import { saidTimes } from './said-day.js';
import { lastOf } from './same-day.js';
import type { Days, TimeContext } from './text-before.js';
import { SENTENCES } from './time-context.js';
import { isOfAnotherVerb } from './whose-day.js';

/** "since then", "since that date": the date named last, in the paragraph or in the one before. */
export function lastDate({ analysed, passage }: Candidate, context: TimeContext, reader: Reader): IsoDate | null {
  const here = placeOf({ analysed, passage });
  // "since the law took effect on Friday, he said on Sunday. The group counts 53 since that date": not Sunday
  const told = (sentence: AnalysedSentence): readonly TimeExpression[] => {
    const spoken = saidTimes(sentence, sentence.cues, reader);
    return sentence.times.filter((time) => !spoken.includes(time));
  };
  const places = [
    passage.sentences.slice(Math.max(0, here - SENTENCES), here),
    reader.previous?.sentences.slice(-SENTENCES),
  ];
  for (const sentences of places) {
    const before = sentences === undefined ? null : (lastOf(sentences, context, told) ?? lastOf(sentences, context));
    if (before !== null) return before.from;
  }
  return pastRun(context);
}

/** "151 left between 8 and 20 January. Since then 64 have": past the days that were counted over, if they are over; a count that still runs begins where it began. */
function pastRun({ text: { sameWindow }, base }: TimeContext): IsoDate | null {
  if (sameWindow === null) return null;
  const { from, to } = sameWindow;
  return from === to || isMonth(sameWindow) || base === null || to >= base ? from : addDays(to, 1);
}

function monthOf({ what }: TimeExpression, context: TimeContext): Days | null {
  const month = what.kind === 'end-of' ? what.of : what;
  return month.kind === 'month' ? resolveTime(month, context) : null;
}

/** The sentences before, the nearest first: of the paragraph, then of the one before. */
function sentencesBefore(
  candidate: Pick<Candidate, 'analysed' | 'passage'>,
  { previous }: Reader,
): readonly AnalysedSentence[] {
  const place = placeOf(candidate);
  const here = candidate.passage.sentences.slice(Math.max(0, place - SENTENCES), place);
  return [...(previous?.sentences.slice(-SENTENCES) ?? []), ...here].slice(-SENTENCES).reverse();
}

/** "the uprising of 2018": a year that is no day of anything, named before `end`. */
function bareYear(analysed: AnalysedSentence, end: number): number | null {
  const { tokens } = analysed.sentence;
  for (let at = end - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'number' && YEAR.test(token.text))
      return analysed.numbers.some((number) => number.start === at && countsPeople(number, analysed))
        ? null
        : Number(token.text);
  }
  return null;
}

function goesBackToYear({ what }: TimeExpression): boolean {
  return what.kind === 'that'
    ? what.unit === 'year'
    : (what.kind === 'month' || what.kind === 'date') && what.toldYear !== undefined;
}

/**
 * "After the vote of 2024, 12 left in December of that year": named in its own sentence. "In 2017 ten died. In September of
 * that year": nobody says so of the present year, in which others speak meanwhile.
 */
export function lastYear(candidate: Candidate, context: TimeContext, reader: Reader): number | null {
  const { analysed: own } = candidate;
  const here = bareYear(own, own.times.find(goesBackToYear)?.start ?? 0);
  if (here !== null) return here;
  const present = context.base === null ? null : yearOf(context.base);
  for (const analysed of sentencesBefore(candidate, reader)) {
    for (const { what } of analysed.times.toReversed()) {
      const days = resolveTime(what, context);
      if (days !== null && yearOf(days.from) !== present) return yearOf(days.from);
    }
    const bare = bareYear(analysed, analysed.sentence.tokens.length);
    if (bare !== null && bare !== present) return bare;
  }
  return null;
}

/** "in force since 6 January 2021 … since that 6 January". */
export function yearOfDay(
  candidate: Candidate,
  { month, day }: { readonly month: number; readonly day: number },
  reader: Reader,
): number | null {
  for (const { times } of sentencesBefore(candidate, reader))
    for (const { what } of times)
      if (what.kind === 'date' && what.month === month && what.day === day && what.year !== null) return what.year;
  return null;
}

/** "The January group was smaller", "el grupo de enero": a month that only tells something apart. */
function bareMonth({ sentence: { tokens, compiled }, times }: AnalysedSentence, context: TimeContext): Days | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const month = monthAt(tokens, at, compiled);
    if (month === undefined || times.some(({ start, end }) => start <= at && at < end)) continue;
    return resolveTime({ kind: 'month', month: month.what, year: null, last: false, lastYear: false }, context);
  }
  return null;
}

/** "Over the month", "at the end of that month": the month the text is about, which a sentence names before those it compares it with. */
export function lastMonth({ analysed, passage }: Candidate, context: TimeContext, reader: Reader): Days | null {
  const goesBack = analysed.times.some(({ what }) => what.kind === 'that' || what.kind === 'month-end');
  if (!goesBack) return null;
  for (const before of sentencesBefore({ analysed, passage }, reader)) {
    for (const time of before.times) {
      const days = monthOf(time, context);
      if (days !== null) return days;
    }
    const bare = bareMonth(before, context);
    if (bare !== null) return bare;
  }
  return null;
}

/** "By Sunday it had confirmed 426 since that date", "stood on Sunday at 431 since that date": as far as is counted from an earlier day. */
function isOfSameCount(
  { end, role }: TimeExpression,
  { start, role: opens }: TimeExpression,
  analysed: AnalysedSentence,
): boolean {
  if (opens !== 'since') return false;
  if (role === 'until') return true;
  const { tokens, compiled } = analysed.sentence;
  const counted = analysed.numbers.some(
    (number) => number.hedgeStart >= end && number.end <= start && countsPeople(number, analysed),
  );
  if (role !== 'on' || !counted) return false;
  return tokens
    .slice(end, start)
    .every(
      (token) => token.kind !== 'punct' && !compiled.sets.joiners.has(token) && !compiled.sets.relatives.has(token),
    );
}

/** A paper and "of", or nothing: "comunicado", "rueda de prensa". */
const PAPER_WORDS = 3;

/** "In a statement dated January 24": how far it counts, and the day it tells of. */
function datesPaper({ start }: TimeExpression, { sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  return compiled.course.speeches.endsAt(tokens, start, PAPER_WORDS);
}

/** "By 6 p.m. on Sunday it had counted 47 that day": an hour of the day itself. */
function isByClock({ start, end }: TimeExpression, { sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  return tokens.slice(start, end).some((_, at) => isClock(tokens, start + at, compiled));
}

/** "on Sunday 104 left; 80 had a day earlier": the days that the same sentence names before. */
export function namedBefore(
  time: TimeExpression,
  analysed: AnalysedSentence,
  spoken: readonly TimeExpression[],
  context: TimeContext,
): Days | null {
  const { times } = analysed;
  const isBareDay = time.what.kind === 'date' && time.what.month === null;
  // "told reporters on Thursday that 412 had left since that date": not Thursday
  const skipsSaying = time.what.kind === 'last-date';
  // "440 since January 8, from 387 a week earlier": earlier than the 440
  const isBack = time.what.kind === 'apart' && time.what.of === null && time.what.count < 0;
  // "since 8 December, and up to the same date": not up to where it begins
  const isEnd = time.role === 'until' && time.what.kind === 'same-day';
  const isThatDay = time.what.kind === 'same-day' && time.role === 'on';
  // "11 since Thursday, up from nine at lunchtime": of no day that is named
  const isHour = isBareHour(time, analysed.sentence.tokens, analysed.sentence.compiled);
  const before = times.findLast(
    (other) =>
      other.end <= time.start &&
      other.role !== 'dates-event' &&
      !(skipsSaying && (spoken.includes(other) || isOfSameCount(other, time, analysed))) &&
      // "27 people jailed in September were freed on the 8th": the month is the arrest's
      !(isBareDay && isOfAnotherVerb(other, 'freed', analysed)) &&
      !((isBack || isEnd) && other.role === 'since') &&
      // "until last night it had named 33 of those freed that day": not last night
      !(isThatDay && other.role === 'until' && !datesPaper(other, analysed) && !isByClock(other, analysed)) &&
      // "said on Thursday that 302 had left since 8 January, 12 of them that day": nor where the count began
      !(
        isThatDay &&
        other.role === 'since' &&
        (isHour || times.some((day) => day.role === 'on' && day.end <= other.start))
      ),
  );
  if (before !== undefined) {
    // "left in January after a call on the 9th, and 19 by the end of that month": the ninth of January
    const isDayOfMonth = before.what.kind === 'date' && before.what.month === null;
    const named = (): Days | null => namedBefore(before, analysed, spoken, context);
    // "said on Friday that 41 would be freed the next day": on a Friday gone by
    const future = context.future && !spoken.includes(before);
    return resolveTime(before.what, isDayOfMonth ? { ...context, future, named } : { ...context, future });
  }
  // "A day after it freed 39, the junta let 40 go on Saturday"
  if (time.what.kind === 'apart' && time.what.clause === true) {
    const main = times.find((other) => other.start > time.end && other.role === 'on' && !spoken.includes(other));
    return main === undefined ? null : resolveTime(main.what, context);
  }
  const runsOn = isBack && times.some((other) => other.end <= time.start && other.role === 'since');
  return runsOn && context.agoBase !== null ? { from: context.agoBase, to: context.agoBase } : null;
}
