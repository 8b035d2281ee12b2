import type { ClaimantKind } from '../domain/claimant.js';

/** Names that stand for whoever is not named: two figures of "rights groups" need not be one group's. */
const MANY: ReadonlySet<string> = new Set(['rights groups', 'human rights groups', 'NGOs', 'opposition']);

/** Whether two figures filed under this claimant come from one body, so that one can replace or contradict the other. */
export function isOneBody(claim: { readonly claimant: string; readonly claimantKind: ClaimantKind }): boolean {
  return claim.claimantKind !== 'unattributed' && !MANY.has(claim.claimant);
}
