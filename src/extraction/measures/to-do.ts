import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token } from '../text/text.js';

/** Tokens of a headline before "to". */
const HEAD = 7;

/**
 * "Sri Lanka to release 30 fishermen", "Ukraine, Russia to swap 300": in an English headline a state that is to do it will.
 * `at`: "to", or the verb after it.
 */
export function isToDo(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, course, language } = compiled;
  if (at > HEAD || language.sources.verbFirst) return false;
  const to = sets.wishes.isAt(tokens, at) ? at : at - 1;
  if (to < 1 || !sets.wishes.isAt(tokens, to) || tokens[to + 1]?.word.capital !== false) return false;
  let state = false;
  for (let index = 0; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || compiled.asks.longestAt(tokens, index) !== undefined) return false;
    const authority = course.custody.authorities.has(token);
    // "Sri Lanka", "El Salvador": the second capital opens no sentence
    state ||= authority || token.word.country !== undefined || (token.word.capital && index > 0);
    if (!authority && !token.word.capital && token.text !== ',' && !sets.joiners.has(token) && !isOwningMark(token))
      return false;
  }
  return state;
}
