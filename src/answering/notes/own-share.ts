import type { LedgerClaim } from '../../ledger/ledger.js';

/** `half of 640` */
const BASE = / of (\d+)$/;

/**
 * Those without shares of their claimant's own figure: "half of the 640 must report to a court" counts some of the 640,
 * and is no other count of the same people. What is worked out from somebody else's figure ("half of the government's
 * 626") is a count of its own.
 */
export function withoutOwnShares(claims: readonly LedgerClaim[]): readonly LedgerClaim[] {
  const told = new Set(
    claims.filter(({ derivedFrom }) => derivedFrom === null).map((claim) => key(claim, claim.value)),
  );
  return claims.filter((claim) => {
    const base = BASE.exec(claim.derivedFrom ?? '')?.[1];
    return base === undefined || !told.has(key(claim, Number(base)));
  });
}

function key({ claimant, measure, window }: LedgerClaim, value: number): string {
  return `${claimant}|${measure}|${window.from}|${value}`;
}
