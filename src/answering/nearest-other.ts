import { daysBetween, type IsoDate } from '../domain/iso-date.js';
import { compareText } from '../ledger/compare.js';
import { groupClass } from '../ledger/group-class.js';
import type { ClaimFilter, Ledger, LedgerClaim } from '../ledger/ledger.js';
import { isOneBody } from '../ledger/one-body.js';

/** A body to set beside a claim's own, and the first day from which both count; `null`: they have none in common. */
export interface NearestOther {
  readonly claimant: string;
  readonly since: IsoDate | null;
}

const LOOKED_AT = 60;

/**
 * The other body whose figure comes nearest to this one: counted from the same day where there is one, of the same
 * people before others, up to a day as near as can be.
 */
export async function nearestOther(
  ledger: Ledger,
  claim: LedgerClaim,
  asOf: IsoDate | null,
): Promise<NearestOther | undefined> {
  if (!isOneBody(claim)) return undefined;
  const { measure, window } = claim;
  const filter: ClaimFilter = { measure, current: true, newest: LOOKED_AT, ...(asOf === null ? {} : { asOf }) };
  const since = measure === 'held' ? null : window.from;
  const alike = since === null ? [] : await ledger.claims({ ...filter, from: since });
  const near = nearestOf(alike, claim);
  if (near !== undefined) return { claimant: near.claimant, since };
  const any = nearestOf(await ledger.claims(filter), claim);
  return any === undefined ? undefined : { claimant: any.claimant, since: null };
}

function nearestOf(claims: readonly LedgerClaim[], claim: LedgerClaim): LedgerClaim | undefined {
  const people = groupClass(claim.group);
  const others = claims
    .filter((other) => isOneBody(other) && other.claimant !== claim.claimant)
    .map((other) => ({
      other,
      ofOthers: groupClass(other.group) === people ? 0 : 1,
      days: daysApart(other.window.to, claim.window.to),
    }));
  const [nearest] = others.toSorted(
    (a, b) => a.ofOthers - b.ofOthers || a.days - b.days || compareText(a.other.claimant, b.other.claimant),
  );
  return nearest?.other;
}

/** A day that is not known is as far away as can be. */
function daysApart(a: IsoDate | null, b: IsoDate | null): number {
  return a === null || b === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(a, b));
}
