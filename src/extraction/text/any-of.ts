import type { Token } from './text.js';
import type { PhraseTable, Vocabulary } from './vocabulary.js';
import type { TableBit } from './word-bits.js';
import type { WordsOf } from './words-of.js';

/** What begins besides the phrases of tables, in single words. */
export interface Begins {
  /** These by themselves. */
  readonly alone: readonly string[];
  /** These only before one of `next`. */
  readonly before: readonly string[];
  readonly next: readonly string[];
}

const NOTHING: Begins = { alone: [], before: [], next: [] };

/**
 * Several tables taken together: one look at one bit tells that nothing of any of them stands in a sentence, or begins at a
 * token, before the rules that need them are asked.
 */
export class AnyOf implements PhraseTable {
  readonly #tables: readonly PhraseTable[];
  readonly #words: Begins;
  readonly isGate = true;
  #vocabulary: Vocabulary | undefined;
  #bit = 0;
  #lane = 0;

  constructor(tables: readonly PhraseTable[], words: Begins = NOTHING) {
    this.#tables = tables;
    this.#words = words;
  }

  firstWords(): readonly string[] {
    const { alone, before } = this.#words;
    return [...this.#tables.flatMap((table) => table.firstWords()), ...alone, ...before];
  }

  loneWords(): readonly string[] {
    return [...this.#tables.flatMap((table) => table.loneWords()), ...this.#words.alone];
  }

  secondWords(): readonly string[] {
    return [...this.#tables.flatMap((table) => table.secondWords()), ...this.#words.next];
  }

  wordsAfterAny(): readonly string[] {
    return this.#tables.flatMap((table) => table.wordsAfterAny());
  }

  lastWords(): readonly string[] {
    return this.#tables.flatMap((table) => table.lastWords());
  }

  enrol(vocabulary: Vocabulary, { bit, begins }: TableBit): void {
    this.#vocabulary = vocabulary;
    this.#bit = bit;
    this.#lane = begins;
  }

  /** Whether a phrase of any of them may stand in a sentence of these words. */
  mayBeIn({ vocabulary, tables }: WordsOf): boolean {
    return vocabulary !== this.#vocabulary || ((tables[this.#lane] ?? 0) & this.#bit) !== 0;
  }

  /** Whether one may begin at token `at`; words of another vocabulary may begin any. */
  mayBeAt(tokens: readonly Token[], at: number): boolean {
    const word = at < 0 ? undefined : tokens[at]?.word;
    if (word === undefined) return false;
    if (word.vocabulary !== this.#vocabulary) return true;
    if ((word.begins & this.#bit) === 0) return false;
    if ((word.alone & this.#bit) !== 0) return true;
    const next = tokens[at + 1]?.word;
    if (next === undefined) return false;
    return next.vocabulary !== this.#vocabulary || (next.follows & this.#bit) !== 0;
  }
}
