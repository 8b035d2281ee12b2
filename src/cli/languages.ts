import type { ClaimantRegistry } from '../extraction/claimant-registry.js';
import { createExtractor } from '../extraction/create-extractor.js';
import { english } from '../extraction/en/english.js';
import type { Extractor } from '../extraction/extraction.js';

/** The languages Recount reads. A new one is a folder in `src/extraction/` and a name here. */
export function extractorOf(registry: ClaimantRegistry): Extractor {
  return createExtractor({ registry, languages: [english] });
}
