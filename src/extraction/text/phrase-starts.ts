import type { Token } from './text.js';
import type { PhraseTable, Vocabulary } from './vocabulary.js';
import type { TableBit } from './word-bits.js';

/** What begins besides the phrases of tables, in single words. */
export interface Begins {
  /** These by themselves. */
  readonly alone: readonly string[];
  /** These only before one of `next`. */
  readonly before: readonly string[];
  readonly next: readonly string[];
}

/**
 * Where a phrase of several tables may begin, by two words: small words as "the" and "in" begin many phrases, and at most
 * places none.
 */
export class PhraseStarts implements PhraseTable {
  readonly #firsts: readonly string[];
  readonly #lone: readonly string[];
  readonly #seconds: readonly string[];
  #vocabulary: Vocabulary | undefined;
  #bit = 0;
  #begins = 0;
  #alone = 0;
  #follows = 0;

  constructor(tables: readonly PhraseTable[], { alone, before, next }: Begins) {
    this.#firsts = [...tables.flatMap((table) => table.firstWords()), ...alone, ...before];
    this.#lone = [...tables.flatMap((table) => table.loneWords()), ...alone];
    this.#seconds = [...tables.flatMap((table) => table.secondWords()), ...next];
  }

  firstWords(): readonly string[] {
    return this.#firsts;
  }

  loneWords(): readonly string[] {
    return this.#lone;
  }

  secondWords(): readonly string[] {
    return this.#seconds;
  }

  wordsAfterAny(): readonly string[] {
    return [];
  }

  lastWords(): readonly string[] {
    return [];
  }

  enrol(vocabulary: Vocabulary, { bit, begins, alone, follows }: TableBit): void {
    this.#vocabulary = vocabulary;
    this.#bit = bit;
    this.#begins = begins;
    this.#alone = alone;
    this.#follows = follows;
  }

  /** Whether anything of it may begin at token `at`; words of another vocabulary may begin all. */
  mayBegin(tokens: readonly Token[], at: number): boolean {
    const word = tokens[at]?.word;
    if (word === undefined) return false;
    if (word.vocabulary !== this.#vocabulary) return true;
    if (((word.bits[word.row + this.#begins] ?? 0) & this.#bit) === 0) return false;
    if (((word.bits[word.row + this.#alone] ?? 0) & this.#bit) !== 0) return true;
    const next = tokens[at + 1]?.word;
    if (next === undefined) return false;
    return next.vocabulary !== this.#vocabulary || ((next.bits[next.row + this.#follows] ?? 0) & this.#bit) !== 0;
  }
}
