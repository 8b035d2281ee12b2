import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';

/** Tokens from a number to the end of its clause: its people. */
const PEOPLE = 5;
const ENDS = /^[.,;)]$/;

function isDayName(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): boolean {
  return sets.weekdays.isAt(tokens, at) || sets.months.isAt(tokens, at);
}

/** Where the clause before a day ends: before "y el", ", na", "and in"; none where the day stands in it. */
function endBefore(tokens: readonly Token[], day: number, { sets }: CompiledLanguage): number | undefined {
  let at = day;
  while (sets.on.isAt(tokens, at - 1) || sets.determiners.isAt(tokens, at - 1)) at -= 1;
  const joined = sets.joiners.isAt(tokens, at - 1) ? at - 1 : at;
  const comma = /^[,;]$/.test(tokens[joined - 1]?.text ?? '') ? joined - 1 : joined;
  return comma === at ? undefined : comma;
}

/** "El martes salieron 40 presos": how many left on a day of their own, up to `end`; "40 el martes" has it behind. */
function countsByDay(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  let number = end - 1;
  while (number >= Math.max(0, end - PEOPLE) && !isNumber(tokens[number], compiled.sets)) {
    if (tokens[number]?.kind === 'punct' || isDayName(tokens, number, compiled)) return false;
    number -= 1;
  }
  if (!isNumber(tokens[number], compiled.sets)) return false;
  let day = false;
  let left = false;
  for (let at = 0; at < end; at += 1) {
    day ||= at < number && isDayName(tokens, at, compiled);
    left ||=
      compiled.predicates.longestAt(tokens, at)?.value === 'freed' || compiled.course.custody.leaves.isAt(tokens, at);
  }
  return day && left;
}

const WEEK = 7;

/** "el sábado 24 y el domingo 25": as many days apart as the weekdays are, and so the days of these. `end`: of the first. */
function areTheirDays(
  tokens: readonly Token[],
  { end, day, number }: { readonly end: number; readonly day: number; readonly number: number },
  { language }: CompiledLanguage,
): boolean {
  const weekday = (at: number): number => language.time.weekdays[tokens[at]?.key ?? ''] ?? Number.NaN;
  const apart = Number(tokens[number]?.text) - Number(tokens[end - 1]?.text);
  return apart > 0 && apart === (weekday(day) - weekday(end - 2) + WEEK) % WEEK;
}

/**
 * "El martes salieron 40 presos y el jueves 30", "in December 40 were freed, and in January 30": behind a second day how many
 * left on it, the verb being left out, and no day of the month. `day` and `number`: where the two stand.
 */
export function isCountBehindDay(
  tokens: readonly Token[],
  day: number,
  number: number,
  compiled: CompiledLanguage,
): boolean {
  const { sets, small, language, predicates } = compiled;
  // "and on January 30"
  if (!language.sources.verbFirst && sets.months.isAt(tokens, day) && !small.in.isAt(tokens, day - 1)) return false;
  const end = endBefore(tokens, day, compiled);
  if (end !== undefined && areTheirDays(tokens, { end, day, number }, compiled)) return false;
  if (end === undefined || !countsByDay(tokens, end, compiled)) return false;
  const after = sets.increments.isAt(tokens, number + 1) ? number + 2 : number + 1;
  const next = tokens[after];
  if (next !== undefined && !ENDS.test(next.text) && !sets.joiners.has(next)) return false;
  // "y el jueves 22, según Foro Penal, salieron 30"
  for (let at = after; at < tokens.length; at += 1)
    if (predicates.longestAt(tokens, at)?.value === 'freed') return false;
  return true;
}
