const NONE: readonly number[] = [];

/**
 * Numbers for the words and stems that phrases are made of. A word is told once which of them it is or begins with, and a
 * phrase is then followed by numbers: no letters are compared.
 */
export class WordForms {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** Of stems, the longest first. */
  #lengths: readonly number[] = [];

  get #next(): number {
    return this.#words.size + this.#stems.size;
  }

  word(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const number = this.#next;
    this.#words.set(word, number);
    return number;
  }

  stem(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const number = this.#next;
    this.#stems.set(stem, number);
    if (!this.#lengths.includes(stem.length)) this.#lengths = [...this.#lengths, stem.length].sort((a, b) => b - a);
    return number;
  }

  /** Those of a folded word: itself, and the stems it begins with from the longest on. */
  of(key: string): readonly number[] {
    const found: number[] = [];
    const word = this.#words.get(key);
    if (word !== undefined) found.push(word);
    for (const length of this.#lengths) {
      const stem = length > key.length ? undefined : this.#stems.get(key.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
    return found.length === 0 ? NONE : found;
  }
}
