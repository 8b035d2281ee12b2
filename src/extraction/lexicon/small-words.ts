import type { Phrases } from './words.js';

/** The smallest words, which rules all over the engine ask for. */
export interface SmallWords {
  /** Bare: "spoke of", "habló de". */
  readonly of: Phrases;
  /** With or without the article grown into it: "of", "del", "das". */
  readonly ofThe: Phrases;
  /** What is said or told follows: "said that", "dijo que". */
  readonly that: Phrases;
  /** The definite article in all its forms. */
  readonly the: Phrases;
  /** The definite article before one thing or person: "the", "el", "a". */
  readonly theOne: Phrases;
  readonly and: Phrases;
  /** A place: "in", "en". */
  readonly in: Phrases;
  /** Whom or where to, with or without the article grown into it: "to", "al", "aos". */
  readonly to: Phrases;
  /** Whom or what for, or by when: "for", "para". */
  readonly for: Phrases;
  readonly with: Phrases;
  readonly without: Phrases;
  readonly against: Phrases;
  /** Stands for what was named, where a language cannot leave it out: "it said". */
  readonly it: Phrases;
  /** The last word of "of those", "de esos", "dessas": a noun may follow. */
  readonly thoseOf: Phrases;
}
