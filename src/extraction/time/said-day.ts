import type { Measure } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Cue } from '../attribution/cue.js';
import type { Candidate } from '../candidate.js';
import { once } from '../once.js';
import type { Reader } from '../reader.js';
import { isAfterwards, leftSince } from './afterwards.js';
import { standsAlone } from './alone.js';
import { isSaidNow } from './counted-now.js';
import { isDayOfGrant } from './day-of-grant.js';
import type { TimeExpression } from './moment.js';
import { monthGoingOn } from './month-going-on.js';
import { isOfSpeech } from './of-speech.js';
import { opensStatement } from './opens-statement.js';
import { isOfReport } from './report-day.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import { dayBefore, dayOfText, isHours, tellsLater } from './said-before.js';
import { isSaidMonth, SAID_RUNS } from './said-month.js';
import { isSaidTime, isThatSaid } from './said-time.js';
import { namedInParagraph, namedJustBefore, sameDayHere } from './same-day.js';
import { dayAfter, dayOfPaper, dayOfSameCount, goesOnSaying, namesSameStatement } from './statement-day.js';
import { tellsAnother } from './tells-another.js';
import type { TimeContext } from './text-before.js';
import { changedText, contextOf } from './time-context.js';
import { isMadeKnown, isUnheard } from './unheard.js';

/** Of a day that may: a month, a span or a start is what is counted over. */
export function datesSaying(
  time: TimeExpression,
  cues: readonly Cue[],
  analysed: AnalysedSentence,
  { compiled }: Reader,
): boolean {
  if (SAID_RUNS.has(time.what.kind)) {
    const { sentence } = analysed;
    if (isSaidMonth(time, cues, sentence, compiled)) return true;
    // "In August 2023 the minister had said that 7,000 had been freed"
    return cues.some(
      (cue) =>
        cue.kind === 'said' &&
        (time.what.kind !== 'month' ||
          [cue.start - 1, cue.start].some((at) => compiled.course.hadDone.isAt(sentence.tokens, at))) &&
        isThatSaid(cue.end, sentence.tokens, compiled) &&
        opensStatement(time, cue, analysed),
    );
  }
  if (isDayOfGrant(time, analysed) || standsAlone(time, analysed)) return false;
  // "«On Saturday we went to the prison», said S": the day is of what is quoted
  const quoted = analysed.sentence.quotation[time.start] ?? -1;
  const beside = quoted < 0 ? cues : cues.filter(({ quotation }) => quotation === quoted);
  return (
    isSaidTime(time, beside, analysed.sentence, compiled) ||
    isOfSpeech(time, analysed) ||
    isMadeKnown(time, analysed) ||
    // "according to a message sent on Thursday"
    (cues.length > 0 && isOfReport(analysed, time)) ||
    beside.some((cue) => cue.kind === 'said' && opensStatement(time, cue, analysed))
  );
}

/** The days of a sentence that date what these cues say: each of its figures asks, mostly for the same cues and more than once. */
function daysOfSaying(analysed: AnalysedSentence, cues: readonly Cue[], reader: Reader): readonly TimeExpression[] {
  const { sayingDays } = analysed;
  if (sayingDays.length === 0) return sayingDays;
  const { saying, compiled } = reader;
  if (saying?.analysed === analysed && saying.cues === cues && saying.compiled === compiled) return saying.days;
  const unheard = cues.length === 0 && analysed.cues.length === 0;
  const days = sayingDays.filter(
    (time) =>
      // "said at the time that 40 had left": then they left, too, unless the words name another day
      (time.what.kind !== 'told-time' || analysed.times.length > 1) &&
      (datesSaying(time, cues, analysed, reader) || (unheard && isUnheard(time, analysed))),
  );
  reader.saying = { analysed, cues, compiled, days };
  return days;
}

/** The day of the article, or a later one on which its newsroom added a note. */
function dayOfWriting({ passage }: Candidate, { read, textDays }: Reader): IsoDate | null {
  const { published } = read.article;
  const entry = published === null ? null : textDays.entry(passage);
  return published !== null && entry !== null && entry > published ? entry : published;
}

function dayIn(candidate: Candidate, cues: readonly Cue[], context: () => TimeContext, reader: Reader): IsoDate | null {
  const { analysed } = candidate;
  const { sayingDays } = analysed;
  if (sayingDays.length === 0) return null;
  const saying = daysOfSaying(analysed, cues, reader);
  for (const time of ofItsClauseFirst(sayingDays, candidate)) {
    if (time.what.kind === 'told-time') continue;
    // "Its own figure, given by the minister on Feb. 2, is 895": whose it is needs no verb of saying
    // "the ministry answered hours later": after what was said, and not after what the text is about
    if (time.what.kind === 'same-day' && isHours(time, analysed)) continue;
    const says = saying.includes(time) || isOfReport(analysed, time);
    const days = says
      ? resolveTime(time.what, { ...context(), named: () => monthGoingOn(time, candidate, context()) })
      : null;
    if (days !== null && (isOneDay(days) || LONGER.has(time.what.kind))) return days.to;
  }
  return null;
}

/** "spoke on Friday of 897; two days earlier, the minister had said that 900": each in its own clause. */
function ofItsClauseFirst(
  days: readonly TimeExpression[],
  { analysed: { sentence }, span }: Candidate,
): readonly TimeExpression[] {
  const breaks = sentence.tokens.flatMap(({ text }, at) => (text === ';' ? [at] : []));
  if (breaks.length === 0) return days;
  const clauseOf = (at: number): number => breaks.filter((one) => one < at).length;
  const own = days.filter(({ start }) => clauseOf(start) === clauseOf(span.start));
  return [...own, ...days.filter((day) => !own.includes(day))];
}

/** Longer than a day, and still when somebody spoke: on its last. */
const LONGER = new Set<TimeExpression['what']['kind']>(['weekend', ...SAID_RUNS]);

/** "The agreement was made public on 7 January. That day the archdiocese said that 52 would leave". */
function contextOfSaying(candidate: Candidate, reader: Reader): TimeContext {
  const plain = contextOf(reader, dayOfWriting(candidate, reader), true);
  if (!candidate.analysed.times.some(({ what }) => what.kind === 'same-day')) return plain;
  const here = (): IsoDate | undefined => sameDayHere(namedInParagraph(candidate, plain), candidate, plain, reader);
  const sameDay = namedJustBefore(candidate.analysed, plain) ?? here();
  return sameDay === undefined ? plain : { ...plain, text: changedText(plain.text, { sameDay }) };
}

/** The cues that may say when a number was told: its own, and others outside any quotation of whoever counts it. */
function cuesOf({ analysed, span }: Candidate, { cue: own, body }: Attribution): readonly Cue[] {
  const { plainCues, sentence } = analysed;
  // in a quotation the day is that of whoever speaks it, also where it tells what another claims
  const quoted = (sentence.quotation[span.start] ?? -1) >= 0;
  if (own === null || quoted) return withOwn(own, plainCues);
  const isTheirs = ({ source }: Cue): boolean => source.body.claimant === body.claimant;
  return withOwn(
    own,
    // "apuntó el gremio, que el viernes contabilizaba 24": when another number was told
    plainCues.filter((cue) => isTheirs(cue) && (cue === own || !tellsAnother(cue, span, analysed))),
  );
}

/** The cues outside any quotation, and the one that a number hangs on. */
export function withOwn(own: Cue | null, outside: readonly Cue[]): readonly Cue[] {
  return own === null || outside.includes(own) ? outside : [own, ...outside];
}

/** "Na ocasião, ele afirmou", "the minister said at the time": the day that the paragraph names last; of a longer time no day is known. */
function saidThen(
  candidate: Candidate,
  attribution: Attribution,
  context: () => TimeContext,
  reader: Reader,
): IsoDate | null | undefined {
  const { analysed } = candidate;
  const then = analysed.sayingDays.find(({ what }) => what.kind === 'told-time');
  if (then === undefined || !datesSaying(then, cuesOf(candidate, attribution), analysed, reader)) return undefined;
  const day = namedInParagraph(candidate, context());
  return day !== null && isOneDay(day) ? day.to : null;
}

/** The day a statement is dated to: "said on Friday", here or where the same source spoke before in the paragraph. */
export function saidDay(candidate: Candidate, attribution: Attribution, reader: Reader): IsoDate | null {
  const { analysed } = candidate;
  const paragraph = analysed.sentence.passage.number;
  const body = attribution.body.claimant;
  const context = once(() => contextOfSaying(candidate, reader));
  const own = attribution.cue;
  const then = saidThen(candidate, attribution, context, reader);
  if (then !== undefined) return then;
  const day =
    dayAfter(candidate, context, reader, 'until') ??
    dayIn(candidate, cuesOf(candidate, attribution), context, reader) ??
    dayBefore(candidate, body, context, reader);
  if (day !== null) {
    const said = { body, speaker: attribution.speaker, paragraph, day };
    // "El jueves sumaban 302": how it stood then, and no day on which somebody spoke
    if (!wasSo(own, analysed)) {
      reader.lastSaid = said;
      reader.saidBy.set(body, said);
      // "recalled on Monday that the government claims 915": the day is that of whoever passes it on, too
      if (attribution.relayedBy !== null)
        reader.saidBy.set(attribution.relayedBy, { ...said, body: attribution.relayedBy });
    }
    return day;
  }
  const last = reader.saidBy.get(body);
  if (
    last !== undefined &&
    goesOnSaying(candidate, attribution, last, reader) &&
    !tellsLater(candidate, last.day, context)
  ) {
    reader.saidBy.set(body, { ...last, paragraph });
    return last.day;
  }
  return (
    dayOfSameCount(candidate, attribution, reader) ??
    dayOfPaper(candidate, context, reader) ??
    dayAfter(candidate, context, reader) ??
    dayOfText(candidate, attribution, reader)
  );
}

/** When a count was told: one of those still held after something came later than what was told before it. */
export function saidOf(
  candidate: Candidate,
  attribution: Attribution,
  measure: Measure,
  reader: Reader,
): IsoDate | null {
  const said = saidDay(candidate, attribution, reader);
  // "On Friday it had spoken of 80; it now counts 104"
  if (said !== null && isSaidNow(candidate, () => saidTimes(candidate.analysed, candidate.analysed.cues, reader)))
    return null;
  if (said === null || measure !== 'held' || namesSameStatement(candidate.analysed, reader)) return said;
  if (!isAfterwards(candidate, reader.compiled) && !leftSince(said, reader)) return said;
  const { analysed } = candidate;
  return saidTimes(analysed, analysed.cues, reader).length > 0 ? said : null;
}

function wasSo(cue: Cue | null, { sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  return cue !== null && compiled.dating.wasSo.isAt(tokens, cue.start);
}

/** Times that belong to the saying, not to what is said. */
export function saidTimes(analysed: AnalysedSentence, cues: readonly Cue[], reader: Reader): readonly TimeExpression[] {
  const days = daysOfSaying(analysed, cues, reader);
  if (days.length === 0) return days;
  const spoken: TimeExpression[] = [];
  for (const time of analysed.times) {
    const before = spoken.at(-1);
    if (days.includes(time) || (before !== undefined && apposes(time, before, analysed))) spoken.push(time);
  }
  return spoken;
}

const APPOSED = new Set<TimeExpression['what']['kind']>(['same-day', 'apart']);

/** "said on Tuesday, hours after the sanctions were lifted, that", "dijo el jueves, un día después del canje, que": the day of speaking, told again. */
function apposes(
  { start, role, what }: TimeExpression,
  before: TimeExpression,
  { sentence: { tokens, compiled } }: AnalysedSentence,
): boolean {
  if (role !== 'on' || !APPOSED.has(what.kind) || tokens[before.end]?.text !== ',') return false;
  return tokens.slice(before.end + 1, start).every((token) => compiled.sets.fillers.has(token));
}
