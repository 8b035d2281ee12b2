import type { LanguageCode } from '../../../domain/article.js';
import { phrases } from '../../../extraction/lexicon/words.js';
import { LEXICONS } from './languages.js';
import type { Shape, SmallWord } from './lexicon.js';

/** Words of one kind, looked up by a word as the tables have it: folded, unless they say otherwise. */
export interface Words {
  has(word: string): boolean;
}

class WordList implements Words {
  readonly #lists: () => readonly string[];
  #whole: ReadonlySet<string> | undefined;
  #stems: readonly string[] = [];
  #all: readonly (readonly string[])[] | undefined;

  constructor(lists: () => readonly string[]) {
    this.#lists = lists;
  }

  /** Read when the first question is asked: most starts have none. */
  #words(): ReadonlySet<string> {
    if (this.#whole !== undefined) return this.#whole;
    const all = this.#lists().flatMap(phrases);
    this.#stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    this.#whole = new Set(all.filter((word) => !word.endsWith('*')));
    return this.#whole;
  }

  has(word: string): boolean {
    return this.#words().has(word) || this.#stems.some((stem) => word.startsWith(stem));
  }

  /** Each in its words, in the order of the tables. */
  all(): readonly (readonly string[])[] {
    this.#all ??= [...this.#words()].map((phrase) => phrase.split(' '));
    return this.#all;
  }
}

/** The words of a kind of all languages together: whoever asks mixes them. `word*` stands for every word it begins. */
export function anyLanguage(kind: SmallWord): WordList {
  return new WordList(() => LEXICONS.map(({ small }) => small[kind]));
}

/** The words of a kind of each language alone, where another has them for other things. */
export function eachLanguage(kind: SmallWord): (language: LanguageCode) => Words {
  const lists = new Map(LEXICONS.map(({ language, small }) => [language, new WordList(() => [small[kind]])] as const));
  const none = new WordList(() => []);
  return (language) => lists.get(language) ?? none;
}

/** Whether a text has the shape in any language. */
export function anyShape(shape: Shape): (text: string) => boolean {
  return (text) => LEXICONS.some(({ shapes }) => shapes[shape]?.test(text) === true);
}
