import { compareText } from './compare.js';
import type { Keep } from './keeping.js';
import type { ClaimFilter, LedgerClaim } from './ledger.js';
import { askedIds, readClaims, readWholeSeries } from './read-claims.js';
import type { Statements } from './statements.js';

/** Some tens of megabytes; a ledger that has more claims reads them again. */
const KEPT_MAX = 50_000;

/**
 * Claims as they are asked for. What replaced one is known only from its whole series, so that one claim costs as much
 * as all of them: they are kept together. A day in the past shows other claims, which nobody asks for twice.
 */
export function createClaimReader(statements: Statements, keep: Keep): (filter: ClaimFilter) => readonly LedgerClaim[] {
  const current = keep(() => new Map<string, LedgerClaim>());
  return (filter) => {
    if (filter.asOf !== undefined) return readClaims(statements, filter);
    const kept = current();
    const asked = [...askedIds(statements, filter)].sort(compareText);
    let missing = asked.filter((id) => !kept.has(id));
    if (kept.size + missing.length > KEPT_MAX) {
      kept.clear();
      missing = asked;
    }
    if (missing.length > 0) for (const claim of readWholeSeries(statements, missing)) kept.set(claim.id, claim);
    return asked.map((id) => kept.get(id)).filter((claim) => claim !== undefined);
  };
}
