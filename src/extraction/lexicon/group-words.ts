import type { Phrases } from './words.js';

/** Who is counted, in the words of a language. */
export interface GroupWords {
  /** Populations with their English label: "presas politicas" → "political prisoners". */
  readonly prisoners: Readonly<Record<string, Phrases>>;
  readonly people: Readonly<Record<string, Phrases>>;
  /** Nouns of people whose own word is the English label: "villagers". */
  readonly themselves: Phrases;
  /** Written in one with what somebody was: "ex" in "exalcaldes". */
  readonly exes: Phrases;
  /** After a noun: its people are in prison ("periodistas presos"). */
  readonly jailed: Phrases;
  /** People whose numbers are mostly those of a house or a body, counted only beside a release or detention: "deputados presos". */
  readonly officials: Readonly<Record<string, Phrases>>;
  /** Nouns that are not people: nights, barrels, votes, files. A number before one is never a count. */
  readonly things: Phrases;
  /** Adjectives and participles that may stand between the number and its noun. */
  readonly qualifiers: Phrases;
  /** Ends of finite verbs that no noun has: "doze dormiram" counts no kind of people. */
  readonly verbEndings: Phrases;
  /** Words that end so and are none: "también", "quien". */
  readonly notVerbs: Phrases;
  /** Ends of nouns in the plural that name no people: "-tions", "-ciones". */
  readonly thingEndings: Phrases;
  /** Words before a number that make it a name: "Article 9", "room 12", "Zona 7". */
  readonly labels: Phrases;
  /** Function words: no noun follows where one of these does. */
  readonly functionWords: Phrases;
}
