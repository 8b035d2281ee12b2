import type { Node } from './phrase-node.js';
import { spellOut } from './spell-out.js';

/** A place in a pattern: what leads on from it. */
interface Place<T> {
  readonly id: number;
  readonly steps: (readonly [word: string, to: Place<T>])[];
  /** The next place, where what stands between may be left out. */
  free: Place<T> | null;
  value: T | undefined;
}

/** The words and choices of a pattern: apart by spaces, but for those inside a choice. */
function chunksOf(pattern: string): readonly string[] {
  const chunks: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '(') depth += 1;
    else if (pattern[at] === ')') depth -= 1;
    else if (pattern[at] === ' ' && depth === 0) {
      chunks.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...chunks, pattern.slice(start)].filter((chunk) => chunk !== '');
}

/** Places and all that is reached from them without a word, in the order in which they were added. */
function reached<T>(from: readonly Place<T>[]): readonly Place<T>[] {
  const [first] = from;
  if (first !== undefined && from.length === 1 && first.free === null) return from;
  const all = new Set(from);
  for (const { free } of all) if (free !== null) all.add(free);
  return [...all].sort((a, b) => a.id - b.id);
}

/**
 * Patterns with choices, merged word by word into nodes: what goes on alike is one node, however many phrases lead to it.
 * Spelled out, the verbs of release of a language are fifty thousand phrases; here a few thousand nodes.
 */
export class PhraseGraph<T> {
  #places = 0;
  readonly #starts: Place<T>[] = [];

  /** Adds a phrase: folded words apart by spaces, `word*` for a stem, `(a|b)` for a choice. The first value stays. */
  add(pattern: string, value: T): void {
    const start = this.#place();
    this.#starts.push(start);
    let at = start;
    for (const chunk of chunksOf(pattern)) at = this.#past(chunk, at);
    at.value = value;
  }

  /** Where all phrases begin. */
  root(): Node<T> {
    return new Merged<T>().of(this.#starts);
  }

  #place(): Place<T> {
    this.#places += 1;
    return { id: this.#places, steps: [], free: null, value: undefined };
  }

  /** The place after a word or a choice. */
  #past(chunk: string, from: Place<T>): Place<T> {
    const end = this.#place();
    for (const choice of spellOut(chunk)) {
      const words = choice.split(' ').filter((word) => word !== '');
      let at = from;
      for (const [index, word] of words.entries()) {
        const next = index === words.length - 1 ? end : this.#place();
        at.steps.push([word, next]);
        at = next;
      }
      if (words.length === 0) from.free = end;
    }
    return end;
  }
}

/** Nodes made of places: one for each set of places that the same words lead to, and one for all that go on alike. */
class Merged<T> {
  readonly #ofPlaces = new Map<string, Node<T>>();
  readonly #alike = new Map<string, Node<T>>();
  readonly #numbers = new Map<Node<T> | T | undefined, number>();

  of(from: readonly Place<T>[]): Node<T> {
    const places = reached(from);
    const key = places.map(({ id }) => id).join(' ');
    const known = this.#ofPlaces.get(key);
    if (known !== undefined) return known;
    const node = this.#shared({
      ...this.#steps(places),
      value: places.find(({ value }) => value !== undefined)?.value,
    });
    this.#ofPlaces.set(key, node);
    return node;
  }

  #steps(places: readonly Place<T>[]): Omit<Node<T>, 'value'> {
    const led = new Map<string, Place<T>[]>();
    for (const { steps } of places)
      for (const [word, to] of steps) {
        const known = led.get(word);
        if (known === undefined) led.set(word, [to]);
        else known.push(to);
      }
    const words = new Map<string, Node<T>>();
    const stems = new Map<string, Node<T>>();
    let any: Node<T> | null = null;
    for (const [word, to] of led)
      if (word === '*') any = this.of(to);
      else if (word.endsWith('*')) stems.set(word.slice(0, -1), this.of(to));
      else words.set(word, this.of(to));
    return { words, stems, any };
  }

  #shared(node: Node<T>): Node<T> {
    const { words, stems, any, value } = node;
    const steps = (map: Node<T>['words']) => [...map].map(([word, next]) => `${word}>${this.#number(next)}`).sort();
    const key = [
      this.#number(value),
      any === null ? '' : this.#number(any),
      ...steps(words),
      '*',
      ...steps(stems),
    ].join(' ');
    const known = this.#alike.get(key);
    if (known !== undefined) return known;
    this.#alike.set(key, node);
    return node;
  }

  #number(of: Node<T> | T | undefined): number {
    const known = this.#numbers.get(of);
    if (known !== undefined) return known;
    this.#numbers.set(of, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
