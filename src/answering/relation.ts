import type { LedgerClaim } from '../ledger/ledger.js';
import type { CountQuery, Relation } from './answer.js';

/**
 * How a claim's window lies to the days asked for; `undefined` where it lies wholly outside them. Only the start
 * decides between `same`, `within` and `wider`: up to which day each figure runs stands beside it. Where no first day
 * is asked for, every start that is stated lies inside. What has no day at all cannot be left out for its day.
 */
export function relationOf({ measure, window }: LedgerClaim, query: CountQuery): Relation | undefined {
  const { from, to } = window;
  const { since, until } = query;
  if (to !== null && since !== null && to < since) return undefined;
  if (measure === 'held') return to !== null && until !== null && to > until ? undefined : 'same';
  if (from === null) return to !== null && until !== null && to > until ? undefined : 'unstated';
  if (until !== null && from > until) return undefined;
  if (since === null || from > since) return 'within';
  return from === since ? 'same' : 'wider';
}
