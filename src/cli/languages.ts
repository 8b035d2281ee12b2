import type { ClaimantRegistry } from '../extraction/claimant-registry.js';
import { createExtractor } from '../extraction/create-extractor.js';
import { english } from '../extraction/en/english.js';
import { spanish } from '../extraction/es/spanish.js';
import type { Extractor } from '../extraction/extraction.js';
import { portuguese } from '../extraction/pt/portuguese.js';

/** The languages Recount reads. A new one is a folder in `src/extraction/` and a name here. */
export function extractorOf(registry: ClaimantRegistry): Extractor {
  return createExtractor({ registry, languages: [english, spanish, portuguese] });
}
