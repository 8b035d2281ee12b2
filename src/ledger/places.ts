import type { Article, PassageKind } from '../domain/article.js';

/** A passage as kept: what is searched and quoted. */
export interface StoredPassage {
  readonly articleId: string;
  readonly number: number;
  readonly kind: PassageKind;
  readonly text: string;
}

/** A passage, by its article and number. */
export interface Place {
  readonly articleId: string;
  readonly number: number;
}

/** That a claim stands in a passage. */
export interface ClaimPlace extends Place {
  readonly claimId: string;
}

/** Articles as an answer cites them. */
export interface CitedArticles {
  readonly articles: readonly Article[];
  /** Article id → the first article of its story. */
  readonly origins: ReadonlyMap<string, string>;
}
