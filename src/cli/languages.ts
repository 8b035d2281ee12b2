import type { ClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import { createExplainer, createExtractor } from '../extraction/create-extractor.js';
import { english } from '../extraction/en/english.js';
import { spanish } from '../extraction/es/spanish.js';
import type { Explainer } from '../extraction/explain/explained.js';
import type { Extractor } from '../extraction/extraction.js';
import { portuguese } from '../extraction/pt/portuguese.js';

/** The languages Recount reads. A new one is a folder in `src/extraction/` and a name here. */
const LANGUAGES = [english, spanish, portuguese];

export function extractorOf(registry: ClaimantRegistry): Extractor {
  return createExtractor({ registry, languages: LANGUAGES });
}

/** The same, telling how it comes to its claims. */
export function explainerOf(registry: ClaimantRegistry): Explainer {
  return createExplainer({ registry, languages: LANGUAGES });
}
