import { phrases } from '../../../extraction/lexicon/words.js';
import { spellOut } from '../../../extraction/text/spell-out.js';
import type { Token } from './tokens.js';

interface Entry<T> {
  readonly words: readonly string[];
  value: T;
}

/** What a phrase of the table means, and the token after it. */
export interface Hit<T> {
  readonly value: T;
  readonly end: number;
}

/** Phrases in folded words; `word*` stands for every word it begins, `(a|b)` for a choice, `(a|)` for one left out. */
export class PhraseTable<T> {
  /** By the first word, or by the first two. */
  readonly #byStart = new Map<string, Entry<T>[]>();
  readonly #byPhrase = new Map<string, Entry<T>>();
  readonly #stems: Entry<T>[] = [];
  readonly #words = new Set<string>();

  /** A list of phrases, apart by commas. Where one stands twice, the first counts. */
  add(list: string, value: T): this {
    for (const phrase of spelledOut(list)) this.#addOne(phrase.split(' '), value);
    return this;
  }

  /** One phrase as it stands, with nothing left out or to choose from. */
  addPhrase(phrase: string, value: T): void {
    this.#addOne(phrase.split(' '), value);
  }

  /** As `add`; where a phrase stands already, its value becomes another. */
  merge(list: string, value: T, again: (known: T) => T): void {
    for (const phrase of spelledOut(list)) {
      const known = this.#byPhrase.get(phrase);
      if (known === undefined) this.#addOne(phrase.split(' '), value);
      else known.value = again(known.value);
    }
  }

  #addOne(words: readonly string[], value: T): void {
    const phrase = words.join(' ');
    // where one stands twice, the first counts
    if (this.#byPhrase.has(phrase)) return;
    const [first = '', second] = words;
    for (const word of words) if (!word.endsWith('*')) this.#words.add(word);
    const start = second === undefined || second.endsWith('*') ? first : `${first} ${second}`;
    const filed = first.endsWith('*') ? this.#stems : (this.#byStart.get(start) ?? []);
    if (!first.endsWith('*')) this.#byStart.set(start, filed);
    const entry = { words, value };
    this.#byPhrase.set(phrase, entry);
    filed.push(entry);
  }

  /** All whole words that stand in its phrases. */
  words(): ReadonlySet<string> {
    return this.#words;
  }

  /** The longest phrase that starts at token `at`. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    const first = tokens[at]?.key;
    if (first === undefined) return undefined;
    let best: Entry<T> | undefined;
    const two = this.#byStart.get(`${first} ${tokens[at + 1]?.key ?? ''}`) ?? [];
    for (const filed of [two, this.#byStart.get(first) ?? [], this.#stems]) {
      for (const entry of filed) {
        if (entry.words.length <= (best?.words.length ?? 0)) continue;
        if (entry.words.every((word, index) => matches(word, tokens[at + index]))) best = entry;
      }
    }
    return best === undefined ? undefined : { value: best.value, end: at + best.words.length };
  }
}

/** With its choices made; possessives and numbers are words of their own, as in `tokensOf`. */
function spelledOut(list: string): readonly string[] {
  return phrases(list)
    .flatMap(spellOut)
    .map((phrase) =>
      phrase
        .replace(/(?<=[a-z])'s\b/g, " 's")
        .replace(/(?<=[a-z])-(?=\d)/g, ' - ')
        .replace(/(?<=\d)(?=[a-z])/g, ' '),
    );
}

function matches(word: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return word.endsWith('*') ? token.key.startsWith(word.slice(0, -1)) : token.key === word;
}
