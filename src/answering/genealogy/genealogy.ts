import type { IsoDate } from '../../domain/iso-date.js';
import type { Words } from '../../wording/words.js';
import type { ArticleSummary, Citation, Figure, NamedFigure, Note } from '../answer.js';

export const CHANGES = [
  'hedge',
  'population',
  'speaker',
  'basis',
  'day_word',
  'claimant',
  'window',
  'measure',
  'value',
] as const;
/** What a copy may tell otherwise than the article it descends from. */
export type ChangeKind = (typeof CHANGES)[number];

/** One thing that a copy tells otherwise. The quotations beside it hold both ways of telling. */
export interface Change {
  readonly kind: ChangeKind;
  /** `Hedge added: at least`. */
  readonly text: Words;
  /** How the other article says it, and how this one does. Verbatim. */
  readonly was: string;
  readonly is: string;
}

/** Why an article is held to be a copy of another. */
export interface Descended {
  readonly from: ArticleSummary;
  readonly sameAgency: string | null;
  /** Of the shorter of the two texts, the share that stands in the other, 0 to 1. */
  readonly sharedText: number;
  /** Words in quotation marks that stand in both, verbatim as here. */
  readonly sharedQuotation: string | null;
  readonly sharedFigures: number;
}

/** One article's telling of the claim. */
export interface FamilyTelling {
  readonly article: ArticleSummary;
  readonly citations: readonly [Citation, ...Citation[]];
  /** `null` for the first of its story. */
  readonly descended: Descended | null;
  /** Beside the first telling of its story. */
  readonly changes: readonly Change[];
}

/** The tellings of one story: one voice. */
export interface Family {
  /** The earliest that gives the figure. */
  readonly first: FamilyTelling;
  readonly copies: readonly FamilyTelling[];
  /** Articles of the same story that do not give it. */
  readonly silent: readonly ArticleSummary[];
}

/** Another claim of the ledger that looks like this one told otherwise. */
export interface Otherwise {
  readonly figure: Figure;
  readonly changes: readonly [Change, ...Change[]];
  /** Whether it stands in a copy of a story that gives the claim itself. */
  readonly inOneStory: boolean;
}

/** A claim wherever it travelled. */
export interface Genealogy {
  /** As it was known on that day. */
  readonly asOf: IsoDate | null;
  readonly figure: Figure;
  /** The earliest first; each is a voice of its own. */
  readonly families: readonly [Family, ...Family[]];
  readonly otherwise: readonly Otherwise[];
  readonly notes: readonly Note[];
  readonly articles: readonly ArticleSummary[];
  /** Figures that those told otherwise refer to. */
  readonly referred: readonly NamedFigure[];
}
