import type { NumberSpan } from '../numbers/number-span.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const HAD_REACH = 6;

/** "Another 24, who had been serving life terms, were sent abroad": where they were before. */
export function isTheirPast({ kind, start }: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, compiled, predicates } = input;
  const { tokens } = sentence;
  if (kind !== 'held') return false;
  // "handed over the four policemen whom it had in its hands": it had them until then
  const had = compiled.sets.relatives.isAt(tokens, counted.end)
    ? tokens.slice(counted.end + 1, start + 1).some((token) => compiled.sets.wereThen.has(token))
    : false;
  if (
    had &&
    start - counted.end <= HAD_REACH &&
    predicates.some((one) => one.kind === 'freed' && !one.wish && one.end <= counted.end && !one.negated)
  )
    return true;
  const clause = [counted.end, counted.end + 1].find((at) => compiled.sets.relatives.isAt(tokens, at));
  const past = clause === undefined ? undefined : compiled.pastStates.longestAt(tokens, clause + 1);
  return past !== undefined && start >= past.start && start <= past.end;
}

const TO_RETURN = 3;

/** "in exchange for three hostages held in Gaza": where those who are let go in return had been. */
export function isStateOfSwapped({ kind, start }: Predicate, input: MeasureInput): boolean {
  const { sentence, span, counted, predicates, words, compiled } = input;
  const { inReturn } = compiled.clause;
  if (start !== counted.end || (kind !== 'held' && kind !== 'other') || !inReturn.mayBeIn(words)) return false;
  for (let at = span.hedgeStart - 2; at >= span.hedgeStart - TO_RETURN; at -= 1)
    if (inReturn.isAt(sentence.tokens, at))
      return predicates.some((one) => one.kind === 'freed' && !one.wish && !one.negated && one.end <= at);
  return false;
}

const TO_OBJECT = 3;

/** A verb of release right before a number, or right after its noun. */
function isLetGo({ hedgeStart, end }: NumberSpan, before: number, { predicates }: MeasureInput): boolean {
  return predicates.some(
    (one) =>
      (one.kind === 'freed' || one.kind === 'promised') &&
      !one.wish &&
      !one.negated &&
      ((one.end <= hedgeStart && hedgeStart - one.end <= TO_OBJECT) || (one.start >= end && one.end <= before)),
  );
}

/**
 * "freed 250 prisoners serving life sentences and 1,700 Gazans", "freed 1,968 prisoners, 250 of them serving life terms":
 * how those who were let go had been held until then.
 */
export function isStateOfFreed({ kind, start, end }: Predicate, input: MeasureInput): boolean {
  const { sentence, span, counted, others, compiled } = input;
  if (kind !== 'held' || others.length === 0) return false;
  const { tokens } = sentence;
  if (end <= span.hedgeStart && counted.kind === 'group') {
    const whose = others.find(
      (number) => number.end < start && (compiled.groups.longestAt(tokens, number.end)?.end ?? 0) >= start,
    );
    return whose !== undefined && isLetGo(whose, start, input);
  }
  if (start !== counted.end || counted.kind === 'unknown' || !counted.partitive) return false;
  if (tokens[span.hedgeStart - 1]?.text !== ',' || !compiled.clause.stateOpeners.isAt(tokens, start)) return false;
  const whole = others.findLast((number) => number.end <= span.hedgeStart);
  return whole !== undefined && whole.value > span.value && isLetGo(whole, span.hedgeStart, input);
}

/** "entre ellos 11 con medidas cautelares": on what terms, and what happened to them the count before says. */
export function isOnTerms({ kind, start }: Predicate, { sentence, span, counted, compiled }: MeasureInput): boolean {
  if (kind !== 'lifted' || counted.kind !== 'elliptical' || start !== span.end + 1) return false;
  return compiled.small.with.isAt(sentence.tokens, span.end);
}

/** "40 prisoners whose release was announced on Thursday are still in jail": what "whose" tells of them frees nobody. */
export function isReleaseOfHeld(
  { kind, start, end }: Predicate,
  { sentence: { tokens }, counted, predicates, compiled }: MeasureInput,
): boolean {
  if (kind !== 'freed' && kind !== 'promised') return false;
  if (start < counted.end || !compiled.descriptions.whose.endsAt(tokens, start, 1)) return false;
  return predicates.some((other) => other.kind === 'held' && !other.negated && other.start >= end);
}
