import type { CountWindow } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysis.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Candidate } from '../candidate.js';
import type { Decided } from '../decisions/decided.js';
import type { Predicate } from '../measures/predicates.js';
import type { NumberSpan } from '../numbers/numbers.js';
import { once } from '../once.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import { sayingsAside } from './clause-day.js';
import { releaseDayAfter, releaseDayBefore, windowOpenedBefore } from './days-before.js';
import { isEarlierReport } from './earlier-report.js';
import { lastDate, lastMonth, namedBefore, namedInParagraph, sameDayHere } from './named-days.js';
import { resolveTime } from './resolve.js';
import { saidTimes } from './said-day.js';
import { contextOf } from './time-context.js';
import { countsPeople, datesOrder, isAside, isCompared, isOfAnotherVerb } from './whose-day.js';
import { windowOf } from './windows.js';

/** Tokens around a number that may bear on its days. */
const NEARBY = 80;

/** The token from which on a day lies ahead: 0 where the sentence speaks of what will be, none where it does not. */
function aheadFrom({ sentence: { tokens } }: AnalysedSentence, { compiled }: Reader): number {
  const ahead = [compiled.futureWords, compiled.planned];
  if (ahead.some((words) => tokens.some((_, at) => words.longestAt(tokens, at) !== undefined))) return 0;
  const reported = tokens.findIndex((_, at) => compiled.reportedFuture.longestAt(tokens, at) !== undefined);
  return reported < 0 ? Number.POSITIVE_INFINITY : reported;
}

/** Whether the whole sentence speaks of what will be. */
function isAheadAll(analysed: AnalysedSentence, reader: Reader): boolean {
  return aheadFrom(analysed, reader) === 0;
}

export function windowFor(
  candidate: Candidate,
  { measure, predicate }: Pick<Extract<Decided, { kind: 'claim' }>, 'measure' | 'predicate'>,
  attribution: Attribution,
  said: IsoDate | null,
  reader: Reader,
): CountWindow {
  const { analysed, span, counted } = candidate;
  const published = reader.read.article.published;
  const inQuotation = (analysed.sentence.quotation[span.start] ?? -1) >= 0;
  const past = measure !== 'promised';
  const plain = contextOf(reader, published, past);
  const named = namedInParagraph(candidate, plain);
  const context = {
    ...(inQuotation && said !== null ? contextOf(reader, said, past) : plain),
    ...sameDayHere(named, candidate, plain, reader),
    ...(said !== null && saidTimes(analysed, analysed.cues, reader).length > 0 ? { sameDay: said } : {}),
    agoBase: said ?? published,
    lastDate: once(() => lastDate(candidate, plain, reader)),
    lastNamed: named,
    lastMonth: once(() => lastMonth(candidate, plain, reader)),
  };
  const order = measure === 'promised' ? analysed.times.find((time) => datesOrder(time, analysed)) : undefined;
  const ordered = order === undefined ? null : (resolveTime(order.what, context)?.to ?? null);
  const outside = analysed.cues.filter((cue) => cue.quotation < 0);
  const spoken = saidTimes(analysed, attribution.cue === null ? outside : [attribution.cue, ...outside], reader);
  const opened = analysed.times.some(({ what }) => what.kind === 'same-window')
    ? windowOpenedBefore(candidate, context, said ?? published, reader)
    : null;
  reader.observer?.dated({ context, spoken, said });
  const others = analysed.numbers.filter(
    (other) =>
      other !== span &&
      !isOtherEnd(other, span) &&
      Math.abs(other.start - span.start) <= NEARBY &&
      countsPeople(other, analysed),
  );
  const window = windowOf({
    sentence: analysed.sentence,
    place: { start: span.hedgeStart, end: Math.max(counted.end, span.end) },
    asides: sayingsAside(outside, analysed.sentence.tokens),
    others: others.map((other) => ({ start: other.hedgeStart, end: other.end })),
    measure,
    verb: predicate,
    times: analysed.times
      .filter(
        (time) =>
          Math.abs(time.start - span.start) <= NEARBY &&
          !spoken.includes(time) &&
          !isOfAnotherVerb(time, measure, analysed) &&
          !isCompared(time, analysed),
      )
      .map((time) =>
        isEarlierReport(time, analysed.sentence, reader.compiled) ? { ...time, role: 'until' as const } : time,
      ),
    context: opened === null ? context : { ...context, sameWindow: opened },
    // "se ha comprometido a entregar el lunes a otros cinco": past the verb of release, a promise looks ahead
    aheadFrom:
      measure === 'promised'
        ? Math.min(aheadFrom(analysed, reader), verbOf(predicate, analysed.sentence))
        : Number.POSITIVE_INFINITY,
    freedToo: analysed.predicates.some((predicate) => predicate.kind === 'freed'),
    // "India will answer on Monday: it will free 13 that day"
    named: (time) =>
      namedBefore(time, analysed, spoken, {
        ...plain,
        agoBase: said ?? published,
        future: measure === 'promised' && isAheadAll(analysed, reader),
      }),
    aside: (time) => isAside(time, { start: span.hedgeStart, end: Math.max(counted.end, span.end) }, analysed, reader),
    said: said ?? ordered ?? published,
    saidIsStated: (said ?? ordered) !== null,
    compiled: reader.compiled,
  });
  const undated = measure === 'freed' && window.from === null && window.toBasis === 'reported' && span.ratio === null;
  const open = measure === 'freed' && window.from === null && window.to === (said ?? published) && span.ratio === null;
  const before = undated ? releaseDayBefore(candidate, plain, reader) : null;
  const day = before ?? (open ? releaseDayAfter(candidate, plain, reader) : null);
  return day === null ? window : { ...day, basis: 'implied', toBasis: 'stated' };
}

/** Where a verb of release begins; "determinou a soltura de 12 no domingo" has none. */
function verbOf(predicate: Predicate | null, { tokens, compiled }: Sentence): number {
  if (predicate === null) return Number.POSITIVE_INFINITY;
  // "a libertar": not the article
  const isInfinitive = compiled.dating.infinitives.isAt(tokens, predicate.start);
  const isNoun = !isInfinitive && compiled.sets.determiners.isAt(tokens, predicate.start - 1);
  return isNoun ? Number.POSITIVE_INFINITY : predicate.start;
}

/** "between 520 and 560": both ends have the days of both. */
function isOtherEnd(other: NumberSpan, span: NumberSpan): boolean {
  return span.rangeWith !== null && other.value === span.rangeWith && other.rangeWith === span.value;
}

/** "today" in somebody's own words: the day of speaking, which another mention may say better. */
export function isFloating({ analysed, span }: Candidate, window: CountWindow): boolean {
  const inQuotation = (analysed.sentence.quotation[span.start] ?? -1) >= 0;
  if (!inQuotation || window.from === null || window.from !== window.to) return false;
  return analysed.times.some((time) => time.what.kind === 'offset' && time.what.days === 0);
}
