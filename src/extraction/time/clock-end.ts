import type { CompiledLanguage } from '../lexicon/compiled-language.js';
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
        language.time.clockWords.includes(key(tokens, end + 1)) ||
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
