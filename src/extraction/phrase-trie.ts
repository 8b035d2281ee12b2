import type { Token } from './text.js';

/** A lexicon entry found in a sentence. `start` and `end` are token indexes, the end excluded. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  /** Stems: an entry word that ends in `*` matches every word it begins. */
  readonly stems: (readonly [stem: string, node: Node<T>])[];
  value: T | undefined;
}

function emptyNode<T>(): Node<T> {
  return { words: new Map(), stems: [], value: undefined };
}

function childFor<T>(node: Node<T>, word: string): Node<T> {
  if (!word.endsWith('*')) {
    const known = node.words.get(word);
    if (known !== undefined) return known;
    const fresh = emptyNode<T>();
    node.words.set(word, fresh);
    return fresh;
  }
  const stem = word.slice(0, -1);
  const known = node.stems.find(([other]) => other === stem);
  if (known !== undefined) return known[1];
  const fresh = emptyNode<T>();
  node.stems.push([stem, fresh]);
  return fresh;
}

/** Spells out `(a|b)` and `(a|)`: "let (him|her) go" is two phrases. Groups do not nest. */
export function spellOut(pattern: string): readonly string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern.replace(/ +/g, ' ').trim()];
  const close = pattern.indexOf(')', open);
  const head = pattern.slice(0, open);
  const rest = spellOut(pattern.slice(close + 1).replace(/^$/, ''));
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) =>
      rest.map((tail) => `${head}${choice}${tail === '' ? '' : pattern[close + 1] === ' ' ? ` ${tail}` : tail}`),
    )
    .map((phrase) => phrase.replace(/ +/g, ' ').trim());
}

/** Phrases of a lexicon, looked up word by word in time linear in the sentence. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = emptyNode();

  /** Adds a phrase: folded words apart by spaces, `word*` for a stem, `(a|b)` for a choice. The first value stays. */
  add(pattern: string, value: T): void {
    for (const phrase of spellOut(pattern)) {
      let node = this.#root;
      for (const word of phrase.split(' ')) node = childFor(node, word);
      node.value ??= value;
    }
  }

  /** The longest entry that starts at token `at`. */
  longestAt(tokens: readonly Token[], at: number): Found<T> | undefined {
    if (at < 0) return undefined;
    let best: Found<T> | undefined;
    const walk = (node: Node<T>, index: number): void => {
      if (node.value !== undefined && (best === undefined || index > best.end)) {
        best = { start: at, end: index, value: node.value };
      }
      const token = tokens[index];
      if (token === undefined) return;
      const exact = node.words.get(token.key);
      if (exact !== undefined) walk(exact, index + 1);
      for (const [stem, next] of node.stems) if (token.key.startsWith(stem)) walk(next, index + 1);
    };
    walk(this.#root, at);
    return best;
  }

  /** The longest entries from left to right, none inside another. */
  findAll(tokens: readonly Token[]): readonly Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const hit = this.longestAt(tokens, at);
      if (hit === undefined) at += 1;
      else {
        found.push(hit);
        at = hit.end;
      }
    }
    return found;
  }
}
