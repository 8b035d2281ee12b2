import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isClock } from './clock-end.js';
import type { TimeExpression } from './moment.js';

/** Tokens from an hour to its day: "a las 6 de la tarde del". */
const TO_DAY = 8;
const HOURS = 24;

/** "at lunchtime", "al mediodía": an hour of the day the text is about; not "that afternoon". */
export function isBareHour(
  { start, end }: TimeExpression,
  tokens: readonly Token[],
  { sets: { dayParts, determiners } }: CompiledLanguage,
): boolean {
  if (!dayParts.isAt(tokens, end - 1)) return false;
  for (let at = start; at < end; at += 1) if (determiners.isAt(tokens, at)) return false;
  return true;
}

/** "at lunchtime", "by 6 p.m.", "al mediodía | del viernes": where the words for an hour of a day begin; none where they name no hour. `from`: the token behind the number. */
export function hourOf(
  { start, end }: TimeExpression,
  from: number,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): number | undefined {
  const { dayParts, on, fillers, partitives, definites } = compiled.sets;
  const isHour = (at: number): boolean => dayParts.isAt(tokens, at) || isClock(tokens, at, compiled);
  let first: number | undefined;
  for (let at = end - 1; at >= Math.max(from, start - TO_DAY); at -= 1) {
    // "a las 6 de la tarde"
    const isNumber = first !== undefined && tokens[at]?.kind === 'number' && Number(tokens[at]?.text) <= HOURS;
    if (isNumber || isHour(at)) first = Math.min(at, start);
    else if (at < start && ![on, fillers, partitives, definites].some((words) => words.isAt(tokens, at))) break;
  }
  return first;
}
