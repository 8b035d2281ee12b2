import type { Token } from './text.js';
import type { PhraseTable, Vocabulary, Word } from './vocabulary.js';
import { type Bit, markOf } from './word-bits.js';
import type { WordsOf } from './words-of.js';

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

/** Most nodes end a phrase and lead nowhere. */
interface Node<T> {
  words: Map<string, Node<T>> | null;
  /** Marks of its words: a word without one of them leads nowhere, which is told without looking it up. */
  marks: number;
  /** An entry word that ends in `*` matches every word it begins; filed under its first letter, a lone `*` under ''. */
  stems: Map<string, Stem<T>[]> | null;
  value: T | undefined;
}

function emptyNode<T>(): Node<T> {
  return { words: null, marks: 0, stems: null, value: undefined };
}

function childForStem<T>(node: Node<T>, stem: string): Node<T> {
  const letter = stem[0] ?? '';
  node.stems ??= new Map();
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
  node.words ??= new Map();
  const known = node.words.get(word);
  if (known !== undefined) return known;
  const fresh = emptyNode<T>();
  node.words.set(word, fresh);
  node.marks |= markOf(word);
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
  if (node.words === null && node.stems === null) return;
  const token = tokens[index];
  if (token === undefined) return;
  const { word } = token;
  if ((node.marks & word.mark) !== 0) {
    const exact = node.words?.get(word.key);
    if (exact !== undefined) walk(exact, tokens, index + 1, best);
  }
  if (node.stems === null) return;
  walkStems(node.stems.get(token.key[0] ?? ''), tokens, index, best);
  walkStems(node.stems.get(''), tokens, index, best);
}

/** Where a phrase may go on after `word`, in the order in which `walk` would try. */
function children<T>({ words, stems }: Node<T>, word: string): readonly Node<T>[] {
  const exact = words?.get(word);
  const begun = [...(stems?.get(word[0] ?? '') ?? []), ...(stems?.get('') ?? [])].filter(({ stem }) =>
    word.startsWith(stem),
  );
  return [...(exact === undefined ? [] : [exact]), ...begun.map(({ node }) => node)];
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

/** Words and stems that lead on from a node, to nodes that `which` takes. */
function wordsOf<T>({ words, stems }: Node<T>, which: (node: Node<T>) => boolean): readonly string[] {
  const whole = [...(words ?? [])].filter(([, node]) => which(node)).map(([word]) => word);
  const begun = [...(stems?.values() ?? [])].flat().filter(({ node }) => which(node));
  return [...whole, ...begun.map(({ stem }) => `${stem}*`)];
}

/** First words that are remembered. */
const MOST_FIRSTS = 2_000;

/** Phrases of a lexicon, looked up word by word in time linear in the sentence. */
export class PhraseTrie<T> implements PhraseTable {
  readonly #root: Node<T> = emptyNode();
  /** Where words that begin a phrase lead to: words come again and again. */
  readonly #firsts = new Map<Word, readonly Node<T>[]>();
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
    this.#firsts.clear();
  }

  firstWords(): readonly string[] {
    return wordsOf(this.#root, () => true);
  }

  loneWords(): readonly string[] {
    return wordsOf(this.#root, ({ value }) => value !== undefined);
  }

  secondWords(): readonly string[] {
    const { words, stems: filed } = this.#root;
    const firsts = [...(words?.values() ?? []), ...[...(filed?.values() ?? [])].flat().map(({ node }) => node)];
    return [...new Set(firsts.flatMap((node) => wordsOf(node, () => true)))];
  }

  /** After the last phrase. */
  enrol(vocabulary: Vocabulary, { lane, bit }: Bit): void {
    this.#vocabulary = vocabulary;
    this.#lane = lane;
    this.#bit = bit;
  }

  /** Whether any of its phrases may stand in a sentence of these words. */
  mayBeIn({ vocabulary, tables }: WordsOf): boolean {
    return vocabulary !== this.#vocabulary || this.#lane > 0 || (tables & this.#bit) !== 0;
  }

  /** Whether a phrase may begin with this word: for words of its vocabulary a look at one bit. */
  mayBegin({ word }: Token): boolean {
    if (word.vocabulary === this.#vocabulary) return ((word.begins[this.#lane] ?? 0) & this.#bit) !== 0;
    const { words, stems } = this.#root;
    if (words?.has(word.key) === true) return true;
    return stems !== null && (stems.has(word.key[0] ?? '') || stems.has(''));
  }

  #after(word: Word): readonly Node<T>[] {
    const known = this.#firsts.get(word);
    if (known !== undefined) return known;
    const found = children(this.#root, word.key);
    if (this.#firsts.size >= MOST_FIRSTS) this.#firsts.clear();
    this.#firsts.set(word, found);
    return found;
  }

  /** Whether a first word is no phrase by itself and the next word goes on none: most are told so, by a bit each. */
  #breaksOff({ word }: Token, next: Token | undefined): boolean {
    if (word.vocabulary !== this.#vocabulary || ((word.alone[this.#lane] ?? 0) & this.#bit) !== 0) return false;
    if (next === undefined) return true;
    if (next.word.vocabulary !== this.#vocabulary) return false;
    return ((next.word.follows[this.#lane] ?? 0) & this.#bit) === 0;
  }

  /** The longest entry that starts at token `at`. */
  longestAt(tokens: readonly Token[], at: number): Found<T> | undefined {
    // looked at with a minus, an array is asked for a property of that name: many times slower
    const token = at < 0 ? undefined : tokens[at];
    if (token === undefined || !this.mayBegin(token) || this.#breaksOff(token, tokens[at + 1])) return undefined;
    const best: Best<T> = { end: at, value: undefined };
    for (const node of this.#after(token.word)) walk(node, tokens, at + 1, best);
    return best.value === undefined ? undefined : { start: at, end: best.end, value: best.value };
  }
}
