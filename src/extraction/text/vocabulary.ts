import { countryOf, mayGoOnCountry, mayNameCountry } from '../places/countries.js';
import { countryWritten } from '../places/country-as-written.js';
import { mayNamePlace } from '../places/places.js';
import { writtenTables } from './begun-tables.js';
import { foldKeepingLength } from './fold-keeping-length.js';
import { bitOf, LANE, lanesFor, type TableBit, tableBit, WordBits } from './word-bits.js';
import { WordForms } from './word-forms.js';
import { isAt } from './word-sums.js';

export type TokenKind = 'word' | 'number' | 'punct';

/** A word as it is written, with all that is known of it wherever it stands: found out once, at its first use. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Lower case, accents stripped, apostrophes straight. */
  readonly key: string;
  readonly kind: TokenKind;
  /** A word that starts with a capital. */
  readonly capital: boolean;
  /** One capital and then small letters, as most names are written. */
  readonly titled: boolean;
  /** "d'Ecoute", "l'Homme": an article that has grown together with a name. */
  readonly elided: boolean;
  /** A word of parts: "twenty-one". */
  readonly hyphened: boolean;
  /** It may begin the name of a country. */
  readonly mayBeCountry: boolean;
  /** It may go on with the name of one. */
  readonly goesOnCountry: boolean;
  /** It may begin the name of a place that only tells where a story plays. */
  readonly mayBePlace: boolean;
  /** The country it names by itself. */
  readonly country: string | undefined;
  /** By which words and stems of phrases it goes on. */
  readonly forms: readonly number[];
  /**
   * A bit for each table of its vocabulary, in four rows from `row` on: those that have it as a first word, as a phrase by
   * itself or before any word, as a second word, as a last word; behind them those of the first row once more, as a list.
   * Words stand side by side: so many are asked so often that it counts how little memory that goes over.
   */
  readonly bits: Int32Array;
  readonly row: number;
  /** The rows of the gates alone: one in each. */
  readonly begins: number;
  readonly alone: number;
  readonly follows: number;
  readonly ends: number;
  readonly vocabulary: Vocabulary;
}

/** A table that is asked of every word whether rules are to be asked there: its bit stands with the word itself. */
function isGate(table: PhraseTable): boolean {
  return table.isGate === true;
}

/** What a vocabulary needs to know of a phrase table: `word*` for a stem, `*end` for an ending; with an accent, as written. */
export interface PhraseTable {
  readonly isGate?: true;
  /** First words of its phrases. */
  firstWords(): readonly string[];
  /** Words that are a phrase by themselves, or begin one that goes on with any word. */
  loneWords(): readonly string[];
  /** Second words of its phrases, where not any word is one. */
  secondWords(): readonly string[];
  /** Second words of its phrases whose first word may be any. */
  wordsAfterAny(): readonly string[];
  /** Last words of its phrases. */
  lastWords(): readonly string[];
  /** It is told its places in `Word.bits`. */
  enrol(vocabulary: Vocabulary, bit: TableBit): void;
}

/** Words kept; a long-lived process that has seen more of them begins anew. */
const MOST_WORDS = 20_000;
/** Places for words met lately, from 0 to this: a power of two less one. */
const LAST_MET = 8191;
/** Words that stand side by side. */
const BLOCK = 256;
export const ROWS = 4;
/** Small integers in the list of a word that begins phrases of a dozen tables. */
const LIST = 24;
/** Nobody writes a longer word twice. */
const LONGEST_WORD = 40;
const DIGIT = /^\d/;
const LETTER = /^\p{L}/u;
const TITLED = /^\p{Lu}\p{Ll}+$/u;
const ELIDED = /^(?:\p{Ll}['’]|(?:al|el|ad|as|ash)-)\p{Lu}/u;

/**
 * The words of a language: one look-up a token says which of all phrase tables it may begin or go on. Most words do neither
 * in most tables, so that looking a phrase up costs a bit or two and touches nothing else.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  /** The word met last of those whose letters add up to the same place. */
  readonly #met: (Word | undefined)[] = Array.from({ length: LAST_MET + 1 });
  readonly #begins: WordBits;
  readonly #alone: WordBits;
  readonly #follows: WordBits;
  readonly #ends: WordBits;
  readonly forms = new WordForms();
  /** Small integers in a row of bits. */
  readonly lanes: number;
  #block = new Int32Array(0);
  #filled = 0;

  constructor(known: readonly PhraseTable[] = []) {
    const gates = known.filter(isGate);
    if (gates.length > LANE) throw new Error(`${gates.length} gates: a word has room for ${LANE}`);
    const tables = [...gates, ...known.filter((table) => !isGate(table))];
    this.#begins = new WordBits(tables.length);
    this.#alone = new WordBits(tables.length);
    this.#follows = new WordBits(tables.length);
    this.#ends = new WordBits(tables.length);
    this.lanes = lanesFor(tables.length);
    for (const [index, table] of tables.entries()) {
      const bit = bitOf(index);
      this.#begins.file(table.firstWords(), bit);
      this.#alone.file(table.loneWords(), bit);
      this.#follows.file([...table.secondWords(), ...table.wordsAfterAny()], bit);
      this.#ends.file(table.lastWords(), bit);
      table.enrol(this, tableBit(bit, this.lanes));
    }
  }

  /** The word that a stretch of a text is; `sum`: of its letters. One met lately is told by them, and nothing is cut out of the text. */
  wordAt(text: string, start: number, end: number, sum: number): Word {
    const place = (sum ^ (sum >>> 13)) & LAST_MET;
    const met = this.#met[place];
    if (met !== undefined && isAt(met.text, text, start, end)) return met;
    const word = this.word(text.slice(start, end));
    if (end - start <= LONGEST_WORD) this.#met[place] = word;
    return word;
  }

  /** The word that is written so. */
  word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const fresh = this.#learn(text);
    if (text.length > LONGEST_WORD) return fresh;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    this.#words.set(text, fresh);
    return fresh;
  }

  #learn(text: string): Word {
    const key = foldKeepingLength(text);
    const written = text.toLowerCase();
    const kind: TokenKind = DIGIT.test(text) ? 'number' : LETTER.test(text) ? 'word' : 'punct';
    const first = text[0] ?? '';
    const begins = this.#begins.of(key, written);
    const alone = this.#alone.of(key, written);
    const rows = [begins, alone, this.#follows.of(key, written), this.#ends.of(key, written)];
    const row = this.#filed([...rows, writtenTables(begins, alone)].flat());
    const [gateBegins = 0, gateAlone = 0, gateFollows = 0, gateEnds = 0] = rows.map(([first]) => first);
    const capital = kind === 'word' && first !== first.toLowerCase();
    return {
      text,
      key,
      kind,
      capital,
      titled: TITLED.test(text),
      elided: ELIDED.test(text),
      hyphened: key.includes('-'),
      mayBeCountry: mayNameCountry(key) || countryWritten(text) !== undefined,
      goesOnCountry: mayGoOnCountry(key),
      mayBePlace: mayNamePlace(key),
      country: countryOf(key) ?? countryWritten(text),
      forms: this.forms.of(key),
      bits: this.#block,
      row,
      begins: gateBegins,
      alone: gateAlone,
      follows: gateFollows,
      ends: gateEnds,
      vocabulary: this,
    };
  }

  /** Where the rows of a word, and its list behind them, stand in the block that is being filled. */
  #filed(bits: readonly number[]): number {
    if (this.#filled + bits.length > this.#block.length) {
      this.#block = new Int32Array(Math.max(bits.length, BLOCK * (ROWS * this.lanes + LIST)));
      this.#filled = 0;
    }
    const row = this.#filled;
    this.#block.set(bits, row);
    this.#filled += bits.length;
    return row;
  }
}
