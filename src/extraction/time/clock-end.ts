import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Language } from '../lexicon/language.js';
import type { Token } from '../text/text.js';
import { key, YEAR } from './read-date.js';

/** Skips a clock time and the words around it: "as of 5 p.m. Monday", "hasta las 17:00 de este sabado". */
export function clockEnd(tokens: readonly Token[], at: number, { language, sets }: CompiledLanguage): number {
  let end = at;
  let clock = false;
  while (end < tokens.length && end < at + 9) {
    const token = tokens[end];
    if (token === undefined) break;
    const number =
      token.kind === 'number' &&
      !YEAR.test(token.text) &&
      (token.text.includes(':') ||
        isHourBefore(tokens, end, language) ||
        (language.time.clockWords.includes(key(tokens, end - 1)) && Number(token.text) <= 24));
    const word =
      language.time.clockWords.includes(token.key) ||
      (clock &&
        (token.text === '.' ||
          token.text === ',' ||
          token.text === '(' ||
          token.text === ')' ||
          sets.fillers.has(token) ||
          sets.dayParts.has(token) ||
          sets.on.has(token)));
    if (!number && !word) break;
    clock ||= number || language.time.clockWords.includes(token.key);
    end += 1;
  }
  return clock ? end : at;
}

const HALF_DAYS = /^[ap]$/;

/** "5 p.m.", "2100 GMT"; not "to 340 a week later". */
function isHourBefore(tokens: readonly Token[], at: number, { time }: Language): boolean {
  const word = key(tokens, at + 1);
  if (!time.clockWords.includes(word)) return false;
  return !HALF_DAYS.test(word) || /^[.m]$/i.test(tokens[at + 2]?.text ?? '');
}

const HOUR = /^\d{1,2}(?:h\d{0,2}|:\d\d)(?:pm|am)?$/;

const LETTERS = 4;

/** A token of a time by the clock: "3" and "p.m." of "3 p.m.", "22:00", "17h". */
export function isClock(tokens: readonly Token[], at: number, { language }: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { clockWords } = language.time;
  if (HOUR.test(token.text)) return true;
  if (token.kind !== 'number') {
    if (token.key.length > 1 && clockWords.includes(token.key)) return true;
    // "p", "." and "m" of "3 p.m."
    for (let back = 1; back <= LETTERS; back += 1) {
      if (tokens[at - back]?.kind === 'number') return true;
      if (tokens[at - back + 1]?.text !== '.' && !clockWords.includes(key(tokens, at - back + 1))) return false;
    }
    return false;
  }
  return Number(token.text) <= 24 && clockWords.includes(key(tokens, at + 1));
}
