import type { Article, PassageKind } from '../domain/article.js';
import type { LedgerClaim } from '../ledger/ledger.js';

/** A passage as the ledger keeps it. */
export interface StoredPassage {
  readonly number: number;
  readonly kind: PassageKind;
  readonly text: string;
}

/** An article with all that can be searched in it. */
export interface SearchableArticle {
  readonly article: Article;
  readonly passages: readonly StoredPassage[];
  /** Claims that stand in it. */
  readonly claims: readonly LedgerClaim[];
}

/** Where search takes its texts from: the index itself keeps only ids. */
export interface SearchableSource {
  articleIds(): Promise<readonly string[]>;
  article(id: string): Promise<SearchableArticle | undefined>;
}
