/** Tokens that keep their offsets: what all parsers of extraction work on. */

import { type TokenKind, Vocabulary, type Word } from './vocabulary.js';

export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, accents stripped, apostrophes straight. */
  readonly key: string;
  readonly kind: TokenKind;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/**
 * A possessive `'s` is a token of its own. Words keep inner apostrophes and hyphens ("Prisoners'", "twenty-one", "vice-president"); numbers keep grouping and
 * decimal marks ("1,024", "1.024", "19:30", "25/01/2026"); everything else is one token a character.
 */
const TOKEN =
  /\d+(?:[.,:/]\d+)*|['’]s(?![\p{L}\d])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))[\p{L}\p{M}]+|-\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

/** Words of no language in particular: of names, and of a text whose language does not matter. */
const ANY_WORDS = new Vocabulary();

export function tokenize(text: string, offset: number, vocabulary = ANY_WORDS): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const word = vocabulary.word(match[0]);
    const start = offset + match.index;
    tokens.push({ text: word.text, key: word.key, kind: word.kind, start, end: start + word.text.length, word });
  }
  return tokens;
}

/** Whether a word starts with a capital. */
export function isCapitalised(token: Token): boolean {
  return token.word.capital;
}
