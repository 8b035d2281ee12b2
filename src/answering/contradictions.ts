import type { ClaimFilter, LedgerClaim } from '../ledger/ledger.js';
import { entailed } from './notes/entailed.js';
import { alike, differ } from './notes/gap.js';
import { oldNumbers } from './notes/old-numbers.js';

/** Where figures are to be looked for that could contradict this one; `null`: nothing can be set beside it. */
export function besideFilter({ measure, group, window, supersededBy }: LedgerClaim): ClaimFilter | null {
  const { from, to } = window;
  if (to === null || supersededBy !== null || (from === null && measure !== 'held')) return null;
  // of running totals the whole series, as it takes that to know an old number
  return { measure, group, from, ...(measure === 'held' || from === to ? { since: to } : {}) };
}

/**
 * Figures of other claimants that say otherwise of the same measure, people and days: what the note on gaps would set
 * beside this one, as far as both cannot be right ("more than 600" and "650" can). No old numbers told again. Nearest
 * number first. `beside`: what the filter finds.
 */
export function contradictionsOf(claim: LedgerClaim, beside: readonly LedgerClaim[]): readonly LedgerClaim[] {
  const old = oldNumbers(beside);
  const same = alike(beside).find((figures) => figures.some(({ id }) => id === claim.id)) ?? [];
  return same
    .filter((other) => differ(claim, other) && exclude(claim, other) && !old.has(claim.id) && !old.has(other.id))
    .sort((a, b) => Math.abs(a.value - claim.value) - Math.abs(b.value - claim.value) || (a.id < b.id ? -1 : 1));
}

/** Whether what the words of one figure allow leaves no room for the other. */
function exclude(a: LedgerClaim, b: LedgerClaim): boolean {
  const [one, other] = [entailed(a), entailed(b)];
  return one !== undefined && other !== undefined && (one.max < other.min || other.max < one.min);
}
