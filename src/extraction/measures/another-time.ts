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

/** Words from "after" to a release: "after they had been freed", "tras su salida". */
const TO_AFTER = 4;

/** Where "after" stands, of a release that only says when something else was done: "days after leaving jail", "tras su liberación". */
function afterWhich(
  { start, kind }: Predicate,
  { sentence: { tokens }, span, compiled }: MeasureInput,
): number | undefined {
  if (kind !== 'freed' || start < span.end) return undefined;
  const { since, sets, copulas } = compiled;
  for (let at = start - 1; at >= start - TO_AFTER; at -= 1) {
    const after = since.longestAt(tokens, at);
    if (after?.value === 'after' && after.end <= start) return at;
    const token = tokens[at];
    const isSmall = sets.functionWords.has(token) || sets.possessives.has(token) || copulas.longestAt(tokens, at);
    if (token?.kind !== 'word' || !isSmall) return undefined;
  }
  return undefined;
}

export function onlyComesBefore(predicate: Predicate, input: MeasureInput): boolean {
  return afterWhich(predicate, input) !== undefined;
}

/**
 * "arrested again days after leaving jail", "detenidas días después de ser excarceladas": who was taken then had been let go
 * before; but "those arrested in May went home after being freed".
 */
export function isBeforeArrest(predicate: Predicate, input: MeasureInput): boolean {
  const after = afterWhich(predicate, input);
  if (after === undefined) return false;
  const { sentence, span, compiled } = input;
  const { units } = compiled.language.time;
  const isUnit = Object.values(units).some((words) => words.includes(sentence.tokens[after - 1]?.key ?? ''));
  const from = isUnit ? span.end : Math.max(span.end, after - 2);
  for (let at = from; at < after; at += 1)
    if (compiled.course.taken.longestAt(sentence.tokens, at) !== undefined) return true;
  return false;
}
