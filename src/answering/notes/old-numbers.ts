import { compareText } from '../../ledger/compare.js';
import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { isRunning, LOWER, startKey, UPPER } from './running-totals.js';
import { loweredTotals } from './taken-back.js';

/**
 * Ids of running totals below what their claimant had reached before, with no day stated but that of the report: numbers
 * of old told again, whatever replaced them since; but for those that an article calls the corrected ones. No point of a
 * line, and not to be worked with.
 */
export function oldNumbers(claims: readonly LedgerClaim[]): ReadonlySet<string> {
  const running = claims.filter((claim) => isRunning(claim) && isOneBody(claim) && claim.derivedFrom === null);
  const series = groupBy(running, (claim) => `${claim.claimant}|${startKey(claim)}`);
  return new Set([...series.values()].flatMap((own) => oldIn(own).map(({ id }) => id)));
}

/** One look along the days, the highest total so far in mind: of one day, the higher first. */
function oldIn(series: readonly LedgerClaim[]): readonly LedgerClaim[] {
  const old: LedgerClaim[] = [];
  const lowered = loweredTotals(series);
  let reached = 0;
  for (const claim of series.toSorted((a, b) => compareText(lastDay(a), lastDay(b)) || b.value - a.value)) {
    const { id, value, modifier, window } = claim;
    if (reached <= (lowered.get(id)?.high ?? 0)) reached = 0;
    if (window.toBasis === 'reported' && UPPER.has(modifier) && value < reached) old.push(claim);
    if (LOWER.has(modifier)) reached = Math.max(reached, value);
  }
  return old;
}

function lastDay({ window }: LedgerClaim): string {
  return window.to ?? '';
}
