import { PhraseGraph } from './phrase-graph.js';
import { lastWordsOf, type Node, secondWordsOf, wordsOf } from './phrase-node.js';
import { type Found, PhraseSteps } from './phrase-steps.js';
import type { Token } from './text.js';
import type { PhraseTable, Vocabulary, Word } from './vocabulary.js';
import type { TableBit } from './word-bits.js';
import { WordForms } from './word-forms.js';
import type { WordsOf } from './words-of.js';

export type { Found } from './phrase-steps.js';

/** Phrases of a lexicon, looked up word by word in time linear in the sentence. */
export class PhraseTrie<T> implements PhraseTable {
  /** Words of this vocabulary know whether they begin a phrase. What is looked at most stands first, and so side by side. */
  #vocabulary: Vocabulary | undefined;
  #bit = 0;
  #begins = 0;
  #alone = 0;
  #follows = 0;
  #ends = 0;
  readonly #graph = new PhraseGraph<T>();
  #known: Node<T> | undefined;
  #steps: PhraseSteps<T> | undefined;

  /** Adds a phrase: folded words apart by spaces, `word*` for a stem, `(a|b)` for a choice. The first value stays. */
  add(pattern: string, value: T): void {
    this.#graph.add(pattern, value);
    this.#known = undefined;
    this.#steps = undefined;
  }

  get #root(): Node<T> {
    this.#known ??= this.#graph.root();
    return this.#known;
  }

  firstWords(): readonly string[] {
    return wordsOf(this.#root, () => true);
  }

  loneWords(): readonly string[] {
    return wordsOf(this.#root, ({ value, any }) => value !== undefined || any !== null);
  }

  secondWords(): readonly string[] {
    return secondWordsOf(this.#root);
  }

  wordsAfterAny(): readonly string[] {
    const { any } = this.#root;
    return any === null ? [] : wordsOf(any, () => true);
  }

  lastWords(): readonly string[] {
    return lastWordsOf(this.#root);
  }

  /** After the last phrase. */
  enrol(vocabulary: Vocabulary, { bit, begins, alone, follows, ends }: TableBit): void {
    this.#vocabulary = vocabulary;
    this.#bit = bit;
    this.#begins = begins;
    this.#alone = alone;
    this.#follows = follows;
    this.#ends = ends;
    this.#steps = new PhraseSteps(this.#root, vocabulary.forms, vocabulary);
  }

  /** Whether any of its phrases may stand in a sentence of these words. */
  mayBeIn({ vocabulary, tables }: WordsOf): boolean {
    return vocabulary !== this.#vocabulary || ((tables[this.#begins] ?? 0) & this.#bit) !== 0;
  }

  /** Whether a phrase may begin with this word: for words of its vocabulary a look at one bit. */
  mayBegin({ word }: Token): boolean {
    if (word.vocabulary === this.#vocabulary) return ((word.bits[word.row + this.#begins] ?? 0) & this.#bit) !== 0;
    return this.#mayBeginWith(word);
  }

  /** Whether a phrase may begin at token `at`, by its first word and the next; words of another vocabulary may begin any. */
  mayBeAt(tokens: readonly Token[], at: number): boolean {
    const token = at < 0 ? undefined : tokens[at];
    if (token === undefined) return false;
    if (token.word.vocabulary !== this.#vocabulary) return true;
    return this.mayBegin(token) && !this.#breaksOff(token, tokens[at + 1]);
  }

  /** … for words of another. */
  #mayBeginWith({ key }: Word): boolean {
    const { words, stems, any } = this.#root;
    return any !== null || words.has(key) || [...stems.keys()].some((stem) => key.startsWith(stem));
  }

  /** Whether a first word is no phrase by itself or with any other, and the next word goes on none: most are told so, by a bit each. */
  #breaksOff({ word }: Token, next: Token | undefined): boolean {
    if (word.vocabulary !== this.#vocabulary || ((word.bits[word.row + this.#alone] ?? 0) & this.#bit) !== 0)
      return false;
    if (next === undefined) return true;
    const { vocabulary, bits, row } = next.word;
    return vocabulary === this.#vocabulary && ((bits[row + this.#follows] ?? 0) & this.#bit) === 0;
  }

  /**
   * The longest entry that starts at token `at`. Nearly always there is none: what tells so is kept small and the walk apart,
   * as it is copied into every rule that asks, and the less there is of all rules the faster any is read.
   */
  longestAt(tokens: readonly Token[], at: number): Found<T> | undefined {
    // looked at with a minus, an array is asked for a property of that name: many times slower
    const token = at < 0 ? undefined : tokens[at];
    if (token === undefined || !this.mayBegin(token) || this.#breaksOff(token, tokens[at + 1])) return undefined;
    return this.#followed(tokens, at);
  }

  #followed(tokens: readonly Token[], at: number): Found<T> | undefined {
    this.#steps ??= new PhraseSteps(this.#root, new WordForms(), undefined);
    return this.#steps.longestAt(tokens, at);
  }

  /** Whether a phrase may end right before token `at`. Most words end none, and know it. */
  mayEnd(tokens: readonly Token[], at: number): boolean {
    const word = at < 1 ? undefined : tokens[at - 1]?.word;
    if (word === undefined) return false;
    return word.vocabulary !== this.#vocabulary || ((word.bits[word.row + this.#ends] ?? 0) & this.#bit) !== 0;
  }

  /**
   * Whether the longest entry at one of a few tokens ends right before token `at`: at one of up to `longest` words, or of
   * no fewer than `shortest`. Most words end no phrase, and know it.
   */
  endsAt(tokens: readonly Token[], at: number, longest: number, shortest = 1): boolean {
    if (!this.mayEnd(tokens, at)) return false;
    for (let start = at - shortest; start >= Math.max(0, at - longest); start -= 1)
      if (this.longestAt(tokens, start)?.end === at) return true;
    return false;
  }
}
