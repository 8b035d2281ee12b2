import type { Token } from './text.js';
import type { PhraseTable, Vocabulary } from './vocabulary.js';

/** Single words of a lexicon, asked for by token: for words of its vocabulary a look at one bit. */
export class WordTable implements PhraseTable {
  readonly #words: ReadonlySet<string>;
  #vocabulary: Vocabulary | undefined;
  #lane = 0;
  #bit = 0;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
  }

  firstWords(): readonly string[] {
    return [...this.#words];
  }

  enrol(vocabulary: Vocabulary, lane: number, bit: number): void {
    this.#vocabulary = vocabulary;
    this.#lane = lane;
    this.#bit = bit;
  }

  has({ word }: Token): boolean {
    return word.vocabulary === this.#vocabulary
      ? ((word.begins[this.#lane] ?? 0) & this.#bit) !== 0
      : this.#words.has(word.key);
  }
}
