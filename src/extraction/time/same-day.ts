import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { TimeExpression } from './moment.js';
import { isSpelledOut } from './occasion-days.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import type { Days, TimeContext } from './text-before.js';
import { SENTENCES } from './time-context.js';

/** The last of some sentences' days that a later word may go back to: a day, or a month. */
export function lastOf(
  sentences: readonly AnalysedSentence[],
  context: TimeContext,
  timesOf: (sentence: AnalysedSentence) => readonly TimeExpression[] = ({ times }) => times,
): Days | null {
  const named = sentences.flatMap((analysed) =>
    timesOf(analysed).filter((time) => !isSpelledOut(time, analysed.times, analysed.sentence)),
  );
  if (named.length === 0) return null;
  // "on 17 April, the start of the new year": the feast is what it was for
  const onlyFeasts = named.every(isFeast);
  // "on Thursday, hours after talks": goes back itself
  const onlyBack = named.every(isThat);
  for (let at = named.length - 1; at >= 0; at -= 1) {
    const time = named[at];
    if (time === undefined || (!onlyFeasts && isFeast(time)) || (!onlyBack && isThat(time))) continue;
    const days = resolveTime(time.what, context);
    if (days !== null && (isOneDay(days) || time.what.kind === 'month')) return days;
  }
  return null;
}

function isFeast({ what }: TimeExpression): boolean {
  return what.kind === 'feast';
}

function isThat({ what }: TimeExpression): boolean {
  return what.kind === 'same-day';
}

/** The days named last before, in the paragraph. */
export function namedInParagraph({ analysed, passage }: Candidate, context: TimeContext): Days | null {
  const here = placeOf({ analysed, passage });
  return lastOf(passage.sentences.slice(Math.max(0, here - SENTENCES), here), context);
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

/** "Another 17 left on Monday, Foro Penal said that same day": the day that its own sentence has just named. */
export function namedJustBefore(analysed: AnalysedSentence, context: TimeContext): IsoDate | undefined {
  const that = analysed.times.find((time) => isThatDay(time, analysed));
  if (that === undefined) return undefined;
  const before = lastOf([analysed], context, ({ times }) =>
    times.filter(({ role, end, what }) => role === 'on' && end <= that.start && NAMED.has(what.kind)),
  );
  return before !== null && isOneDay(before) ? before.from : undefined;
}

const NAMED = new Set<TimeExpression['what']['kind']>(['weekday', 'date', 'offset']);

/** "On Tuesday they hailed the release of Americans. A source spoke of four freed that day": the paragraph's own day. */
export function sameDayHere(
  named: Days | null,
  { analysed, passage }: Candidate,
  context: TimeContext,
  { drafts, previous }: Pick<Reader, 'drafts' | 'previous'>,
): IsoDate | undefined {
  const before = drafts.lastFirmBefore(analysed.sentence.index);
  const counted = before?.mention.paragraph === analysed.sentence.passage.number;
  if (named !== null) {
    // "On Saturday 307 left. On Friday Kyiv had got 390. Moscow got 390 that same day": named after what was counted
    const here = passage.sentences.filter(({ sentence: { index } }) => index < analysed.sentence.index);
    const since = counted ? here.filter(({ sentence: { index } }) => index > before.sentence) : here;
    const last = counted ? lastOf(since, context) : named;
    return last !== null && isOneDay(last) ? last.from : undefined;
  }
  // "On Saturday he left with a plastic bag." And in the next paragraph: "the 37 who went home that day"
  const above = previous?.sentences ?? [];
  const told = before !== undefined && before.sentence >= (above[0]?.sentence.index ?? 0);
  if (told || !analysed.times.some((time) => isThatDay(time, analysed))) return undefined;
  // "on Thursday, in the first exchange since October": one that is named as a day
  const day = lastOf(above.slice(-SENTENCES), context, ({ times }) => times.filter(({ role }) => role === 'on'));
  return day !== null && isOneDay(day) ? day.from : undefined;
}
