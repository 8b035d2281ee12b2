import type { Token } from './text.js';
import type { PhraseTable, Vocabulary } from './vocabulary.js';
import type { TableBit } from './word-bits.js';

/** A word of a phrase that any word may be. */
const ANY = '*';

/** First words of a table; where it is any word that goes before another, that other tells. */
function firstsOf(table: PhraseTable): readonly string[] {
  const byNext = table.wordsAfterAny().length > 0 && !table.loneWords().includes(ANY);
  return byNext ? table.firstWords().filter((word) => word !== ANY) : table.firstWords();
}

/**
 * The words with which the phrases of several tables begin: a look at a word and the next tells that none of them begins
 * there, before each is looked up. "Any word, and then one of these" is told by the word after it.
 */
export class FirstWords implements PhraseTable {
  readonly #firsts: readonly string[];
  readonly #lone: readonly string[];
  readonly #seconds: readonly string[];
  readonly #afterAny: readonly string[];
  readonly isGate = true;
  #vocabulary: Vocabulary | undefined;
  #bit = 0;

  /** `words`: further ones that begin something, `word*` for a stem, `*end` for an ending. */
  constructor(tables: readonly PhraseTable[], words: readonly string[] = []) {
    this.#firsts = [...tables.flatMap(firstsOf), ...words];
    this.#lone = [...tables.flatMap((table) => table.loneWords()), ...words];
    this.#seconds = tables.flatMap((table) => table.secondWords());
    this.#afterAny = tables.flatMap((table) => table.wordsAfterAny());
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

  /** As far as is asked here, a phrase of any word and one of these ends with it. */
  lastWords(): readonly string[] {
    return this.#afterAny;
  }

  wordsAfterAny(): readonly string[] {
    return this.#afterAny;
  }

  enrol(vocabulary: Vocabulary, { bit }: TableBit): void {
    this.#vocabulary = vocabulary;
    this.#bit = bit;
  }

  /** Whether a phrase of one of the tables may begin at token `at`; words of another vocabulary may begin any. */
  mayBegin(tokens: readonly Token[], at: number): boolean {
    const word = tokens[at]?.word;
    if (word === undefined) return false;
    if (word.vocabulary !== this.#vocabulary) return true;
    const begins = (word.begins & this.#bit) !== 0;
    if (begins && (word.alone & this.#bit) !== 0) return true;
    const next = tokens[at + 1]?.word;
    if (next === undefined) return false;
    if (next.vocabulary !== this.#vocabulary) return true;
    return ((begins ? next.follows : next.ends) & this.#bit) !== 0;
  }
}
