import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { TimeExpression } from './moment.js';
import { resolveTime } from './resolve.js';
import { type Days, isOneDay, type TimeContext } from './resolve-moment.js';
import { saidTimes } from './said-day.js';
import { SENTENCES } from './time-context.js';

/** The last of some sentences' days that a later word may go back to: a day, or a month. */
function lastOf(
  sentences: readonly AnalysedSentence[],
  context: TimeContext,
  timesOf: (sentence: AnalysedSentence) => readonly TimeExpression[] = ({ times }) => times,
): Days | null {
  const named = sentences.flatMap(timesOf);
  if (named.length === 0) return null;
  // "on 17 April, the start of the new year": the feast is what it was for
  const isFeast = ({ what }: TimeExpression): boolean => what.kind === 'feast';
  const times = named.every(isFeast) ? [...named] : named.filter((time) => !isFeast(time));
  for (const time of times.reverse()) {
    const days = resolveTime(time.what, context);
    if (days !== null && (isOneDay(days) || time.what.kind === 'month')) return days;
  }
  return null;
}

/** The days named last before, in the paragraph. */
export function namedInParagraph({ analysed, passage }: Candidate, context: TimeContext): Days | null {
  const here = placeOf({ analysed, passage });
  return lastOf(passage.sentences.slice(Math.max(0, here - SENTENCES), here), context);
}

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
  return context.sameWindow?.from ?? null;
}

function monthOf({ what }: TimeExpression, context: TimeContext): Days | null {
  const month = what.kind === 'end-of' ? what.of : what;
  return month.kind === 'month' ? resolveTime(month, context) : null;
}

/** "Over the month", "at the end of that month": the month the text is about, which a sentence names before those it compares it with. */
export function lastMonth({ analysed, passage }: Candidate, context: TimeContext, reader: Reader): Days | null {
  const goesBack = analysed.times.some(({ what }) => what.kind === 'that' || what.kind === 'month-end');
  if (!goesBack) return null;
  const place = placeOf({ analysed, passage });
  const here = passage.sentences.slice(Math.max(0, place - SENTENCES), place);
  for (const { times } of [...(reader.previous?.sentences.slice(-SENTENCES) ?? []), ...here]
    .slice(-SENTENCES)
    .reverse())
    for (const time of times) {
      const days = monthOf(time, context);
      if (days !== null) return days;
    }
  return null;
}

/** "that day", "ese mismo día": not "before nightfall", "at the end of the day". */
function isThatDay({ what, end }: TimeExpression, { sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  if (what.kind !== 'same-day') return false;
  const { definites, partitives } = compiled.language.structure;
  const before = tokens[end - 2]?.key ?? '';
  // "that night", "aquella madrugada"; not "by evening"
  if (compiled.sets.dayParts.isAt(tokens, end - 1)) return compiled.dating.thatOne.isAt(tokens, end - 2);
  const isDay = compiled.units.longestAt(tokens, end - 1)?.value === 'day';
  return isDay && !definites.includes(before) && !partitives.includes(before);
}

/** "On Tuesday they hailed the release of Americans. A source spoke of four freed that day": the paragraph's own day. */
export function sameDayHere(
  named: Days | null,
  { analysed }: Candidate,
  context: TimeContext,
  { drafts, previous }: Reader,
): { readonly sameDay?: IsoDate } {
  const before = drafts.lastFirmBefore(analysed.sentence.index);
  const counted = before?.mention.paragraph === analysed.sentence.passage.number;
  if (named !== null) return isOneDay(named) && !counted ? { sameDay: named.from } : {};
  // "On Saturday he left with a plastic bag." And in the next paragraph: "the 37 who went home that day"
  const above = previous?.sentences ?? [];
  const told = before !== undefined && before.sentence >= (above[0]?.sentence.index ?? 0);
  if (told || !analysed.times.some((time) => isThatDay(time, analysed))) return {};
  const day = lastOf(above.slice(-SENTENCES), context);
  return day !== null && isOneDay(day) ? { sameDay: day.from } : {};
}

/** "on Sunday 104 left; 80 had a day earlier": the days that the same sentence names before. */
export function namedBefore(
  time: TimeExpression,
  { times }: AnalysedSentence,
  spoken: readonly TimeExpression[],
  context: TimeContext,
): Days | null {
  // "told reporters on Thursday that 412 had left since that date": not Thursday
  const skipsSaying = time.what.kind === 'last-date';
  // "440 since January 8, from 387 a week earlier": earlier than the 440
  const isBack = time.what.kind === 'apart' && time.what.of === null && time.what.count < 0;
  // "since 8 December, and up to the same date": not up to where it begins
  const isEnd = time.role === 'until' && time.what.kind === 'same-day';
  const before = times.findLast(
    (other) =>
      other.end <= time.start &&
      other.role !== 'dates-event' &&
      !(skipsSaying && spoken.includes(other)) &&
      !((isBack || isEnd) && other.role === 'since'),
  );
  if (before !== undefined) return resolveTime(before.what, context);
  // "A day after it freed 39, the junta let 40 go on Saturday"
  if (time.what.kind === 'apart' && time.what.clause === true) {
    const main = times.find((other) => other.start > time.end && other.role === 'on' && !spoken.includes(other));
    return main === undefined ? null : resolveTime(main.what, context);
  }
  const runsOn = isBack && times.some((other) => other.end <= time.start && other.role === 'since');
  return runsOn && context.agoBase !== null ? { from: context.agoBase, to: context.agoBase } : null;
}
