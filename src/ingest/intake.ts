import type { Article, ReadArticle } from '../domain/article.js';
import type { ExtractedStatement } from '../domain/statement.js';
import type { Extractor } from '../extraction/extraction.js';
import type { AlongsideClaims, Ingested, Ledger } from '../ledger/ledger.js';

/** What became of an article. */
export type Taken =
  /** The ledger has this very article, its page where this is only its digest, or all it says from this address. */
  | { readonly status: 'known'; readonly article: Article }
  /** It says nothing of counts, and only such articles were asked for. */
  | { readonly status: 'silent'; readonly article: Article }
  | Arrived;

/** An article that is new to the ledger, or a new text of one. */
export interface Arrived extends Ingested {
  readonly status: 'new';
  readonly statements: readonly ExtractedStatement[];
}

/** Articles on their way into the ledger. */
export interface Intake {
  /** `ifTelling`: an article without a figure and without a word about one is not kept. */
  take(read: ReadArticle, ifTelling?: 'ifTelling'): Promise<Taken>;
}

export interface IntakeParts {
  readonly ledger: Ledger;
  /** Loaded only when there is something to extract: most starts have nothing new. */
  readonly loadExtractor: () => Promise<Extractor>;
  readonly now: () => Date;
  /** Writes what is news; left out for a baseline. */
  readonly alongside: AlongsideClaims | undefined;
  /** Where the articles are files that lie in a folder, and are looked at again at each start. */
  readonly of?: 'file';
}

export function createIntake({ ledger, loadExtractor, now, alongside, of }: IntakeParts): Intake {
  let extractor: Promise<Extractor> | undefined;
  return {
    take: async (read, ifTelling) => {
      if (await ledger.holds(read, of))
        return { status: 'known', article: (await ledger.article(read.article.id)) ?? read.article };
      extractor ??= loadExtractor();
      const extraction = (await extractor)(read);
      const { claims, statements } = extraction;
      if (ifTelling !== undefined && claims.length + statements.length === 0)
        return { status: 'silent', article: read.article };
      const ingested = await ledger.ingest(read, extraction, now(), alongside);
      if (ingested.status === 'known') return { status: 'known', article: ingested.article };
      return arrived(ingested, statements);
    },
  };
}

/** All claims of the article are only read when somebody asks for them. */
function arrived(ingested: Ingested, statements: readonly ExtractedStatement[]): Arrived {
  const { article, newClaims, earlier } = ingested;
  return {
    ...{ status: 'new', article, newClaims, earlier, statements },
    get claims() {
      return ingested.claims;
    },
  };
}
