import { nameKey } from '../domain/fold.js';
import type { IsoDate } from '../domain/iso-date.js';
import { idsInSeries, laterIds, matchingIds, partsOf } from './claim-ids.js';
import { groupClass } from './group-class.js';
import { seriesKey } from './identity.js';
import { actedAfter } from './kept-acts.js';
import type { ClaimFilter, LedgerClaim, StandingClaim } from './ledger.js';
import { readStanding } from './read-standing.js';
import type { Statements } from './statements.js';
import { superseding } from './superseding.js';
import { NO_LAST_DAY } from './write-article.js';

/** Claims that match, with what replaced them. Touches no more of the ledger than these and their series. */
export function readClaims(statements: Statements, filter: ClaimFilter): readonly LedgerClaim[] {
  const { asOf } = filter;
  // Columns hold what counts now: of what editors acted on since that day, only the claim itself tells what counted then.
  const changed = new Set(asOf === undefined ? [] : actedAfter(statements, asOf));
  const columns = matchingIds(statements, filter);
  const candidates = readStanding(statements, [...new Set([...columns, ...changed])], asOf);
  const asked = candidates.filter((claim) => (changed.has(claim.id) ? matches(claim, filter) : true));
  const ids = asked.map(({ id }) => id);
  const found = filter.withParts === true ? [...ids, ...partsOf(statements, ids)] : ids;
  const parts = readStanding(statements, found, asOf).filter((claim) => isShown(claim, filter));
  return withSuccessors(statements, parts, changed, asOf);
}

/** What replaced a claim is known from its whole series, and from what articles call its later figure. */
function withSuccessors(
  statements: Statements,
  claims: readonly StandingClaim[],
  changed: ReadonlySet<string>,
  asOf: IsoDate | undefined,
): readonly LedgerClaim[] {
  const series = idsInSeries(statements, [...new Set(claims.map(seriesKey))]);
  const near = [...new Set([...claims.map(({ id }) => id), ...series, ...changed])];
  const beside = readStanding(statements, [...new Set([...near, ...laterIds(statements, near)])], asOf);
  const successors = superseding(beside.filter(counts));
  return claims.map((claim) => ({ ...claim, supersededBy: successors.get(claim.id) ?? null }));
}

/** Whether a claim is one to be compared with others. */
export function counts({ review }: StandingClaim): boolean {
  return review?.state !== 'rejected';
}

function isShown(claim: StandingClaim, { rejected }: ClaimFilter): boolean {
  if (rejected === 'only') return !counts(claim);
  return rejected === 'also' || counts(claim);
}

/** The same as the columns are asked, of the claim itself. */
function matches(claim: StandingClaim, filter: ClaimFilter): boolean {
  const { measure, value, claimant, group, since, until, ids } = filter;
  const { from } = claim.window;
  return (
    isShown(claim, filter) &&
    (measure === undefined || claim.measure === measure) &&
    (value === undefined || claim.value === value) &&
    (claimant === undefined || nameKey(claim.claimant) === nameKey(claimant)) &&
    (group === undefined || groupClass(claim.group) === groupClass(group)) &&
    (since === undefined || lastDayOf(claim) >= since) &&
    (until === undefined || from === null || from <= until) &&
    (ids === undefined || ids.includes(claim.id))
  );
}

/** The latest last day that any article gives it, unless an editor gave another: a bound for searching. */
export function lastDayOf({ window, review, appearances }: StandingClaim): string {
  if (review?.asRead.window !== undefined) return window.to ?? NO_LAST_DAY;
  const days = appearances.map(({ statedWindow }): string => statedWindow.to ?? NO_LAST_DAY);
  return days.sort().at(-1) ?? NO_LAST_DAY;
}
