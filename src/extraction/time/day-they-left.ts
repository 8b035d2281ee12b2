import { daysBetween } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { resolveTime } from './resolve.js';
import type { Days, TimeContext } from './text-before.js';

/** Tokens of a sentence before its day. */
const HEAD = 5;

/** "Las puertas se les abrieron entre el martes 23 y el miércoles 24". */
export function isDayOrTwo({ from, to }: Days): boolean {
  return daysBetween(from, to) <= 1;
}

/** "They left on Friday", "Salieron el viernes": of those just told it needs no more than that they left. */
export function dayTheyLeft(
  { sentence: { tokens, compiled }, times }: AnalysedSentence,
  context: TimeContext,
): Days | null {
  const { sets, course } = compiled;
  for (const { role, start, what } of times) {
    const left = [1, 2].some(
      (back) => sets.outing.isAt(tokens, start - back) || course.custody.leaves.isAt(tokens, start - back),
    );
    const days = role === 'on' && left && start <= HEAD ? resolveTime(what, context) : null;
    if (days !== null && isDayOrTwo(days)) return days;
  }
  return null;
}
