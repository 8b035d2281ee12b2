import type { Token } from './text.js';
import type { PhraseTable, Vocabulary } from './vocabulary.js';
import type { Bit } from './word-bits.js';

/**
 * The words with which the phrases of several tables begin, alone or before a word that goes on with one: a few bits tell
 * that none of them begins at a token, before each is looked up.
 */
export class FirstWords implements PhraseTable {
  readonly tables: readonly PhraseTable[];
  readonly #words: readonly string[];
  #vocabulary: Vocabulary | undefined;
  /** The bits of its tables, by lane; tables that stand together in the vocabulary share one. */
  #lanes: readonly Bit[] = [];

  /** `words`: further ones that begin something, `word*` for a stem, `*end` for an ending. */
  constructor(tables: readonly PhraseTable[], words: readonly string[] = []) {
    this.tables = tables;
    this.#words = words;
  }

  firstWords(): readonly string[] {
    return this.#words;
  }

  loneWords(): readonly string[] {
    return this.#words;
  }

  secondWords(): readonly string[] {
    return [];
  }

  lastWords(): readonly string[] {
    return [];
  }

  placeIn(): undefined {
    return undefined;
  }

  /** After its tables. */
  enrol(vocabulary: Vocabulary, own: Bit): void {
    this.#vocabulary = vocabulary;
    const lanes = new Map<number, number>();
    for (const place of [own, ...this.tables.map((table) => table.placeIn(vocabulary))]) {
      if (place === undefined) throw new Error('a table is of no vocabulary before its first words are');
      lanes.set(place.lane, (lanes.get(place.lane) ?? 0) | place.bit);
    }
    this.#lanes = [...lanes].map(([lane, bit]) => ({ lane, bit }));
  }

  /** Whether a phrase of one of the tables may begin at token `at`; words of another vocabulary may begin any. */
  mayBegin(tokens: readonly Token[], at: number): boolean {
    const word = tokens[at]?.word;
    if (word === undefined) return false;
    if (word.vocabulary !== this.#vocabulary) return true;
    const next = tokens[at + 1]?.word;
    if (next !== undefined && next.vocabulary !== this.#vocabulary) return true;
    for (const { lane, bit } of this.#lanes) {
      const begun = (word.begins[lane] ?? 0) & bit;
      if (begun !== 0 && (begun & ((word.alone[lane] ?? 0) | (next?.follows[lane] ?? 0))) !== 0) return true;
    }
    return false;
  }
}
