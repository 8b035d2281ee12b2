import type { ClaimantKind } from './claimant.js';
import type { IsoDate } from './iso-date.js';

export const STATEMENT_KINDS = [
  'verified',
  'verifying',
  'unverified',
  'verification_asked',
  'disputed',
  'provisional',
  'list_asked',
  'list_promised',
  'list_published',
  'list_withheld',
] as const;
/**
 * What is said about the counts. `verified`: a body has checked a figure; `verifying`: it is checking; `unverified`: it
 * could not. `verification_asked`: somebody is asked to check. `list_*`: names of those freed or held are asked for (or
 * waited for), promised, published, or said not to be published.
 */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const VERIFICATION_METHODS = ['case_by_case', 'register', 'unknown'] as const;
/** How a body checks: each person by name, against a register, or the text does not say. */
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

export const ABOUT_BASES = ['named', 'before', 'none'] as const;
/** Whether the sentence itself has the figure, or it is the one told before ("this figure"), or none can be told. */
export type AboutBasis = (typeof ABOUT_BASES)[number];

/** Where a statement stands. As `Mention` of a claim; at most fourteen words. */
export interface StatementPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly originStart: number;
  readonly originEnd: number;
}

/** What somebody says about the counts without a number of their own, as extraction reads it from one article. */
export interface ExtractedStatement {
  readonly kind: StatementKind;
  /** Whose statement it is, filed like a claimant. */
  readonly by: string;
  readonly byKind: ClaimantKind;
  readonly speaker: string | null;
  readonly channel: string | null;
  /** Who is asked, or who is said to publish nothing. */
  readonly to: string | null;
  /** Of `verified` and `verifying`; else `null`. */
  readonly method: VerificationMethod | null;
  /** The day it was said; where the text does not say, the day of the report. */
  readonly day: IsoDate | null;
  readonly dayBasis: 'stated' | 'reported';
  /** Indexes of the claims of the same extraction that it is about. */
  readonly about: readonly number[];
  readonly aboutBasis: AboutBasis;
  readonly place: StatementPlace;
}
