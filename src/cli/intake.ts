import type { ReadArticle } from '../domain/article.js';
import type { ClaimantRegistry } from '../extraction/claimant-registry.js';
import type { Extractor } from '../extraction/extraction.js';
import type { AlongsideClaims, Ingested, Ledger } from '../ledger/ledger.js';
import { now } from './clock.js';

/** Articles on their way into the ledger. */
export interface Intake {
  /** `undefined`: the ledger has this very text, or the page where this is only its digest. */
  take(read: ReadArticle): Promise<Ingested | undefined>;
}

export interface IntakeParts {
  readonly ledger: Ledger;
  readonly registry: ClaimantRegistry;
  /** Writes what is news; left out while an empty ledger is filled. */
  readonly alongside: AlongsideClaims | undefined;
}

/** The grammar is only loaded when there is something to extract: most starts have nothing new. */
export async function loadExtractor(registry: ClaimantRegistry): Promise<Extractor> {
  const { extractorOf } = await import('./languages.js');
  return extractorOf(registry);
}

export function createIntake({ ledger, registry, alongside }: IntakeParts): Intake {
  let extractor: Promise<Extractor> | undefined;
  return {
    take: async (read) => {
      if (await ledger.holds(read)) return undefined;
      extractor ??= loadExtractor(registry);
      const extract = await extractor;
      const ingested = await ledger.ingest(read, extract(read), now(), alongside);
      return ingested.status === 'new' ? ingested : undefined;
    },
  };
}
