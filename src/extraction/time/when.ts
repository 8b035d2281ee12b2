import type { CountWindow, Measure } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Candidate } from '../candidate.js';
import type { Decided } from '../decisions/decided.js';
import { isForDay } from '../measures/for-a-day.js';
import { leavesLater } from '../measures/leaving-now.js';
import type { Predicate } from '../measures/predicates.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import { isAside } from './aside-day.js';
import { sayingsAside } from './clause-day.js';
import { isCompared, isOfNumberSetAgainst } from './compared-day.js';
import { isBeforeNow } from './counted-now.js';
import { datesOrder, isOfDecree } from './day-of-order.js';
import { releaseDayAfter, releaseDayBefore, windowOpenedBefore } from './days-before.js';
import { isEarlierReport } from './earlier-report.js';
import { isDayOfLaw, sinceLaw } from './law-day.js';
import { leadsToWhen } from './leads-to-other.js';
import type { TimeExpression } from './moment.js';
import { monthGoingOn } from './month-going-on.js';
import { namedBefore } from './named-days.js';
import { isOfTheirWhole } from './of-their-whole.js';
import { NEARBY, othersOf } from './other-numbers.js';
import { isOverdue } from './overdue.js';
import { resolveTime } from './resolve.js';
import { datesSaying, saidTimes, withOwn } from './said-day.js';
import { startOfTaking, startToldAfter, startToldBefore } from './start-after.js';
import type { TimeContext } from './text-before.js';
import { TextHere } from './text-here.js';
import { changedText, contextOf } from './time-context.js';
import { isToldBeside } from './told-beside.js';
import { isOfAnotherVerb, isOfWhatCame } from './whose-day.js';
import { windowOfSaying } from './window-of-saying.js';
import { windowOf } from './windows.js';

/** The token from which on a day lies ahead: 0 where the sentence speaks of what will be, none where it does not. */
function aheadFrom({ sentence: { tokens }, words, predicates }: AnalysedSentence, { compiled }: Reader): number {
  const ahead = [compiled.futureWords, compiled.planned].filter((table) => table.mayBeIn(words));
  if (ahead.some((table) => tokens.some((_, at) => table.longestAt(tokens, at) !== undefined))) return 0;
  const reported = tokens.findIndex((_, at) => compiled.reportedFuture.longestAt(tokens, at) !== undefined);
  if (reported >= 0) return reported;
  // "announced the release of 35 prisoners for Friday"
  const set = predicates.find(({ kind, end }) => kind === 'promised' && isForDay(tokens, end, compiled));
  return set === undefined ? Number.POSITIVE_INFINITY : set.end;
}

/** Whether the whole sentence speaks of what will be. */
function isAheadAll(analysed: AnalysedSentence, reader: Reader): boolean {
  return aheadFrom(analysed, reader) === 0;
}

type Dated = Pick<Extract<Decided, { kind: 'claim' }>, 'measure' | 'predicate' | 'partitive'>;

export function windowFor(
  candidate: Candidate,
  decided: Dated,
  attribution: Attribution,
  said: IsoDate | null,
  reader: Reader,
): CountWindow {
  const { span } = candidate;
  const { sentence, times } = candidate.analysed;
  const entry = reader.textDays.entry(candidate.passage);
  // "Saturday, 24. … 22 have left this week": but "its report of this Sunday" is counted from the day of the article
  const isOfEntry = entry !== null && !times.some(({ what }) => what.kind === 'weekday');
  // without a day of the article, "in January" is counted from the day on which it was said
  const published = isOfEntry
    ? entry
    : (reader.textDays.posted(candidate.passage) ?? reader.read.article.published ?? said);
  const later = times.find(({ what }) => what.kind === 'apart' && what.of === null);
  const spot = later === undefined ? null : { sentence: sentence.index, token: later.start };
  const plain = contextOf(reader, published, decided.measure !== 'promised', spot);
  const window = windowHere(candidate, decided, { attribution, said, plain }, reader);
  if (decided.measure !== 'freed' || window.from !== null || span.ratio !== null) return window;
  // "Jan. 12: The government says 116 have been freed": the day of the entry is that of saying
  const isOfSaying = window.to === entry && (attribution.cue?.end ?? span.start + 1) <= span.start;
  const isBare = window.toBasis === 'reported' || (window.to === entry && !isOfSaying);
  const before = isBare ? releaseDayBefore(candidate, plain, reader) : null;
  const isOpen = window.to === (said ?? published);
  const day = before ?? (isOpen ? releaseDayAfter(candidate, plain, reader) : null);
  if (day !== null) return { ...day, basis: 'implied', toBasis: 'stated' };
  const from =
    (isOpen ? startToldAfter(candidate.analysed, attribution.body.claimant, plain, reader) : null) ??
    startToldBefore(candidate, window.to, plain) ??
    startOfTaking(candidate, decided.partitive, window.to, plain);
  return from === null || window.to === null || from > window.to ? window : { ...window, from, basis: 'implied' };
}

interface Told {
  readonly attribution: Attribution;
  readonly said: IsoDate | null;
  /** What the text before says of days. */
  readonly plain: TimeContext;
}

/** What the words of a sentence are counted from. */
function contextHere(candidate: Candidate, { said, plain }: Told, measure: Measure, reader: Reader): TimeContext {
  const { analysed, span } = candidate;
  const inQuotation = (analysed.sentence.quotation[span.start] ?? -1) >= 0 || isShortQuotation(candidate);
  const { base, future, named, text } =
    inQuotation && said !== null ? contextOf(reader, said, measure !== 'promised') : plain;
  const here = new TextHere(candidate, { plain, figures: text, said }, reader);
  return { base, agoBase: said ?? plain.base, future, named, text: here };
}

const QUOTE = /^["“”«»]$/;
const SHORT = 4;

/** "“Ayer salieron 24 presos”, dijo": as few words as are else held at arm's length, with the verb of the number among them. */
function isShortQuotation({ analysed: { sentence, predicates, times }, span }: Candidate): boolean {
  if (!times.some(({ what }) => what.kind === 'offset')) return false;
  const { tokens } = sentence;
  let open = span.start;
  while (open > Math.max(0, span.start - SHORT) && tokens[open]?.kind !== 'punct') open -= 1;
  let close = span.end;
  while (close < span.end + SHORT && tokens[close]?.kind === 'word') close += 1;
  if (!QUOTE.test(tokens[open]?.text ?? '') || !QUOTE.test(tokens[close]?.text ?? '')) return false;
  const inside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start > open && end <= close;
  return predicates.some(inside) && times.some(inside);
}

/** The days that its own sentence gives a claim. */
function windowHere(candidate: Candidate, { measure, predicate }: Dated, told: Told, reader: Reader): CountWindow {
  const { analysed, span, counted } = candidate;
  const { attribution, said, plain } = told;
  const published = plain.base;
  // most often no day is named, and none need be worked out
  if (analysed.times.length === 0) {
    reader.observer?.dated({ context: plain, spoken: [], said });
    return windowOfSaying({ said: said ?? published, saidIsStated: said !== null }, measure);
  }
  const context = contextHere(candidate, told, measure, reader);
  const order = measure === 'promised' ? analysed.times.find((time) => datesOrder(time, analysed)) : undefined;
  const ordered = order === undefined ? null : (resolveTime(order.what, context)?.to ?? null);
  const outside = analysed.plainCues;
  const cues = withOwn(attribution.cue, outside);
  const then = said === null ? undefined : analysed.times.find(({ what }) => what.kind === 'told-time');
  const days = saidTimes(analysed, cues, reader);
  // "On 12 November he visited … On that occasion he said that 8,000 had left": by that day
  const spoken = then !== undefined && datesSaying(then, cues, analysed, reader) ? [...days, then] : days;
  // who is told keeps it, and what it says is what the text says by now
  reader.observer?.dated({ context: { ...context, text: changedText(context.text, {}) }, spoken, said });
  const here = { start: span.hedgeStart, end: counted.end };
  const laws =
    measure === 'freed'
      ? analysed.times.filter((time) => !spoken.includes(time) && isDayOfLaw(time, here, analysed))
      : [];
  const plainTimes = timesOf(candidate, { measure, predicate }, laws.length === 0 ? spoken : [...spoken, ...laws]);
  const ofLaws = laws.flatMap((law) => sinceLaw(law, plainTimes, context, said ?? published, analysed));
  const times = laws.length === 0 ? plainTimes : [...plainTimes, ...ofLaws];
  const stated = said ?? ordered;
  const saidIsStated = stated !== null;
  if (times.length === 0) return windowOfSaying({ said: stated ?? published, saidIsStated }, measure);
  const opened = analysed.times.some(
    ({ what }) => what.kind === 'same-window' || (what.kind === 'over-days' && what.those === true),
  )
    ? windowOpenedBefore(candidate, context, said ?? published, reader)
    : null;
  const place = { start: span.hedgeStart, end: Math.max(counted.end, span.end) };
  const namedFrom: TimeContext = {
    base: published,
    agoBase: said ?? published,
    // "India will answer on Monday: it will free 13 that day"
    future: measure === 'promised' && isAheadAll(analysed, reader),
    named: plain.named,
    text: plain.text,
  };
  return windowOf({
    sentence: analysed.sentence,
    words: analysed.words,
    place,
    asides: sayingsAside(outside, analysed.sentence.tokens),
    others: othersOf(candidate),
    measure,
    verb: predicate,
    times,
    context: opened === null ? context : { ...context, text: changedText(context.text, { sameWindow: opened }) },
    // "se ha comprometido a entregar el lunes a otros cinco": past the verb of release, a promise looks ahead
    aheadFrom:
      measure === 'promised' && !isOverdue(predicate, analysed)
        ? Math.min(aheadFrom(analysed, reader), verbOf(predicate, analysed.sentence))
        : Number.POSITIVE_INFINITY,
    freedToo: measure === 'held' && analysed.predicates.some(({ kind }) => kind === 'freed'),
    named: (time) => namedBefore(time, analysed, spoken, namedFrom) ?? monthGoingOn(time, candidate, plain),
    aside: (time) => !ofLaws.includes(time) && isAside(time, place, analysed, reader),
    said: stated ?? published,
    saidIsStated,
    saidHere: spoken.length > 0,
    toldBeside: () => isToldBeside(candidate),
    compiled: reader.compiled,
  });
}

/** The times that may be a number's: not those of the saying, of another verb or of what it is compared with. */
function timesOf(
  candidate: Candidate,
  { measure, predicate }: Pick<Dated, 'measure' | 'predicate'>,
  spoken: readonly TimeExpression[],
): readonly TimeExpression[] {
  const { analysed, span } = candidate;
  const times: TimeExpression[] = [];
  for (const time of analysed.times) {
    if (Math.abs(time.start - span.start) > NEARBY || spoken.includes(time)) continue;
    const another =
      isOfAnotherVerb(time, measure, analysed) && !(measure === 'freed' && leadsToWhen(time, span, analysed.sentence));
    if (measure === 'promised' && (isOfDecree(time, analysed.sentence) || isOfWhatCame(time, span, analysed))) continue;
    if (measure === 'held' && isOfTheirWhole(time, predicate, candidate)) continue;
    if (isPastAside(time, span, analysed) || isOfNumberSetAgainst(time, span, analysed)) continue;
    if (another || isCompared(time, analysed) || isBeforeNow(time, candidate)) continue;
    times.push(isEarlierReport(time, analysed.sentence) ? { ...time, role: 'until' } : time);
  }
  return times;
}

/** "The releases, 280 so far by S's count, have slowed since Friday": since when is told of what the sentence goes on to. */
function isPastAside({ start }: TimeExpression, span: NumberSpan, { sentence, predicates }: AnalysedSentence): boolean {
  const { tokens } = sentence;
  if (tokens[span.hedgeStart - 1]?.text !== ',') return false;
  const close = tokens.findIndex(({ text }, at) => at >= span.end && text === ',');
  if (close < 0 || close > start || !sentence.compiled.dating.setOff.isAt(tokens, start - 1)) return false;
  return !predicates.some((told) => told.start > close && told.start < start);
}

/** Where a verb of release begins, or where a day of one of now may stand; "determinou a soltura de 12 no domingo" has none. */
function verbOf(predicate: Predicate | null, { tokens, compiled }: Sentence): number {
  if (predicate === null) return Number.POSITIVE_INFINITY;
  // "el sábado salen los 400 que faltan"
  if (leavesLater(tokens, predicate.start, compiled)) return 0;
  // "a libertar": not the article
  const isInfinitive = compiled.dating.infinitives.isAt(tokens, predicate.start);
  const isNoun = !isInfinitive && compiled.sets.determiners.isAt(tokens, predicate.start - 1);
  return isNoun ? Number.POSITIVE_INFINITY : predicate.start;
}

/** "today" in somebody's own words: the day of speaking, which another mention may say better. */
export function isFloating({ analysed, span }: Candidate, window: CountWindow): boolean {
  const inQuotation = (analysed.sentence.quotation[span.start] ?? -1) >= 0;
  if (!inQuotation || window.from === null || window.from !== window.to) return false;
  return analysed.times.some((time) => time.what.kind === 'offset' && time.what.days === 0);
}
