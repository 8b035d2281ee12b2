import { daysBetween, type IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';
import { resolveTime } from './resolve.js';
import { isSayingDay } from './said-time.js';
import type { TimeContext } from './text-before.js';

const BACK = 14;
/** A pardon whose people are told of the next day has freed them on its own. */
const AT_ONCE = 1;
/** Days after which whoever a law freed has left, unless the sentence says otherwise. */
const LONG_AGO = 120;

/**
 * "218 have left prison under the amnesty law that the president signed on 9 January", "the pardon signed in December has
 * freed 218": the day of the law. `place`: of the number and what it counts.
 */
export function isDayOfLaw(
  { start, end, role, what }: TimeExpression,
  place: { readonly start: number; readonly end: number },
  { sentence: { tokens, compiled }, words }: AnalysedSentence,
): boolean {
  const { laws, enacted } = compiled.course;
  if ((role !== 'on' && role !== 'since') || !(isSayingDay(what) || what.kind === 'month')) return false;
  if (!laws.mayBeIn(words) || !enacted.mayBeIn(words) || (start < place.end && end > place.start)) return false;
  let done = false;
  for (let at = start - 1; at >= Math.max(start >= place.end ? place.end : 0, start - BACK); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') return false;
    if (token.kind === 'punct' && token.text !== ',') return false;
    // "When the law came into force, on 9 January, 186 had been released": on that day, or by then
    if (done && laws.has(token)) return ![1, 2].some((back) => compiled.dating.when.isAt(tokens, at - back));
    if (compiled.predicates.longestAt(tokens, at)?.value === 'freed') return false;
    done ||= enacted.has(token) && !isSaying(at, tokens, compiled);
  }
  return false;
}

/** "the law adviser announced on Thursday": "the amnesty announced on Thursday" has its noun right before. */
function isSaying(at: number, tokens: readonly Token[], { say, course }: CompiledLanguage): boolean {
  if (say.longestAt(tokens, at) === undefined) return false;
  return !course.laws.isAt(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
}

/** "has freed", "so far": whom a law frees go on leaving. */
function goesOn({ sentence: { compiled }, words }: AnalysedSentence): boolean {
  const { course, clause, sets } = compiled;
  return course.soFar.mayBeIn(words) || clause.already.mayBeIn(words) || sets.has.mayBeIn(words);
}

/**
 * Since that day, unless the sentence says when they left; on it, where no more than a day has gone by, or it was long ago
 * and is told as over: "a pardon granted in April 2023 freed 3,000".
 */
export function sinceLaw(
  law: TimeExpression,
  others: readonly TimeExpression[],
  context: TimeContext,
  said: IsoDate | null,
  analysed: AnalysedSentence,
): readonly TimeExpression[] {
  const days = resolveTime(law.what, context);
  const dated = others.some(({ role, what }) => role !== 'dates-event' && what.kind !== 'event');
  if (dated) return [];
  const gone = days === null || said === null ? 0 : daysBetween(days.to, said);
  const isOver = gone <= AT_ONCE || (gone > LONG_AGO && !goesOn(analysed));
  return [isOver ? law : { ...law, role: 'since' }];
}
