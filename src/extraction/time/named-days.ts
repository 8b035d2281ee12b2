import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysis.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { TimeExpression } from './moment.js';
import { resolveTime } from './resolve.js';
import { type Days, isOneDay, type TimeContext } from './resolve-moment.js';
import { SENTENCES } from './time-context.js';

/** The last of some sentences' days that a later word may go back to: a day, or a month. */
function lastOf(sentences: readonly AnalysedSentence[], context: TimeContext): Days | null {
  for (const time of sentences.flatMap((sentence) => sentence.times).reverse()) {
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
export function lastDate(named: Days | null, context: TimeContext, { previous }: Reader): IsoDate | null {
  const before = named ?? (previous === null ? null : lastOf(previous.sentences.slice(-SENTENCES), context));
  return before?.from ?? context.sameWindow?.from ?? null;
}

/** "On Tuesday they hailed the release of Americans. A source spoke of four freed that day": the paragraph's own day. */
export function sameDayHere(
  named: Days | null,
  { analysed }: Candidate,
  { drafts }: Reader,
): { readonly sameDay?: IsoDate } {
  const before = drafts.findLast((draft) => !draft.tentative && draft.sentence < analysed.sentence.index);
  const counted = before?.mention.paragraph === analysed.sentence.passage.number;
  return named !== null && isOneDay(named) && !counted ? { sameDay: named.from } : {};
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
  const before = times.findLast(
    (other) => other.end <= time.start && other.role !== 'dates-event' && !(skipsSaying && spoken.includes(other)),
  );
  return before === undefined ? null : resolveTime(before.what, context);
}
