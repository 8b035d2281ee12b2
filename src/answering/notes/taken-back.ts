import type { LedgerClaim } from '../../ledger/ledger.js';

/** A total that was lowered, with the highest of its claimant's figures that it replaced. */
interface Lowered {
  readonly low: LedgerClaim;
  readonly high: number;
}

/**
 * Totals that replaced a higher one of their claimant: an article calls that the earlier figure ("lowered its count from
 * 660 to 648"), or both days are said. By their id.
 */
export function loweredTotals(claims: readonly LedgerClaim[]): ReadonlyMap<string, Lowered> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const lowered = new Map<string, Lowered>();
  for (const { supersededBy, value } of claims) {
    const low = supersededBy === null ? undefined : byId.get(supersededBy);
    if (low === undefined || low.value >= value) continue;
    lowered.set(low.id, { low, high: Math.max(value, lowered.get(low.id)?.high ?? 0) });
  }
  return lowered;
}

/**
 * Whether the claimant took back, no later than `claim`, all that it had counted up to `other`: to stand below that
 * makes `claim` no old number.
 */
export function isTakenBack(other: LedgerClaim, claim: LedgerClaim, lowered: ReadonlyMap<string, Lowered>): boolean {
  const end = (one: LedgerClaim): string => one.window.to ?? '';
  for (const { low, high } of lowered.values()) {
    const wentBefore = low.claimant === claim.claimant && (low.id === claim.id || end(low) < end(claim));
    if (wentBefore && other.id !== low.id && other.value <= high && end(other) <= end(low)) return true;
  }
  return false;
}
