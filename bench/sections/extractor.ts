import { extractorOf } from '../../src/cli/languages.js';
import { openRegistry } from '../../src/cli/open-registry.js';
import type { ClaimantRegistry } from '../../src/extraction/bodies/claimant-registry.js';
import type { Extractor } from '../../src/extraction/extraction.js';
import { packageRoot } from '../../src/ingest/load-claimants.js';

/** The bodies that ship with Recount: the more there are, the more there is to look up. */
export async function shippedRegistry(): Promise<ClaimantRegistry> {
  const found = await openRegistry(packageRoot());
  if (!found.ok) throw new Error(found.problem);
  return found.registry;
}

/** The extractor as Recount uses it. */
export async function shippedExtractor(): Promise<Extractor> {
  return extractorOf(await shippedRegistry());
}
