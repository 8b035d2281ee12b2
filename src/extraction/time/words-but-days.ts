import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isClock } from './clock-end.js';

const YEAR = /^(?:19|20)\d\d$/;
const NUMERIC_DATE = /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/;
const PAUSE = /^[,()]$/;

/** The end of "hace dos semanas", "ten days ago", which begins at `at`. */
function agoEnd(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  const { agoBefore, agoAfter } = compiled.language.time;
  const before = agoBefore.includes(tokens[at]?.key ?? '');
  let number = before ? at + 1 : at;
  while (before && compiled.dating.exactly.isAt(tokens, number)) number += 1;
  const unit = compiled.units.longestAt(tokens, number + 1);
  if (unit === undefined) return undefined;
  if (before) return unit.end;
  return agoAfter.includes(tokens[unit.end]?.key ?? '') ? unit.end + 1 : undefined;
}

/** "prometió el 12 de marzo la salida": a day between parts nothing; "já lá vão 45 solturas" has none. */
function isDateWord(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, course } = compiled;
  const token = tokens[at];
  if (token === undefined) return false;
  const month = [at - 1, at + 1, at + 2].some((beside) => sets.months.isAt(tokens, beside));
  if (isClock(tokens, at, compiled)) return true;
  const weekday = [at - 1, at - 2].some((beside) => sets.weekdays.isAt(tokens, beside));
  return (
    (token.kind === 'number' && token.text.length <= 2 && (month || weekday || sets.on.isAt(tokens, at - 1))) ||
    (token.kind === 'number' &&
      (NUMERIC_DATE.test(token.text) ||
        (YEAR.test(token.text) && [1, 2, 3].some((back) => sets.months.isAt(tokens, at - back))))) ||
    sets.months.has(token) ||
    sets.weekdays.has(token) ||
    sets.fillers.has(token) ||
    course.withinDay.has(token) ||
    (compiled.dating.ordinals.has(token) && tokens[at - 1]?.end === token.start)
  );
}

/** A comma or a bracket inside a date: "November 19, 2025", "quarta-feira, 19 de novembro", "Sunday (5 July)". */
function isInsideDate(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (!PAUSE.test(tokens[at]?.text ?? '')) return false;
  // "na segunda-feira, 19 de janeiro, libertar": the comma that closes it, right before what was promised
  const next = tokens[at + 1];
  const toDo = next !== undefined && (compiled.dating.infinitives.has(next) || compiled.small.to.has(next));
  if (toDo && isPartOfDate(tokens, at - 1, compiled)) return true;
  const after = tokens[at]?.text === ')' || isPartOfDate(tokens, at + 1, compiled);
  return after && isPartOfDate(tokens, at - 1, compiled);
}

function isPartOfDate(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { months, weekdays, dayWords } = compiled.sets;
  if (months.has(token) || weekdays.has(token) || dayWords.has(token)) return true;
  return token.kind === 'number' && (token.text.length <= 2 || YEAR.test(token.text) || NUMERIC_DATE.test(token.text));
}

/** The words between two tokens that do not say when: "promised on November 19, 2025 to release" has but "on", "to". */
export function wordsButDays(
  tokens: readonly Token[],
  from: number,
  to: number,
  compiled: CompiledLanguage,
): readonly Token[] {
  const left: Token[] = [];
  for (let at = from; at < to; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = compiled.fixedTimes.longestAt(tokens, at)?.end ?? agoEnd(tokens, at, compiled);
    if (end !== undefined && end <= to) {
      at = end;
      continue;
    }
    if (!isDateWord(tokens, at, compiled) && !isInsideDate(tokens, at, compiled)) left.push(token);
    at += 1;
  }
  return left;
}

/** Words of a day that are no small words. */
function saysWhen(tokens: readonly Token[], at: number, { sets, course }: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    token.kind === 'number' ||
    [sets.months, sets.weekdays, sets.dayParts, course.withinDay].some((words) => words.has(token))
  );
}

/** Past the day that begins at `at`, "el viernes 23 de enero" or "na manhã de hoje"; `at` itself where none does. */
export function pastDay(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  let past = at;
  let isDay = false;
  for (let index = at; index < tokens.length; ) {
    const whole = compiled.fixedTimes.longestAt(tokens, index)?.end ?? agoEnd(tokens, index, compiled);
    if (whole !== undefined) {
      isDay = true;
      past = whole;
      index = whole;
      continue;
    }
    if (
      !isDateWord(tokens, index, compiled) &&
      !isInsideDate(tokens, index, compiled) &&
      !compiled.sets.on.isAt(tokens, index)
    )
      break;
    const closes = tokens[index]?.text === ')';
    if (closes || saysWhen(tokens, index, compiled)) past = index + 1;
    isDay ||=
      compiled.sets.weekdays.isAt(tokens, index) ||
      compiled.sets.months.isAt(tokens, index) ||
      NUMERIC_DATE.test(tokens[index]?.text ?? '');
    index += 1;
  }
  return isDay ? past : at;
}
