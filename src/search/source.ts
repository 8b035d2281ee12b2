import type { Article, PassageKind } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import type { Edition } from '../ledger/listed.js';
import type { Place } from '../ledger/places.js';
import type { IndexedPassage } from './index-options.js';

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

/** What is quoted and cited of a hit. */
export interface QuotablePassage {
  readonly article: Article;
  readonly passage: StoredPassage;
  /** Claims that stand in this very passage. */
  readonly claims: readonly LedgerClaim[];
}

/** Where search takes its texts from: the index itself keeps only ids. */
export interface SearchableSource {
  /** All, or those known up to and on a day. */
  articleIds(asOf?: IsoDate): Promise<readonly string[]>;
  /** For a source whose articles change: what is another edition is indexed anew. */
  editions?(): Promise<readonly Edition[]>;
  article(id: string): Promise<SearchableArticle | undefined>;
  /** What is indexed of these articles, for a source that need not read whole articles for it. */
  indexed?(articleIds: readonly string[]): Promise<readonly IndexedPassage[]>;
  /** These passages in this order, likewise; with the claims as they stood on a day. */
  quotable?(places: readonly Place[], asOf?: IsoDate): Promise<readonly (QuotablePassage | undefined)[]>;
}
