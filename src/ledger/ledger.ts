import type { Article, ReadArticle } from '../domain/article.js';
import type { CountWindow, Extraction, Measure, Modifier } from '../domain/claim.js';
import type { ClaimantKind } from '../domain/claimant.js';
import type { IsoDate } from '../domain/iso-date.js';

/** One article's passage in which a claim stands. */
export interface Appearance {
  readonly articleId: string;
  readonly paragraph: number;
  /** Offsets in the passage's text; `quote` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What this copy says itself. */
  readonly statedModifier: Modifier;
  readonly statedGroup: string;
  readonly statedWindow: CountWindow;
  readonly statedSpeaker: string | null;
}

/** A claim of the ledger: one, wherever it appears. */
export interface LedgerClaim {
  /** Permalink id: `c` and twelve hex digits of the SHA-256 of what makes it this claim. Never changes. */
  readonly id: string;
  readonly value: number;
  readonly modifier: Modifier;
  readonly measure: Measure;
  readonly group: string;
  readonly claimant: string;
  readonly claimantKind: ClaimantKind;
  readonly speaker: string | null;
  readonly relayedBy: string | null;
  readonly channel: string | null;
  readonly window: CountWindow;
  readonly derivedFrom: string | null;
  readonly partOf: string | null;
  /** Id of the claim an article itself calls this the earlier figure of. */
  readonly earlierOf: string | null;
  readonly supersededBy: string | null;
  readonly confidence: number;
  readonly reviewed: boolean;
  /** ISO 8601 instant at which the ledger first knew it. */
  readonly recordedAt: string;
  /** Never empty: enforced by the store. */
  readonly appearances: readonly [Appearance, ...Appearance[]];
}

/** What an article changed. */
export interface Ingested {
  readonly article: Article;
  /** `known`: this very text was read before, nothing changed. */
  readonly status: 'new' | 'known';
  /** Claims the ledger did not hold before, in the order of the text. */
  readonly newClaims: readonly LedgerClaim[];
  /** All claims of the article. */
  readonly claims: readonly LedgerClaim[];
}

/** For each new claim: the figure of the same claimant, measure, group and start that it replaces, if any. */
export interface NewClaim {
  readonly claim: LedgerClaim;
  readonly replaces: LedgerClaim | null;
}

/** A row of `statement`, run inside the transaction that writes the claims: alerts put their outbox rows here. */
export type AlongsideClaims = (news: readonly NewClaim[], article: Article) => void;

export interface ClaimFilter {
  readonly measure?: Measure;
  readonly claimant?: string;
  /** Only articles published (or, undated, recorded) up to and on this day. */
  readonly asOf?: IsoDate;
}

export interface Ledger {
  /**
   * Reads an article into the ledger in one transaction: article, passages, claims, appearances, and whatever
   * `alongside` writes through the same connection. The same text again changes nothing.
   */
  ingest(read: ReadArticle, extraction: Extraction, recordedAt: Date, alongside?: AlongsideClaims): Promise<Ingested>;
  claims(filter: ClaimFilter): Promise<readonly LedgerClaim[]>;
  claim(id: string): Promise<LedgerClaim | undefined>;
  articles(): Promise<readonly Article[]>;
  close(): Promise<void>;
}
