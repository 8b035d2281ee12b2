import { daysBetween, type IsoDate } from '../domain/iso-date.js';
import { compareText } from '../ledger/compare.js';
import type { ClaimFilter, Ledger } from '../ledger/ledger.js';
import type { LedgerWindow } from '../ledger/listed.js';
import type { CountQuery, NearbyWindow } from './answer.js';
import { windowsThen } from './windows.js';

/** So many are offered, and looked at on either side of the day asked for. */
const OFFERED = 5;
const LOOKED_AT = 20;

/** Windows that have figures of the measure, claimant and group asked for, the nearest to the days asked for first. */
export async function nearestWindows(
  ledger: Ledger,
  query: CountQuery,
  filter: ClaimFilter,
): Promise<readonly NearbyWindow[]> {
  const { since: _, until: __, ...undated } = filter;
  const near = query.since ?? query.until;
  const windows =
    filter.asOf === undefined ? await ledger.windows(undated, near, LOOKED_AT) : await windowsThen(ledger, undated);
  return windows
    .toSorted(
      (a, b) =>
        distance(a, query) - distance(b, query) ||
        compareText(b.to ?? '', a.to ?? '') ||
        compareText(b.from ?? '', a.from ?? ''),
    )
    .slice(0, OFFERED);
}

/** Days between a window and those asked for, 0 where they touch. */
function distance({ from, to }: LedgerWindow, { since, until }: CountQuery): number {
  const [start, end] = [from ?? to, to ?? from];
  if (start === null || end === null) return Number.POSITIVE_INFINITY;
  return Math.max(gap(end, since), gap(until, start), 0);
}

function gap(earlier: IsoDate | null, later: IsoDate | null): number {
  return earlier === null || later === null ? 0 : daysBetween(earlier, later);
}
