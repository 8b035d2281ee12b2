import { compareText } from '../ledger/compare.js';
import { groupBy } from '../ledger/group-by.js';
import type { ClaimFilter, Ledger } from '../ledger/ledger.js';
import type { LedgerWindow } from '../ledger/listed.js';

/** Windows with figures, those that end last first; those whose last day nobody states before all. */
export async function newestWindows(
  ledger: Ledger,
  filter: ClaimFilter,
  count: number,
): Promise<readonly LedgerWindow[]> {
  return filter.asOf === undefined
    ? ledger.windows(filter, null, count)
    : (await windowsThen(ledger, filter)).slice(0, count);
}

/** The windows of what was published by the day asked for, in the order in which the ledger lists those of now. */
export async function windowsThen(ledger: Ledger, filter: ClaimFilter): Promise<readonly LedgerWindow[]> {
  const groups = groupBy(await ledger.claims(filter), ({ window }) => `${window.from} ${window.to}`);
  return [...groups.values()]
    .map((same) => ({ from: same[0].window.from, to: same[0].window.to, figures: same.length }))
    .sort((a, b) => byLastDay(a, b) || compareText(b.from ?? '', a.from ?? ''));
}

function byLastDay({ to: a }: LedgerWindow, { to: b }: LedgerWindow): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareText(b, a);
}
