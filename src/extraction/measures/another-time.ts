import { isOwningMark } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Tokens from a day to the noun that has it: "Friday's releases". */
const TO_OWNED = 2;
/** Tokens back to "when" or "the eve of". */
const TO_WHEN = 5;
/** Tokens in "there had been". */
const TO_NUMBER = 3;

/**
 * "Before the releases there were 167 political prisoners", "After Friday's releases it counts 641 political prisoners":
 * prisoners counted before or after are none of those released.
 */
export function isAnotherTime(
  { start, end, kind }: Predicate,
  { sentence: { tokens }, span, counted, times, compiled }: MeasureInput,
): boolean {
  if (kind !== 'freed' || end > span.hedgeStart || counted.kind !== 'group' || !counted.entry.prisoner) return false;
  const { clause, dating, course } = compiled;
  const rounds = clause.rounds.isAt(tokens, end - 1);
  // "When the releases began there were 167", "La víspera de las excarcelaciones había 167"
  if (rounds && course.thereWere.endsAt(tokens, span.hedgeStart, TO_NUMBER))
    for (let at = start - 1; at >= Math.max(0, start - TO_WHEN) && tokens[at]?.kind === 'word'; at -= 1)
      if (dating.when.isAt(tokens, at) || dating.occasions.isAt(tokens, at)) return true;
  for (const time of times) {
    if (time.role !== 'before' && time.role !== 'after') continue;
    if (start < time.start || end > time.end + TO_OWNED) continue;
    // "Antes de las excarcelaciones fueron liberados 12": a verb of its own
    if (rounds || (time.role === 'before' && (end <= time.end || isOwningMark(tokens[start - 1])))) return true;
  }
  return false;
}

/** "Tras las excarcelaciones del domingo, 902 siguen presos": releases that only say when. */
export function onlyDates({ start, end }: Predicate, { times }: MeasureInput): boolean {
  for (const time of times) if (start >= time.start && end <= time.end) return true;
  return false;
}
