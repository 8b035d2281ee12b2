import type { Candidate } from '../candidate.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Sentence } from '../sentences/sentence.js';
import { countsPeople } from './counts-people.js';
import type { Place } from './window-input.js';

/** Tokens around a number that may bear on its days. */
export const NEARBY = 80;

/** "between 520 and 560": both ends have the days of both. */
function isOtherEnd(other: NumberSpan, span: NumberSpan): boolean {
  return span.rangeWith !== null && other.value === span.rangeWith && other.rangeWith === span.value;
}

/** "Eleven women were among the 60 people freed on Friday": the day of all of them is theirs. */
function isItsWhole(other: NumberSpan, { end }: NumberSpan, { tokens, compiled: { clause, sets } }: Sentence): boolean {
  const among = sets.definites.isAt(tokens, other.hedgeStart - 1) ? other.hedgeStart - 2 : other.hedgeStart - 1;
  if (among < end || !clause.amongMany.isAt(tokens, among)) return false;
  for (let at = end; at < among; at += 1) if (tokens[at]?.kind === 'punct') return false;
  return true;
}

/** Where the other numbers of its sentence stand that count people and have days of their own. */
export function othersOf({ analysed, span }: Candidate): readonly Place[] {
  const others: Place[] = [];
  for (const other of analysed.numbers) {
    if (other === span || isOtherEnd(other, span) || Math.abs(other.start - span.start) > NEARBY) continue;
    if (isItsWhole(other, span, analysed.sentence)) continue;
    if (countsPeople(other, analysed)) others.push({ start: other.hedgeStart, end: other.end });
  }
  return others;
}
