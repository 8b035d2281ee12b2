import { NAME_LINKS } from '../lexicon/name-links.js';
import type { Body } from './body.js';

/** Fewer letters are short for too many names. */
const LEAST_LETTERS = 3;

/** What a longer name may be called by: its first letters, its first word. */
export class ShortenedNames {
  /** Folded names whose letters nobody has asked for yet, each with its body: most articles have no letters for a name. */
  #unread: (readonly [key: string, body: Body])[] = [];
  readonly #byLetters = new Map<string, Body>();
  readonly #defined = new Map<string, Body>();
  /** `null`: two bodies' names begin so. */
  readonly #byFirstWord = new Map<string, Body | null>();

  /** Takes note of a body by its folded name. Gives the first word of it. */
  file(key: string, body: Body): string {
    const end = key.indexOf(' ');
    if (end < 0) return key;
    const first = key.slice(0, end);
    if (body.kind === 'ngo') {
      const met = this.#byFirstWord.get(first);
      this.#byFirstWord.set(first, met === undefined || met?.claimant === body.claimant ? body : null);
    }
    this.#unread.push([key, body]);
    return first;
  }

  #read(key: string, body: Body): void {
    const parts = key.split(' ');
    if (parts.length < LEAST_LETTERS) return;
    let letters = '';
    let heads = '';
    for (const part of parts) {
      const letter = part[0] ?? '';
      letters += letter;
      if (!NAME_LINKS.has(part)) heads += letter;
    }
    this.#byLetters.set(letters, body);
    if (heads.length >= LEAST_LETTERS) this.#byLetters.set(heads, body);
  }

  /** Takes note of what the article itself says that letters are short for. */
  define(letters: string, body: Body): void {
    this.#defined.set(letters, body);
  }

  /** The body for whose name the article gave these letters. */
  definedAs(letters: string): Body | undefined {
    return this.#defined.get(letters);
  }

  /** "AJPD", after "Associação Justiça, Paz e Democracia": the body of whose name these are the first letters. */
  spelledBy(letters: string): Body | undefined {
    for (const [key, body] of this.#unread) this.#read(key, body);
    this.#unread = [];
    return this.#byLetters.get(letters.toLowerCase());
  }

  /** "o Monitoramento", after "Monitoramento Azul e Branco": the one body whose longer name begins so. */
  startingWith(word: string): Body | null {
    return this.#byFirstWord.get(word) ?? null;
  }
}
