import type { ClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import type { Explainer } from '../extraction/explain/explained.js';
import type { Extractor } from '../extraction/extraction.js';

/** The grammar is only loaded when there is something to extract: most starts have nothing new. */
export async function loadExtractor(registry: ClaimantRegistry): Promise<Extractor> {
  const { extractorOf } = await import('./languages.js');
  return extractorOf(registry);
}

/** The same, telling how it comes to its claims. */
export async function loadExplainer(registry: ClaimantRegistry): Promise<Explainer> {
  const { explainerOf } = await import('./languages.js');
  return explainerOf(registry);
}
