import type { Ground } from './copies/likeness.js';

/** That an article tells a claim: what copies of one story are known by. */
export interface Told {
  readonly articleId: string;
  readonly claimId: string;
  /** Claimant, measure, value and first day: what a rewrite keeps even where it changes the rest. */
  readonly signature: string;
}

/** Of which story an article is, and how that is known. */
export interface Descent {
  readonly articleId: string;
  /** The first article of its story; itself, where it stands alone. Hangs on all articles, not on the order they came in. */
  readonly origin: string;
  /** The article it was found to be a copy of; `null` for the first of a story. */
  readonly parent: string | null;
  /** The surest sign of it. */
  readonly ground: Ground | null;
  /** What it shares with its parent. */
  readonly sameAgency: boolean;
  /** 0 to 1, of the shorter of the two texts. */
  readonly sharedText: number;
  readonly sharedQuotation: boolean;
  readonly sharedFigures: number;
}
