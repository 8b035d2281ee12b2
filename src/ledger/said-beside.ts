import type { IsoDate, Weekday } from '../domain/iso-date.js';
import type { ExtractedStatement, StatementKind, VerificationMethod } from '../domain/statement.js';

/**
 * Raised whenever what is read beside the figures (statements, weekdays, countries, what counts only some) comes to be
 * read otherwise: articles that were read before are then read again for it, from the text that is kept. Their figures
 * stay.
 */
export const READING = 3;

/** An article's word that one claim is so many percent of another. */
export interface LedgerRatio {
  readonly articleId: string;
  readonly percent: number;
  /** Claim ids. */
  readonly part: string;
  readonly whole: string;
  readonly paragraph: number;
  readonly phrase: string;
}

/** What an article says about the counts without a number of its own. */
export interface LedgerStatement extends Omit<ExtractedStatement, 'about' | 'place'> {
  readonly articleId: string;
  /** Ids of the claims it is about. */
  readonly about: readonly string[];
  readonly paragraph: number;
  /** Offsets in the passage's text; `quote` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** About these claims; or made by a body, or asked of it, under the name the ledger files it; or all. */
export type StatementFilter = (
  | { readonly claims: readonly string[] }
  | { readonly body: string }
  | { readonly of: 'everything' }
) & { readonly asOf?: IsoDate };

/** An article dates a claim by a weekday and a date that do not fit together. */
export interface Misdated {
  readonly articleId: string;
  readonly claimId: string;
  /** The date it gives, and the weekday, which is another than that day's. */
  readonly day: IsoDate;
  readonly weekday: Weekday;
  readonly paragraph: number;
  /** Verbatim. */
  readonly quote: string;
}

/** That a body says something about a claim, in whatever articles. */
export interface LedgerMark {
  /** Id of the claim. */
  readonly claim: string;
  readonly kind: StatementKind;
  readonly by: string;
  readonly to: string | null;
  readonly method: VerificationMethod | null;
}
