/** Tokens that keep their offsets: what all parsers of extraction work on. */

import { type TokenKind, Vocabulary, type Word } from './vocabulary.js';
import { sumOf, withLetter } from './word-sums.js';

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
  /\d+(?:[.,:/]\d+)*|['’]s(?![\p{L}\d])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))[\p{L}\p{M}]+|-\p{L}[\p{L}\p{M}]*)*|[^\s]/uy;

/** Latin letters and the marks of print: nearly all that news is written in. */
const COMMON = 0x2070;
/** What a character may be where a token begins or goes on; of all others the pattern is asked. */
const OTHER = 0;
const LETTER = 1;
const SPACE = 2;
/** A token by itself, whatever stands beside it. */
const ALONE = 3;

function sortOf(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\s/.test(char)) return SPACE;
  return /[\d\p{M}'’-]/u.test(char) ? OTHER : ALONE;
}

const SORTS = Uint8Array.from({ length: COMMON }, (_, code) => sortOf(String.fromCharCode(code)));

function sortOfCode(code: number): number {
  return code < COMMON ? (SORTS[code] ?? OTHER) : OTHER;
}

/** Where the token ends that begins at `start`, by the pattern; `start` where there is none. */
function endOf(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

/** Words of no language in particular: of names, and of a text whose language does not matter. */
const ANY_WORDS = new Vocabulary();

export function tokenize(text: string, offset: number, vocabulary = ANY_WORDS): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at);
    let sort = sortOfCode(code);
    if (sort === SPACE) {
      // a space is no token
      at += 1;
      continue;
    }
    let end = at + 1;
    let sum = code;
    // the plain word is read letter by letter, five times as fast as by the pattern, and looked up by what its letters add up to
    while (sort === LETTER && end < length) {
      code = text.charCodeAt(end);
      sort = sortOfCode(code);
      if (sort !== LETTER) break;
      sum = withLetter(sum, code);
      end += 1;
    }
    if (sort === OTHER) {
      end = endOf(text, at);
      sum = sumOf(text, at, end);
    }
    if (end > at) {
      const word = vocabulary.wordAt(text, at, end, sum);
      tokens.push({ text: word.text, key: word.key, kind: word.kind, start: offset + at, end: offset + end, word });
    }
    at = end > at ? end : at + 1;
  }
  return tokens;
}

const POSSESSIVE = /^['’]s?$/;

/** "Viasna's", "the families'": the mark by which a name owns what follows, a token of its own. */
export function isOwningMark(token: Token | undefined): boolean {
  return token !== undefined && POSSESSIVE.test(token.text);
}

const OPENS_QUOTE = /^[“«"‘]$/;

/** A mark with which words of somebody else may begin. */
export function opensQuote(token: Token | undefined): boolean {
  return token !== undefined && OPENS_QUOTE.test(token.text);
}

/** Marks between which an aside stands: the same at both ends, but for brackets. */
const ASIDES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
]);

/** What closes an aside that this token opens, as it is written; `undefined` where it opens none. */
export function asideCloser(token: Token | undefined): string | undefined {
  // most tokens are words
  return token !== undefined && token.kind === 'punct' ? ASIDES.get(token.text) : undefined;
}

/** Whether an aside may open with it: a comma, a dash, a bracket. */
export function opensAside(token: Token | undefined): boolean {
  return asideCloser(token) !== undefined;
}

const CLOSERS: ReadonlySet<string> = new Set(ASIDES.values());

/** Whether an aside may close with it. */
export function closesAside({ text }: Token): boolean {
  return CLOSERS.has(text);
}

/** Whether one mark opens an aside that the other closes: commas, dashes, brackets. */
export function encloses(open: Token | undefined, close: Token | undefined): boolean {
  return close !== undefined && asideCloser(open) === close.text;
}

/** Whether a word starts with a capital. */
export function isCapitalised(token: Token): boolean {
  return token.word.capital;
}

/** The token there, if any: an array asked for a place before its first looks for a property of that name, many times slower. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}
