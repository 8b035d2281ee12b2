import { NAME_LINKS } from '../lexicon/name-links.js';
import type { Body } from './body.js';

/** Fewer letters are short for too many names. */
const LEAST_LETTERS = 3;

/** A folded name of several words, shortened. */
interface Short {
  readonly first: string;
  /** Of its words; of those alone that are no small words. `null`: too few. */
  readonly letters: string | null;
  readonly heads: string | null;
}

function shortOf(key: string): Short {
  const parts = key.split(' ');
  let letters = '';
  let heads = '';
  for (const part of parts) {
    const letter = part[0] ?? '';
    letters += letter;
    if (!NAME_LINKS.has(part)) heads += letter;
  }
  const few = parts.length < LEAST_LETTERS;
  return {
    first: parts[0] ?? '',
    letters: few ? null : letters,
    heads: few || heads.length < LEAST_LETTERS ? null : heads,
  };
}

/** What a longer name may be called by: its first letters, its first word. */
export class ShortenedNames {
  /** By the folded name: an article has the same ones again and again. */
  readonly #short = new Map<string, Short>();
  readonly #byLetters = new Map<string, Body>();
  readonly #defined = new Map<string, Body>();
  /** `null`: two bodies' names begin so. */
  readonly #byFirstWord = new Map<string, Body | null>();

  /** Takes note of a body by its folded name. Gives the first word of it. */
  file(key: string, body: Body): string {
    if (!key.includes(' ')) return key;
    let short = this.#short.get(key);
    if (short === undefined) {
      short = shortOf(key);
      this.#short.set(key, short);
    }
    const { first, letters, heads } = short;
    if (body.kind === 'ngo') {
      const met = this.#byFirstWord.get(first);
      this.#byFirstWord.set(first, met === undefined || met?.claimant === body.claimant ? body : null);
    }
    if (letters !== null) this.#byLetters.set(letters, body);
    if (heads !== null) this.#byLetters.set(heads, body);
    return first;
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
    return this.#byLetters.get(letters.toLowerCase());
  }

  /** "o Monitoramento", after "Monitoramento Azul e Branco": the one body whose longer name begins so. */
  startingWith(word: string): Body | null {
    return this.#byFirstWord.get(word) ?? null;
  }
}
