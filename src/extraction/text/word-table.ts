import { foldKeepingLength } from './fold-keeping-length.js';
import type { Token } from './text.js';
import type { PhraseTable, Vocabulary, Word } from './vocabulary.js';
import type { TableBit } from './word-bits.js';
import type { WordsOf } from './words-of.js';

function hasShape({ key, text }: Word, shape: string): boolean {
  const form = foldKeepingLength(shape) === shape ? key : text.toLowerCase();
  if (shape.startsWith('*')) return form.endsWith(shape.slice(1));
  return shape.endsWith('*') ? form.startsWith(shape.slice(0, -1)) : form === shape;
}

/**
 * Single words of a lexicon, `word*` for a stem, `*end` for an ending, asked for by token: for words of its vocabulary a
 * look at one bit. What is written with an accent is looked for as it is written: "às" is not "as".
 */
export class WordTable implements PhraseTable {
  #vocabulary: Vocabulary | undefined;
  #bit = 0;
  #begins = 0;
  readonly #words: ReadonlySet<string>;
  readonly #shapes: readonly string[];

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#shapes = [...this.#words].filter((word) => word.includes('*') || foldKeepingLength(word) !== word);
  }

  firstWords(): readonly string[] {
    return [...this.#words];
  }

  loneWords(): readonly string[] {
    return [...this.#words];
  }

  secondWords(): readonly string[] {
    return [];
  }

  wordsAfterAny(): readonly string[] {
    return [];
  }

  lastWords(): readonly string[] {
    return [];
  }

  enrol(vocabulary: Vocabulary, { bit, begins }: TableBit): void {
    this.#vocabulary = vocabulary;
    this.#bit = bit;
    this.#begins = begins;
  }

  /** Whether any of its words may stand in a sentence of these. */
  mayBeIn({ vocabulary, tables }: WordsOf): boolean {
    return vocabulary !== this.#vocabulary || ((tables[this.#begins] ?? 0) & this.#bit) !== 0;
  }

  has(token: Token | undefined): boolean {
    if (token === undefined) return false;
    const { word } = token;
    if (word.vocabulary === this.#vocabulary) return ((word.bits[word.row + this.#begins] ?? 0) & this.#bit) !== 0;
    return this.#hasOther(word);
  }

  /** … of another vocabulary. */
  #hasOther(word: Word): boolean {
    return this.#words.has(word.key) || this.#shapes.some((shape) => hasShape(word, shape));
  }

  /** Whether one of them is among the tokens from `start` to `end`. */
  isAmong(tokens: readonly Token[], start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.has(tokens[at])) return true;
    return false;
  }

  /** For a word that is no token's, folded. */
  hasKey(key: string): boolean {
    return this.#words.has(key);
  }

  /** Whether one of them stands there; none does before the first token or past the last. */
  isAt(tokens: readonly Token[], at: number): boolean {
    const token = at < 0 ? undefined : tokens[at];
    return token !== undefined && this.has(token);
  }

  /** As a table of phrases is asked. */
  mayBeAt(tokens: readonly Token[], at: number): boolean {
    return this.isAt(tokens, at);
  }
}
