import type { Token } from './text.js';
import type { PhraseTable, Vocabulary, Word } from './vocabulary.js';
import type { Bit } from './word-bits.js';
import { WordTable } from './word-table.js';

/** A word of a phrase that any word may be. */
const ANY = '*';

/** Whether phrases of a table begin with any word before another that tells them. */
function beginsWithAny(table: PhraseTable): boolean {
  return table.wordsAfterAny().length > 0 && !table.loneWords().includes(ANY);
}

function isTold(word: string): boolean {
  return word !== ANY;
}

/** The bits of tables, those of a lane together. */
function bitsOf(tables: readonly PhraseTable[], vocabulary: Vocabulary): readonly Bit[] {
  const lanes = new Map<number, number>();
  for (const table of tables) {
    const { lane, bit } = vocabulary.placeOf(table);
    lanes.set(lane, (lanes.get(lane) ?? 0) | bit);
  }
  return [...lanes].map(([lane, bit]) => ({ lane, bit }));
}

/** Whether one of the tables of these bits has the word by itself, or before the next. */
function goesOn({ lane, bit }: Bit, { begins, alone }: Word, next: Word | undefined): boolean {
  const begun = (begins[lane] ?? 0) & bit;
  return begun !== 0 && (begun & ((alone[lane] ?? 0) | (next?.follows[lane] ?? 0))) !== 0;
}

/**
 * The words with which the phrases of several tables begin, alone or before a word that goes on with one: a few bits tell
 * that none of them begins at a token, before each is looked up. "Any word, and then one of these" is told by the word
 * after it.
 */
export class FirstWords implements PhraseTable {
  /** Those that must have a place in a vocabulary before it has one. */
  readonly tables: readonly PhraseTable[];
  readonly afterAny: WordTable;
  readonly #firsts: readonly string[];
  readonly #lone: readonly string[];
  readonly #seconds: readonly string[];
  #vocabulary: Vocabulary | undefined;
  #bits: readonly Bit[] = [];

  /** `words`: further ones that begin something, `word*` for a stem, `*end` for an ending. */
  constructor(tables: readonly PhraseTable[], words: readonly string[] = []) {
    const open = tables.filter(beginsWithAny);
    this.#firsts = [...open.flatMap((table) => table.firstWords()).filter(isTold), ...words];
    this.#lone = [...open.flatMap((table) => table.loneWords()), ...words];
    this.#seconds = open.flatMap((table) => table.secondWords());
    this.afterAny = new WordTable(open.flatMap((table) => table.wordsAfterAny()));
    this.tables = tables.filter((table) => !open.includes(table));
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

  /** After its tables. */
  enrol(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    this.#bits = bitsOf([...this.tables, this], vocabulary);
  }

  /** Whether a phrase of one of the tables may begin at token `at`; words of another vocabulary may begin any. */
  mayBegin(tokens: readonly Token[], at: number): boolean {
    const word = tokens[at]?.word;
    if (word === undefined) return false;
    const next = tokens[at + 1]?.word;
    if (word.vocabulary !== this.#vocabulary || (next !== undefined && next.vocabulary !== word.vocabulary))
      return true;
    for (const bits of this.#bits) if (goesOn(bits, word, next)) return true;
    return this.afterAny.isAt(tokens, at + 1);
  }
}
