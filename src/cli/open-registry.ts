import { type ClaimantRegistry, createClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import { describeClaimantsFailure, loadClaimants } from '../ingest/load-claimants.js';

export type OpeningRegistry =
  | { readonly ok: true; readonly registry: ClaimantRegistry }
  | { readonly ok: false; readonly problem: string };

/** The bodies Recount can name: those of the seeds folder where it lists any, else those it ships with. */
export async function openRegistry(seedsDir: string): Promise<OpeningRegistry> {
  const loading = await loadClaimants(seedsDir);
  return loading.ok
    ? { ok: true, registry: createClaimantRegistry(loading.claimants) }
    : { ok: false, problem: describeClaimantsFailure(loading) };
}
