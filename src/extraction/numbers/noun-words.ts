import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isCapitalised, type Token } from '../text/text.js';

const QUOTES = '"“”«»‘';

export function isQuote(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'punct' && QUOTES.includes(token.text);
}

/** Without the marks of a quotation. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) if (!isQuote(tokens[at])) words += `${words && ' '}${tokens[at]?.text ?? ''}`;
  return words;
}

/** "24 jailed journalists": a participle by itself. */
export function isHeldBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  { heldParticiples }: CompiledLanguage,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && heldParticiples.mayBegin(token) && heldParticiples.longestAt([token], 0)) return true;
  }
  return false;
}

/** Nothing but names and words that only qualify, up to there. */
export function isNamed(tokens: readonly Token[], from: number, to: number, { sets }: CompiledLanguage): boolean {
  return tokens.slice(from, to).every((word) => isCapitalised(word) || sets.qualifiers.has(word));
}
