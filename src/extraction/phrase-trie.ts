import type { Token } from './text.js';
import type { PhraseTable, Vocabulary } from './vocabulary.js';

/** A lexicon entry found in a sentence. `start` and `end` are token indexes, the end excluded. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Stem<T> {
  readonly stem: string;
  readonly node: Node<T>;
}

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  /** An entry word that ends in `*` matches every word it begins; filed under its first letter, a lone `*` under ''. */
  readonly stems: Map<string, Stem<T>[]>;
  value: T | undefined;
}

function emptyNode<T>(): Node<T> {
  return { words: new Map(), stems: new Map(), value: undefined };
}

function childForStem<T>(node: Node<T>, stem: string): Node<T> {
  const letter = stem[0] ?? '';
  const filed = node.stems.get(letter) ?? [];
  node.stems.set(letter, filed);
  const known = filed.find((entry) => entry.stem === stem);
  if (known !== undefined) return known.node;
  const fresh = emptyNode<T>();
  filed.push({ stem, node: fresh });
  return fresh;
}

function childFor<T>(node: Node<T>, word: string): Node<T> {
  if (word.endsWith('*')) return childForStem(node, word.slice(0, -1));
  const known = node.words.get(word);
  if (known !== undefined) return known;
  const fresh = emptyNode<T>();
  node.words.set(word, fresh);
  return fresh;
}

/** Spells out `(a|b)` and `(a|)`: "let (him|her) go" is two phrases. Groups do not nest. */
export function spellOut(pattern: string): readonly string[] {
  const open = pattern.indexOf('(');
  const close = pattern.indexOf(')', open);
  if (open < 0 || close < 0) return [pattern.replace(/ +/g, ' ').trim()];
  const head = pattern.slice(0, open);
  const tails = spellOut(pattern.slice(close + 1).replace(/^ /, '\u0000'));
  const choices = pattern.slice(open + 1, close).split('|');
  return choices.flatMap((choice) =>
    tails.map((tail) => `${head}${choice}${tail.replace('\u0000', ' ')}`.replace(/ +/g, ' ').trim()),
  );
}

interface Best<T> {
  end: number;
  value: T | undefined;
}

function walk<T>(node: Node<T>, tokens: readonly Token[], index: number, best: Best<T>): void {
  if (node.value !== undefined && index > best.end) {
    best.end = index;
    best.value = node.value;
  }
  const token = tokens[index];
  if (token === undefined) return;
  const exact = node.words.get(token.key);
  if (exact !== undefined) walk(exact, tokens, index + 1, best);
  if (node.stems.size === 0) return;
  walkStems(node.stems.get(token.key[0] ?? ''), tokens, index, best);
  walkStems(node.stems.get(''), tokens, index, best);
}

function walkStems<T>(
  stems: readonly Stem<T>[] | undefined,
  tokens: readonly Token[],
  index: number,
  best: Best<T>,
): void {
  if (stems === undefined) return;
  const key = tokens[index]?.key ?? '';
  for (const entry of stems) if (key.startsWith(entry.stem)) walk(entry.node, tokens, index + 1, best);
}

/** Phrases of a lexicon, looked up word by word in time linear in the sentence. */
export class PhraseTrie<T> implements PhraseTable {
  readonly #root: Node<T> = emptyNode();
  /** Words of this vocabulary know whether they begin a phrase. */
  #vocabulary: Vocabulary | undefined;
  #lane = 0;
  #bit = 0;

  /** Adds a phrase: folded words apart by spaces, `word*` for a stem, `(a|b)` for a choice. The first value stays. */
  add(pattern: string, value: T): void {
    for (const phrase of spellOut(pattern)) {
      let node = this.#root;
      for (const word of phrase.split(' ')) node = childFor(node, word);
      node.value ??= value;
    }
  }

  firstWords(): readonly string[] {
    const stems = [...this.#root.stems.values()].flat();
    return [...this.#root.words.keys(), ...stems.map(({ stem }) => `${stem}*`)];
  }

  /** After the last phrase. */
  enrol(vocabulary: Vocabulary, lane: number, bit: number): void {
    this.#vocabulary = vocabulary;
    this.#lane = lane;
    this.#bit = bit;
  }

  #mayBegin({ word }: Token): boolean {
    if (word.vocabulary === this.#vocabulary) return ((word.begins[this.#lane] ?? 0) & this.#bit) !== 0;
    const { words, stems } = this.#root;
    return words.has(word.key) || (stems.size > 0 && (stems.has(word.key[0] ?? '') || stems.has('')));
  }

  /** The longest entry that starts at token `at`. */
  longestAt(tokens: readonly Token[], at: number): Found<T> | undefined {
    const token = tokens[at];
    if (token === undefined || !this.#mayBegin(token)) return undefined;
    const best: Best<T> = { end: at, value: undefined };
    walk(this.#root, tokens, at, best);
    return best.value === undefined ? undefined : { start: at, end: best.end, value: best.value };
  }
}
