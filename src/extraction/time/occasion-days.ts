import type { Sentence } from '../sentences/sentence.js';
import { tellsOfThem } from './clause-day.js';
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

/**
 * "On Friday, a day before the talks opened, 41 left", "41 salieron el viernes, un día después de la cumbre": the day right
 * before the comma, told again; but "on Friday, a day after 39 had left" is a day of the 39, and "on Friday, a day after they had
 * been freed" one of theirs.
 */
export function tellsDayAgain(
  time: TimeExpression,
  times: readonly TimeExpression[],
  place: { readonly start: number; readonly end: number },
  sentence: Sentence,
): boolean {
  const { role, what, start, end } = time;
  const { tokens, compiled } = sentence;
  const { sets } = compiled;
  if (role !== 'on' || what.kind !== 'apart' || (what.of === null && what.clause !== true)) return false;
  if (tellsOfThem(end, sentence)) return false;
  let comma = start - 1;
  while (sets.fillers.isAt(tokens, comma)) comma -= 1;
  if (tokens[comma]?.text !== ',' || !times.some((day) => day.end === comma && namesDays(day))) return false;
  return place.start < end || tokens.slice(end, place.start).some(({ text }) => text === ',');
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
