import type { Token } from './text.js';
import type { PhraseTable, Vocabulary } from './vocabulary.js';

/** Single words of a lexicon, `word*` for a stem, asked for by token: for words of its vocabulary a look at one bit. */
export class WordTable implements PhraseTable {
  readonly #words: ReadonlySet<string>;
  readonly #stems: readonly string[];
  #vocabulary: Vocabulary | undefined;
  #lane = 0;
  #bit = 0;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#stems = [...this.#words].filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
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
      : this.#words.has(word.key) || this.#stems.some((stem) => word.key.startsWith(stem));
  }

  /** Whether one of them stands there; none does before the first token or past the last. */
  isAt(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    return token !== undefined && this.has(token);
  }
}
