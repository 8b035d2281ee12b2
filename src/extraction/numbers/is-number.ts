import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "12", "twelve": a number in figures, or a word that is one. */
export function isNumber(token: Token | undefined, { sets }: Pick<CompiledLanguage, 'sets'>): boolean {
  return token?.kind === 'number' || sets.numerals.has(token);
}
