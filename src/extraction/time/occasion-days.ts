import type { Sentence } from '../sentences/sentence.js';
import type { TimeExpression } from './moment.js';

/** "on 20 March, the eve of the new year", "in April, the pardon for the new year": the feast is what it is for. */
export function isOccasion({ what, start }: TimeExpression, { tokens, compiled }: Sentence): boolean {
  return what.kind === 'feast' && [1, 2, 3].some((back) => compiled.dating.occasions.isAt(tokens, start - back));
}

const VAGUE = new Set<TimeExpression['what']['kind']>(['ago', 'last-year', 'last-month', 'last-week']);
const TO_DAYS = 3;

/** "A year ago, in December 2024,", "hace dos años, el 18 de diciembre": the days right behind the comma say more. */
export function isSpelledOut(
  { what, end }: TimeExpression,
  times: readonly TimeExpression[],
  { tokens, compiled: { sets } }: Sentence,
): boolean {
  if (!VAGUE.has(what.kind) || tokens[end]?.text !== ',') return false;
  return times.some(
    (other) =>
      other.start > end &&
      other.start - end <= TO_DAYS &&
      namesDays(other) &&
      tokens.slice(end + 1, other.start).every((token) => sets.on.has(token) || sets.fillers.has(token)),
  );
}

const NAMES_DAYS = new Set<TimeExpression['what']['kind']>(['date', 'weekday', 'month', 'same-day', 'offset', 'apart']);

/** Whether it says on which day or in which month, by name or by going back to one. */
export function namesDays({ role, what }: TimeExpression): boolean {
  return role === 'on' && NAMES_DAYS.has(what.kind);
}

/** "Last year 44 left on 18 February": the day says more than its year. */
export function isDayOfYear({ role, what, start }: TimeExpression, year: TimeExpression): boolean {
  if (role !== 'on' || what.kind !== 'date' || start < year.end) return false;
  return year.what.kind === 'year'
    ? what.year === year.what.year
    : year.what.kind === 'last-year' && what.lastYear === true;
}
