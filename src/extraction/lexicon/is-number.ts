import type { Token } from '../text/text.js';
import type { CompiledLanguage } from './compiled-language.js';

/** "12", "twelve": a number in figures, or a word that is one. */
export function isNumber(token: Token | undefined, { numerals }: CompiledLanguage['sets']): boolean {
  return token?.kind === 'number' || numerals.has(token);
}
