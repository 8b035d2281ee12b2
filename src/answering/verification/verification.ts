import type { ClaimantKind } from '../../domain/claimant.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { AboutBasis, StatementKind, VerificationMethod } from '../../domain/statement.js';
import type { ArticleSummary, Citation, Figure, NamedFigure } from '../answer.js';

export type VerificationQuery = { readonly asOf: IsoDate | null } & (
  | { readonly of: 'figure'; readonly claim: string }
  /** `by`: as the ledger files it. */
  | { readonly of: 'claimant'; readonly by: string }
  | { readonly of: 'everything' }
);

/** One place where something is said, with its day. */
export interface SaidThere {
  readonly citation: Citation;
  readonly speaker: string | null;
  readonly channel: string | null;
  readonly day: IsoDate | null;
  /** Whether the article says on which day, or it is the day of the report. */
  readonly dayBasis: 'stated' | 'reported';
  /** Whether the sentence has the figure, or goes back to the one told before. */
  readonly aboutBasis: AboutBasis;
}

/** What a body says about the counts, wherever it stands: the same of several articles is told once. */
export interface Said {
  readonly kind: StatementKind;
  readonly by: string;
  readonly byKind: ClaimantKind;
  readonly to: string | null;
  readonly method: VerificationMethod | null;
  /** The figures it is about. */
  readonly about: readonly Figure[];
  /** Oldest article first. */
  readonly places: readonly [SaidThere, ...SaidThere[]];
}

export interface Verification {
  readonly query: VerificationQuery;
  /** The figure asked for. */
  readonly figure: Figure | null;
  /** In the order of `STATEMENT_KINDS`. */
  readonly said: readonly Said[];
  readonly articles: readonly ArticleSummary[];
  /** Figures that the one asked for refers to. */
  readonly referred: readonly NamedFigure[];
}
