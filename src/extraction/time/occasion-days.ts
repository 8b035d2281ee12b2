import type { Sentence } from '../sentences/sentence.js';
import { tellsOfThem } from './clause-day.js';
import { isSpan, type Moment, type Span, type TimeExpression } from './moment.js';
import type { Place, WindowInput } from './window-input.js';

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
 * been freed" one of theirs. So does "on 4 January 2025, a year earlier, 41 left", between its commas.
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
  if (role !== 'on' || what.kind !== 'apart') return false;
  const isBare = what.of === null && what.clause !== true;
  if (isBare && tokens[end] !== undefined && !/^[,.;:]$/.test(tokens[end].text)) return false;
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

/** One month: "in January", "that same month". */
export function isOneMonth({ what }: TimeExpression): boolean {
  return what.kind === 'month' || (what.kind === 'that' && what.unit === 'month');
}

/** "on the 10th", "between the 20th and the 28th": days whose month goes without saying. */
function isWithoutMonth(what: Moment | Span): boolean {
  if (what.kind === 'between') return isWithoutMonth(what.from) && isWithoutMonth(what.to);
  return !isSpan(what) && ((what.kind === 'date' && what.month === null) || what.kind === 'day-of-that-month');
}

/** "In January 30 left, all of them on the 10th", "that month 30 left, between the 20th and the 28th": the days say more than their month. */
export function isDayOfMonth(
  { role, what, start }: TimeExpression,
  month: TimeExpression,
  { place, others, sentence: { tokens }, compiled: { since } }: WindowInput,
): boolean {
  if (role !== 'on' || !isWithoutMonth(what) || start < month.end) return false;
  // "In January 300 left, 22 of them on the 10th": of the 22
  const isOfPart = (other: Place): boolean =>
    other.start >= place.end &&
    other.end <= start &&
    tokens.slice(other.end, start).every(({ kind }) => kind !== 'punct');
  if (others.some(isOfPart)) return false;
  // "30 left in January after the embassy called for it on the 9th": of what came first
  for (let at = month.end; at < start; at += 1) if (since.longestAt(tokens, at) !== undefined) return false;
  return true;
}
