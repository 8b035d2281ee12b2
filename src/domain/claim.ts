import type { ClaimantKind } from './claimant.js';
import type { IsoDate } from './iso-date.js';
import type { ExtractedStatement } from './statement.js';

export const MEASURES = ['freed', 'held', 'promised', 'measures_lifted'] as const;
/** What is counted. `measures_lifted`: restrictions ended for people who were already out of prison. */
export type Measure = (typeof MEASURES)[number];

export const MODIFIERS = ['exact', 'at_least', 'more_than', 'about', 'almost', 'up_to', 'less_than', 'vague'] as const;
/** How the number is hedged. `vague`: a plural such as "dozens", whose value is only a floor. */
export type Modifier = (typeof MODIFIERS)[number];

export const WINDOW_BASES = ['explicit', 'implied', 'none'] as const;
/** Whether the sentence says the window, the context does, or neither. */
export type WindowBasis = (typeof WINDOW_BASES)[number];

/** The days counted over, both ends included. A `null` start is not stated; `held` figures have none. */
export interface CountWindow {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly basis: WindowBasis;
  /** Whether the last day is said ("as of 19 January", "on Sunday") or is only the day of the report. */
  readonly toBasis: 'stated' | 'reported';
}

/** Where a number stands in an article. Offsets count UTF-16 units of the passage's text, the end excluded. */
export interface Mention {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words from `start` to `end`: the number and what is counted, at most twelve words. */
  readonly phrase: string;
  /** As this very mention says it; the claim's own modifier is that of its first mention in the body. */
  readonly modifier: Modifier;
  /** Offsets of the same words in the original text. */
  readonly originStart: number;
  readonly originEnd: number;
}

/** One claim as extraction reads it from one article. */
export interface ExtractedClaim {
  readonly value: number;
  readonly modifier: Modifier;
  readonly measure: Measure;
  /** The population in the article's words, English, short. */
  readonly group: string;
  readonly claimant: string;
  readonly claimantKind: ClaimantKind;
  readonly speaker: string | null;
  /** Who relayed the number, where one body says what another claims. */
  readonly relayedBy: string | null;
  /** Where the people are whom it counts, English name: of a round-up the paragraph's country, else the article's. */
  readonly country: string | null;
  /** Where it was said (X, television, interview …), when the article says so. */
  readonly channel: string | null;
  readonly window: CountWindow;
  /** "half of 626" where the article gives the number as a part or multiple of another, else `null`. */
  readonly derivedFrom: string | null;
  /** Index, in the same extraction, of the claim this is a part of. */
  readonly partOf: number | null;
  /** It counts only some of those whom its body counts over these days ("12 of them are still held"): no total, and it ends none. */
  readonly ofSome: boolean;
  /** Index, in the same extraction, of the claim that this is an earlier figure of. */
  readonly earlierOf: number | null;
  /** The upper or lower end of a range, "63-75". */
  readonly range: string | null;
  /** All places of the article, the one quoted first. Never empty. */
  readonly mentions: readonly [Mention, ...Mention[]];
  /** 0 to 1, lowered by each of `doubts`. */
  readonly confidence: number;
  readonly doubts: readonly string[];
}

/** An article says that one of its figures is a percentage of another ("116, 10 % of about 800"). */
export interface StatedRatio {
  readonly percent: number;
  /** Indexes of claims of the same extraction. */
  readonly part: number;
  readonly whole: number;
  readonly paragraph: number;
  /** The words that say it, verbatim. */
  readonly phrase: string;
}

/** Everything extraction finds in one article. Claims stand in the order of the text. */
export interface Extraction {
  readonly claims: readonly ExtractedClaim[];
  readonly ratios: readonly StatedRatio[];
  /** What is said about the counts, in the order of the text. */
  readonly statements: readonly ExtractedStatement[];
}
