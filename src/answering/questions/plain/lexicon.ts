import type { LanguageCode } from '../../../domain/article.js';
import type { NamedDays } from './day-names.js';
import type { Doings } from './words/doings.js';
import type { Joints } from './words/joints.js';
import type { Moments } from './words/moments.js';
import type { Nouns } from './words/nouns.js';
import type { Contraction, Shapes } from './words/shapes.js';

/** What is asked that Recount never does, or keeps nothing of. */
export const OUT_OF_REACH = [
  'sum',
  'average',
  'ratio',
  'best',
  'opinion',
  'forecast',
  'writing',
  'names',
  'arrests',
  'deaths',
  'transfers',
  'why',
  'when',
  'pick',
  'except',
] as const;
export type OutOfReach = (typeof OUT_OF_REACH)[number];

/** What a word or phrase does in a question. */
export const ROLES = [
  /** Carries nothing: articles, auxiliaries, "people", "so far". */
  'filler',
  /** Around the question: greetings, thanks, whom it is for. */
  'chat',
  'how-many',
  /** "The figure", "the tally". */
  'ask',
  /** "Who", "which outlet". */
  'who',
  /** Words of many things ("go", "take", "put"): nothing beside a word that says what is counted, else not understood. */
  'soft',
  'freed',
  /** Still in. */
  'held',
  /** "Detained": in, unless it is said that they were freed. */
  'jailed',
  /** "Prisoners": the people asked about, freed or not. */
  'prisoners',
  'not-freed',
  'promised',
  /** "Announced": promised, or only told. */
  'announced',
  /** "Will": promised where somebody said so, else a forecast. */
  'will',
  'lifted',
  /** "Removed", "suspended": said of measures, and of nothing else. */
  'lifts',
  'political',
  /** Whose count: "according to". */
  'by',
  /** "Says", "counts": a body stands beside it. */
  'says',
  'government',
  /** Before a place. */
  'in',
  /** Another name for a place. */
  'jail',
  'and',
  'not',
  'hedge',
  'compare',
  'versus',
  'timeline',
  /** "Change", "grow": how a count went on where one is named, else what is new. */
  'moves',
  /** "By prison", "por estado": a count is told whole. */
  'breakdown',
  'cite',
  'genealogy',
  /** "First", "copies": where a figure went, when "who" or a number is beside it. */
  'genealogy-who',
  'verification',
  /** "The list", "the names": the same, for what is verified. */
  'verification-who',
  'sources',
  'search',
  'diff',
  'help',
  /** "Known on the 20th": the day beside it is that of what was known. */
  'known',
  /** "And the government?": goes on from the answer before. */
  'go-on',
  /** "It", "that figure": the one of the answer before. */
  'this-figure',
] as const;
export type Role = (typeof ROLES)[number];

/** What says what is counted. */
export const MEASURED = [
  'freed',
  'held',
  'jailed',
  'prisoners',
  'not-freed',
  'promised',
  'announced',
  'lifted',
  'political',
] as const;

/** What a word of the question is about, times and names apart. */
export type Meaning =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'out-of-reach'; readonly what: OutOfReach };

/** What a word does to the day that follows (`onward`, `onDay`: that went before). */
export const CUES = [
  'since',
  'after',
  'until',
  'before',
  'on',
  'between',
  'to',
  'end-of',
  'start-of',
  'onward',
] as const;
export type Cue = (typeof CUES)[number];

/** The verbs of one language, of which every form is known, under what they do; see `compile`. */
export type Verbs = Readonly<Partial<Record<Role | OutOfReach, string>>>;

/** Words around a question, each list apart by commas, folded. */
export interface SmallTalk {
  /** Words that no query hangs on, wherever they stand. */
  readonly light: string;
  /** How adverbs end, and those that would change what is counted. */
  readonly adverbs: RegExp;
  readonly telling: string;
  /** Whoever asks, and whoever is asked: "I", "my", "you". */
  readonly persons: string;
  /** What follows these is what is asked about: "I mean the …", "only". */
  readonly points: string;
  /** "We publish at six": a time beside them is none of the question. */
  readonly deadlines: string;
  /** "The Sunday edition", "tomorrow's meeting": what a time goes with that is none of the question. */
  readonly editions: string;
}

/** Words about articles and what comes in with them: of a search, of a source, of what is new. */
export interface Press {
  /** "Article", "piece". */
  readonly articles: string;
  /** Verbs: "mention", "talk" (about). */
  readonly mentions: string;
  /** Verbs of what is new: "arrive", "be added". */
  readonly comes: string;
  /** "Each other", "the same agency": where all of them have a figure from; see `PhraseTable`. */
  readonly shared: string;
}

/** Words that the rules look at one by one, see `anyLanguage`: a kind that one language has, the others owe. */
export type SmallWords = Joints & Doings & Nouns & Moments;
export type SmallWord = keyof SmallWords;
export type Shape = keyof Shapes;

/** The words of one language, each list apart by commas, folded; see `PhraseTable`. */
export interface Lexicon {
  readonly language: LanguageCode;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  readonly outOfReach: Readonly<Partial<Record<OutOfReach, string>>>;
  readonly smallTalk: SmallTalk;
  readonly press: Press;
  readonly small: SmallWords;
  readonly shapes: Shapes;
  readonly verbs: Verbs;
  /** All forms of a verb. */
  readonly formsOf: (verb: string) => readonly string[];
  /** Under the group's label in the ledger. */
  readonly groups: Readonly<Record<string, string>>;
  readonly cues: Readonly<Partial<Record<Cue, string>>>;
  readonly days: Readonly<Partial<Record<NamedDays, string>>>;
  /** Three-letter weekdays and the like, Monday first. */
  readonly weekdays: readonly string[];
  /** Before a day of the month: "the 8th", "el dia 8". */
  readonly dayOf: string;
  /** Between a day and its month, a month and its year. */
  readonly ofMonth: string;
  /** "The last 5 days": what stands before the number. */
  readonly lastDays: string;
  /** What stands before and after the number of days ago. */
  readonly agoBefore: string;
  readonly agoAfter: string;
  readonly units: Readonly<Record<'hour' | 'day' | 'week' | 'month', string>>;
  readonly numbers: Readonly<Record<string, number>>;
  /** As words are shortened in messages: "dsd". */
  readonly shorthand: Readonly<Record<string, string>>;
  readonly contractions: readonly Contraction[];
  /** What nationals of a country are called, where the table of countries does not say. */
  readonly nationals: Readonly<Record<string, string>>;
  /** Joins parts of a number in words. */
  readonly numberAnd: string;
}
