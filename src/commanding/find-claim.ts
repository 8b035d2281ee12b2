import type { LedgerClaim } from '../ledger/ledger.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import { claimsLike } from './choices.js';
import { offered, type Refusal, refusal } from './refusal.js';
import type { Services } from './services.js';

const OFFERED = 3;

/** The one claim that is meant; several that could be are offered, never chosen from. */
export async function findClaim(typed: string, services: Services): Promise<LedgerClaim | Refusal> {
  const claims = await claimsLike(typed, services);
  const [first, ...others] = claims;
  if (first !== undefined && (others.length === 0 || first.id === typed.trim())) return first;
  if (first === undefined) {
    return refusal(
      `No claim is known as “${typed}”.`,
      'Take an id such as c0123456789ab from the answer to “count freed”.',
    );
  }
  const near = claims.slice(0, OFFERED).map((claim) => `${ledgerClaimLabel(claim)} = ${claim.id}`);
  return refusal(`“${typed}” could be ${claims.length} claims.`, `Give the id: ${offered(near)}.`);
}
