import { countryOf, mayNameCountry } from '../places/countries.js';
import { foldKeepingLength } from './fold-keeping-length.js';

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
  /** A word of parts: "twenty-one". */
  readonly hyphened: boolean;
  /** It may begin the name of a country. */
  readonly mayBeCountry: boolean;
  /** The country it names by itself. */
  readonly country: string | undefined;
  /** One of thirty bits, by its spelling: words of different marks are different words. */
  readonly mark: number;
  /** The phrase tables of its vocabulary that it may begin, a bit each. */
  readonly begins: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** What a vocabulary needs to know of a phrase table. */
export interface PhraseTable {
  /** First words of its phrases, `word*` for a stem, `*end` for an ending; with an accent, as they are written. */
  firstWords(): readonly string[];
  /** It is told its place in `Word.begins`. */
  enrol(vocabulary: Vocabulary, lane: number, bit: number): void;
}

/** Bits that fit a small integer. */
const LANE = 30;
/** Words kept; a long-lived process that has seen more of them begins anew. */
const MOST_WORDS = 20_000;
/** Nobody writes a longer word twice. */
const LONGEST_WORD = 40;
const DIGIT = /^\d/;
const LETTER = /^\p{L}/u;

/**
 * The words of a language: one look-up a token says which of all phrase tables it may begin. Most words begin no phrase
 * of most tables, so that looking a phrase up costs one bit.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #first = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #ends = new Map<string, number[]>();
  readonly #stemLengths: readonly number[];
  readonly #endLengths: readonly number[];
  readonly #none: readonly number[];

  constructor(tables: readonly PhraseTable[] = []) {
    const none = Array.from({ length: Math.ceil(tables.length / LANE) }, () => 0);
    this.#none = none;
    for (const [index, table] of tables.entries()) {
      const lane = Math.floor(index / LANE);
      const bit = 1 << (index % LANE);
      for (const word of table.firstWords()) {
        const isEnd = word.length > 1 && word.startsWith('*');
        const filed = isEnd ? this.#ends : word.endsWith('*') ? this.#stems : this.#first;
        const name = isEnd ? word.slice(1) : word.endsWith('*') ? word.slice(0, -1) : word;
        const bits = filed.get(name) ?? [...none];
        bits[lane] = (bits[lane] ?? 0) | bit;
        filed.set(name, bits);
      }
      table.enrol(this, lane, bit);
    }
    this.#stemLengths = lengthsOf(this.#stems);
    this.#endLengths = lengthsOf(this.#ends);
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
    const kind: TokenKind = DIGIT.test(text) ? 'number' : LETTER.test(text) ? 'word' : 'punct';
    const first = text[0] ?? '';
    const capital = kind === 'word' && first !== first.toLowerCase();
    return {
      text,
      key,
      kind,
      capital,
      hyphened: key.includes('-'),
      mayBeCountry: mayNameCountry(key),
      country: countryOf(key),
      mark: markOf(key),
      begins: this.#beginsOf(key, text.toLowerCase()),
      vocabulary: this,
    };
  }

  #beginsOf(key: string, written: string): readonly number[] {
    const found = [...this.#filed(key), ...(written === key ? [] : this.#filed(written))];
    return found.length === 0
      ? this.#none
      : this.#none.map((_, lane) => found.reduce((all, bits) => all | (bits[lane] ?? 0), 0));
  }

  #filed(form: string): readonly (readonly number[])[] {
    return [
      this.#first.get(form),
      ...this.#stemLengths.map((length) => (form.length < length ? undefined : this.#stems.get(form.slice(0, length)))),
      ...this.#endLengths.map((length) => (form.length < length ? undefined : this.#ends.get(form.slice(-length)))),
    ].filter((bits) => bits !== undefined);
  }
}

/** One of thirty bits, by the spelling of a folded word. */
export function markOf(key: string): number {
  let sum = key.length;
  for (let at = 0; at < key.length; at += 1) sum = (sum * 31 + key.charCodeAt(at)) % 65_521;
  return 1 << (sum % LANE);
}

function lengthsOf(filed: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set([...filed.keys()].map((part) => part.length))];
}
