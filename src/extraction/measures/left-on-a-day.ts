import { leavesLater } from './leaving-now.js';
import { type Predicate, predicateOf } from './predicates.js';
import type { MeasureInput, Weighed } from './weighed.js';

/** Tokens of a clause before the day that opens it. */
const HEAD = 1;
const ENDS = /^[,.;:]$/;

/** "45 inmates left in January", "246 prisoners left from the 23rd on": when they went, right behind; but "there are 45 inmates left in January". */
function leftThen({ sentence: { tokens }, span, counted, times, compiled: { sets, small } }: MeasureInput): boolean {
  const there = [1, 2].some((back) => sets.existence.isAt(tokens, span.hedgeStart - back));
  if (there || small.with.isAt(tokens, span.hedgeStart - 1) || sets.has.isAt(tokens, span.hedgeStart - 1)) return false;
  return times.some(({ start, role }) => role !== 'dates-event' && start > counted.end && start - counted.end <= 2);
}

/** "12 prisoners left, bringing to 139 the number freed": a verb past a comma and another number is of that one. */
function isOfNextClause(
  { predicate, side }: Weighed,
  { sentence: { tokens }, counted, others }: MeasureInput,
): boolean {
  if (side !== 'right' || predicate.negated || predicate.wish) return false;
  const comma = tokens.findIndex(({ text }, at) => at > counted.end && text === ',');
  return comma > counted.end && others.some(({ start }) => start > comma && start < predicate.start);
}

/** How those left, or are to leave, whom a count without another verb is of. */
export interface Left {
  readonly measure: 'freed' | 'promised';
  readonly predicate: Predicate | null;
}

/**
 * "On February 4, 285 inmates left, according to the service": after the day at the head of the clause they went; but
 * "with 285 inmates left", "there are 285 inmates left" stay. "285 inmates leave tomorrow": they are to.
 */
export function leftOnADay(input: MeasureInput, near: Weighed | undefined): Left | undefined {
  const { sentence, counted, compiled } = input;
  const verb = counted.end;
  if (!isOfThoseWhoLeft(input, near)) return undefined;
  if (leavesLater(sentence.tokens, verb, compiled))
    return { measure: 'promised', predicate: predicateOf({ start: verb, end: verb + 1, kind: 'promised' }) };
  return wentThatDay(input) ? { measure: 'freed', predicate: null } : undefined;
}

/** Prisoners, or some whom the rest of the sentence counts, and right behind them that they left. */
function isOfThoseWhoLeft(input: MeasureInput, near: Weighed | undefined): boolean {
  const { sentence, counted, compiled } = input;
  if (compiled.language.sources.verbFirst || (near !== undefined && !isOfNextClause(near, input))) return false;
  // "On Friday 12 left, bringing to 139 the number freed": of those whom the rest counts
  const isOfFreed = counted.kind === 'elliptical' && !counted.partitive && near?.predicate.kind === 'freed';
  if (!isOfFreed && (counted.kind !== 'group' || !counted.entry.prisoner)) return false;
  return compiled.course.custody.leaves.isAt(sentence.tokens, counted.end);
}

function wentThatDay(input: MeasureInput): boolean {
  const { sentence, span, counted, times } = input;
  const { tokens } = sentence;
  if (leftThen(input)) return true;
  const next = tokens[counted.end + 1];
  if (next !== undefined && !ENDS.test(next.text)) return false;
  // "On Friday 19 prisoners left, Foro Penal said"
  const opens = tokens[span.hedgeStart - 1]?.text === ',';
  return times.some(
    ({ role, start, end }) =>
      role === 'on' && (opens ? end < span.hedgeStart : end === span.hedgeStart && start <= HEAD),
  );
}
