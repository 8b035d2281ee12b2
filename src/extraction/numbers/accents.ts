import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "a volta de dois italianos" is their return, "à volta de 40" is about 40. */
export function isReturn(tokens: readonly Token[], at: number, { clause }: CompiledLanguage): boolean {
  return clause.comingBack.longestAt(tokens, at) !== undefined && tokens[at]?.text === tokens[at]?.key;
}

/** "al menos a 63", but "às 63". */
export function isPersonalTo(token: Token | undefined, { clause }: CompiledLanguage): boolean {
  return token !== undefined && clause.personal.has(token) && token.text === token.key;
}
