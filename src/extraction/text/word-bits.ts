/** Bits that fit a small integer. */
export const LANE = 30;

/** A bit of a row of small integers. */
export interface Bit {
  readonly lane: number;
  readonly bit: number;
}

export function bitOf(index: number): Bit {
  return { lane: Math.floor(index / LANE), bit: 1 << (index % LANE) };
}

/** Small integers that so many bits take. */
export function lanesFor(bits: number): number {
  return Math.ceil(bits / LANE);
}

/** A table's bit in each row of a word, and where it stands. */
export interface TableBit {
  readonly bit: number;
  readonly begins: number;
  readonly alone: number;
  readonly follows: number;
  readonly ends: number;
}

export function tableBit({ lane, bit }: Bit, lanes: number): TableBit {
  return { bit, begins: lane, alone: lanes + lane, follows: 2 * lanes + lane, ends: 3 * lanes + lane };
}

type Filed = Map<string, number[]>;

function lengthsOf(filed: Filed): readonly number[] {
  return [...new Set([...filed.keys()].map((part) => part.length))];
}

/** For words of a lexicon, `word*` for a stem, `*end` for an ending, a row of bits: one for each table that has them. */
export class WordBits {
  readonly #words: Filed = new Map();
  readonly #stems: Filed = new Map();
  readonly #ends: Filed = new Map();
  readonly #none: readonly number[];
  #stemLengths: readonly number[] = [];
  #endLengths: readonly number[] = [];

  /** `tables`: how many there are. */
  constructor(tables: number) {
    this.#none = Array.from({ length: lanesFor(tables) }, () => 0);
  }

  file(words: readonly string[], { lane, bit }: Bit): void {
    for (const word of words) {
      const isEnd = word.length > 1 && word.startsWith('*');
      const filed = isEnd ? this.#ends : word.endsWith('*') ? this.#stems : this.#words;
      const name = isEnd ? word.slice(1) : word.endsWith('*') ? word.slice(0, -1) : word;
      const bits = filed.get(name) ?? [...this.#none];
      bits[lane] = (bits[lane] ?? 0) | bit;
      filed.set(name, bits);
    }
    this.#stemLengths = lengthsOf(this.#stems);
    this.#endLengths = lengthsOf(this.#ends);
  }

  /** Of a word, folded and as it is written in lower case. */
  of(key: string, written: string): readonly number[] {
    const found = [...this.#filed(key), ...(written === key ? [] : this.#filed(written))];
    return found.length === 0
      ? this.#none
      : this.#none.map((_, lane) => found.reduce((all, bits) => all | (bits[lane] ?? 0), 0));
  }

  #filed(form: string): readonly (readonly number[])[] {
    return [
      this.#words.get(form),
      ...this.#stemLengths.map((length) => (form.length < length ? undefined : this.#stems.get(form.slice(0, length)))),
      ...this.#endLengths.map((length) => (form.length < length ? undefined : this.#ends.get(form.slice(-length)))),
    ].filter((bits) => bits !== undefined);
  }
}
