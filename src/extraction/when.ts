import type { CountWindow, Measure } from '../domain/claim.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { AnalysedSentence } from './analysis.js';
import type { Attribution } from './attribution.js';
import { type Candidate, placeOf } from './candidate.js';
import { countedBy } from './counted.js';
import type { Cue } from './cue.js';
import type { NumberSpan } from './numbers.js';
import type { Reader } from './reader.js';
import { isSaidTime, isSayingDay } from './said-time.js';
import type { TimeExpression } from './time/moment.js';
import { type Days, isOneDay, resolveTime, type TimeContext } from './time/resolve.js';
import { windowOf } from './windows.js';

function contextOf(reader: Reader, base: IsoDate | null): TimeContext {
  const solid = reader.drafts.slice(-RECENT).filter((draft) => !draft.tentative && !draft.floatingDay);
  const days =
    solid.findLast(({ window }) => window.to !== null && (window.from === window.to || window.toBasis === 'stated'))
      ?.window.to ?? null;
  const last = solid.findLast((draft) => draft.window.from !== null && draft.window.to !== null)?.window;
  const sameWindow: Days | null = last?.from == null || last.to == null ? null : { from: last.from, to: last.to };
  return {
    base,
    agoBase: base,
    future: false,
    sameDay: days ?? reader.lastSaid?.day ?? base,
    named: null,
    lastDate: null,
    sameWindow,
    eventDay: reader.eventDay,
  };
}

/** "On Friday S said …", "Speaking on Friday, S said": a day before the source, with nothing counted before it. */
function opensStatement(time: TimeExpression, cue: Cue, analysed: AnalysedSentence): boolean {
  if (
    time.role !== 'on' ||
    !isSayingDay(time.what) ||
    // a weekend or a feast at the head of a sentence is what is counted over
    time.what.kind === 'weekend' ||
    time.what.kind === 'feast' ||
    time.end > cue.source.start ||
    cue.source.start > cue.start
  )
    return false;
  const counted = analysed.numbers.some(
    (number) =>
      number.start < cue.source.start &&
      number.form !== 'article-one' &&
      !(number.start >= time.start && number.end <= time.end),
  );
  return (
    !counted &&
    !analysed.predicates.some((predicate) => predicate.start < cue.source.start && predicate.kind !== 'other')
  );
}

function datesSaying(
  time: TimeExpression,
  cues: readonly Cue[],
  analysed: AnalysedSentence,
  { compiled }: Reader,
): boolean {
  return (
    isSaidTime(time, cues, analysed.sentence, compiled) ||
    cues.some((cue) => cue.kind === 'said' && opensStatement(time, cue, analysed))
  );
}

function dayIn(analysed: AnalysedSentence, cues: readonly Cue[], context: TimeContext, reader: Reader): IsoDate | null {
  for (const time of analysed.times) {
    const days = datesSaying(time, cues, analysed, reader) ? resolveTime(time.what, context) : null;
    if (days !== null && (isOneDay(days) || time.what.kind === 'weekend')) return days.to;
  }
  return null;
}

/** A sentence before in the paragraph that only says that the same body spoke that day. */
function dayBefore(candidate: Candidate, body: string, context: TimeContext, reader: Reader): IsoDate | null {
  const { sentences } = candidate.passage;
  const here = placeOf(candidate);
  for (const other of sentences.slice(Math.max(0, here - SENTENCES), here).reverse()) {
    if (!other.cues.some((cue) => cue.source.body.claimant === body)) continue;
    if (reader.drafts.slice(-RECENT).some((draft) => draft.sentence === other.sentence.index)) continue;
    const on = other.times.filter((time) => time.role === 'on').map((time) => resolveTime(time.what, context));
    const day = on.find((days) => days !== null && isOneDay(days));
    if (day !== undefined && day !== null) return day.to;
  }
  return null;
}

/** Claims that an anaphor may go back to, and tokens around a number that may bear on its days. */
const RECENT = 40;
const NEARBY = 80;
const SENTENCES = 8;

/** The day a statement is dated to: "said on Friday", here or where the same source spoke before in the paragraph. */
export function saidDay(candidate: Candidate, attribution: Attribution, reader: Reader): IsoDate | null {
  const { analysed } = candidate;
  const paragraph = analysed.sentence.passage.number;
  const body = attribution.body.claimant;
  const context = contextOf(reader, reader.read.article.published);
  const own = attribution.cue;
  const outside = analysed.cues.filter((cue) => cue.quotation < 0);
  const cues = own === null ? outside : [own, ...outside.filter((cue) => cue.source.body.claimant === body)];
  const day = dayIn(analysed, cues, context, reader) ?? dayBefore(candidate, body, context, reader);
  if (day !== null) {
    reader.lastSaid = { body, paragraph, day };
    return day;
  }
  const last = reader.lastSaid;
  return last !== null && last.paragraph === paragraph && last.body === body ? last.day : null;
}

/** Times that belong to the saying, not to what is said. */
function saidTimes(analysed: AnalysedSentence, cues: readonly Cue[], reader: Reader): readonly TimeExpression[] {
  return analysed.times.filter((time) => datesSaying(time, cues, analysed, reader));
}

/** The token from which on a day lies ahead: 0 where the sentence speaks of what will be, none where it does not. */
function aheadFrom({ sentence: { tokens } }: AnalysedSentence, { compiled }: Reader): number {
  if (tokens.some((_, at) => compiled.futureWords.longestAt(tokens, at) !== undefined)) return 0;
  const reported = tokens.findIndex((_, at) => compiled.reportedFuture.longestAt(tokens, at) !== undefined);
  return reported < 0 ? Number.POSITIVE_INFINITY : reported;
}

/** The date named last before, in the paragraph. */
function lastDate({ analysed, passage }: Candidate, reader: Reader): IsoDate | null {
  const context = contextOf(reader, reader.read.article.published);
  const here = placeOf({ analysed, passage });
  const before = passage.sentences.slice(Math.max(0, here - SENTENCES), here);
  for (const time of before.flatMap((sentence) => sentence.times).reverse()) {
    const days = resolveTime(time.what, context);
    if (days !== null && isOneDay(days)) return days.from;
  }
  return contextOf(reader, null).sameWindow?.from ?? null;
}

/** "12 prisoners arrested in March were freed on Sunday": March is the arrest's. */
function isOfAnotherVerb(time: TimeExpression, { predicates }: AnalysedSentence): boolean {
  return predicates.some(
    (predicate) => predicate.kind === 'other' && time.start >= predicate.end && time.start - predicate.end <= 2,
  );
}

const CLAUSE = 12;

/** "the committee, which was revived in April 2022": a day in a clause about something else. */
function isAside(
  time: TimeExpression,
  place: { readonly start: number; readonly end: number },
  analysed: AnalysedSentence,
  { compiled }: Reader,
): boolean {
  const { tokens } = analysed.sentence;
  for (let index = time.start - 1; index > Math.max(0, time.start - CLAUSE); index -= 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      (token.text === ',' && index < time.start - 1 && !compiled.sets.relatives.has(tokens[index + 1]?.key ?? ''))
    )
      return false;
    if (!compiled.sets.relatives.has(token.key) || tokens[index - 1]?.text !== ',') continue;
    const inside = place.start > index && place.start < time.end;
    const released = analysed.predicates.some(
      (predicate) => predicate.start > index && predicate.start < time.start && predicate.kind !== 'other',
    );
    // "the government, whose tally starts in December"
    const counted = tokens
      .slice(index, time.start)
      .some((_, at) => compiled.counts.longestAt(tokens, index + at) !== undefined);
    return (
      !inside &&
      !released &&
      !counted &&
      (place.end <= index || tokens.slice(time.end, place.start).some((between) => between.text === ','))
    );
  }
  return false;
}

/** Another number that may count people: not a year, a clock time, an age. */
function countsPeople(number: NumberSpan, { sentence, times }: AnalysedSentence, { compiled }: Reader): boolean {
  if (number.form === 'article-one' || times.some((time) => number.start >= time.start && number.end <= time.end))
    return false;
  return countedBy(sentence.tokens, number, compiled).kind !== 'rejected';
}

/** "on Sunday 104 left; 80 had a day earlier": the days that the same sentence names before. */
function namedBefore(time: TimeExpression, { times }: AnalysedSentence, context: TimeContext): Days | null {
  const before = times.findLast((other) => other.end <= time.start && other.role !== 'dates-event');
  return before === undefined ? null : resolveTime(before.what, context);
}

export function windowFor(
  candidate: Candidate,
  measure: Measure,
  attribution: Attribution,
  said: IsoDate | null,
  reader: Reader,
): CountWindow {
  const { analysed, span, counted } = candidate;
  const published = reader.read.article.published;
  const inQuotation = (analysed.sentence.quotation[span.start] ?? -1) >= 0;
  const context = {
    ...contextOf(reader, inQuotation ? (said ?? published) : published),
    ...(said !== null && saidTimes(analysed, analysed.cues, reader).length > 0 ? { sameDay: said } : {}),
    agoBase: said ?? published,
    lastDate: lastDate(candidate, reader),
  };
  const outside = analysed.cues.filter((cue) => cue.quotation < 0);
  const spoken = saidTimes(analysed, attribution.cue === null ? outside : [attribution.cue, ...outside], reader);
  reader.observer?.dated({ context, spoken, said });
  const others = analysed.numbers.filter((other) => other !== span && countsPeople(other, analysed, reader));
  return windowOf({
    sentence: analysed.sentence,
    place: { start: span.hedgeStart, end: Math.max(counted.end, span.end) },
    others: others
      .filter((other) => Math.abs(other.start - span.start) <= NEARBY)
      .map((other) => ({ start: other.hedgeStart, end: other.end })),
    measure,
    times: analysed.times.filter(
      (time) =>
        Math.abs(time.start - span.start) <= NEARBY && !spoken.includes(time) && !isOfAnotherVerb(time, analysed),
    ),
    context,
    aheadFrom: measure === 'promised' ? aheadFrom(analysed, reader) : Number.POSITIVE_INFINITY,
    freedToo: analysed.predicates.some((predicate) => predicate.kind === 'freed'),
    named: (time) => namedBefore(time, analysed, context),
    aside: (time) => isAside(time, { start: span.hedgeStart, end: Math.max(counted.end, span.end) }, analysed, reader),
    said: said ?? published,
    saidIsStated: said !== null,
    compiled: reader.compiled,
  });
}

/** "today" in somebody's own words: the day of speaking, which another mention may say better. */
export function isFloating({ analysed, span }: Candidate, window: CountWindow): boolean {
  const inQuotation = (analysed.sentence.quotation[span.start] ?? -1) >= 0;
  if (!inQuotation || window.from === null || window.from !== window.to) return false;
  return analysed.times.some((time) => time.what.kind === 'offset' && time.what.days === 0);
}
