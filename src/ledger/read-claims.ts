import { nameKey } from '../domain/fold.js';
import type { IsoDate } from '../domain/iso-date.js';
import { type Found, findAsked, idsInSeries, laterIds, matchingIds, partsOf } from './claim-ids.js';
import { compareText } from './compare.js';
import { counts } from './counts.js';
import { groupClass } from './group-class.js';
import { seriesKey } from './identity.js';
import { actedAfter } from './kept-acts.js';
import type { ClaimFilter, LedgerClaim, StandingClaim } from './ledger.js';
import { readStanding } from './read-standing.js';
import { NO_LAST_DAY } from './spans.js';
import type { Statements } from './statements.js';
import { findNewest, withSuccessors } from './succession.js';
import { superseding } from './superseding.js';

/** Claims that match, with what replaced them. */
export function readClaims(statements: Statements, filter: ClaimFilter): readonly LedgerClaim[] {
  const { asOf } = filter;
  if (asOf !== undefined) return readPast(statements, filter, asOf);
  const found = findAll(statements, filter);
  const ids = found.map(({ id }) => id);
  return still(withSuccessors(statements, readStanding(statements, ids, undefined), found), filter);
}

/** All that a question of today asks for. */
export function findAll(statements: Statements, filter: ClaimFilter): readonly Found[] {
  const { newest } = filter;
  return newest === undefined ? findAsked(statements, filter) : findNewest(statements, { ...filter, newest });
}

/** Without what has been replaced, where that is not asked for. */
export function still(claims: readonly LedgerClaim[], { current }: ClaimFilter): readonly LedgerClaim[] {
  return current === true ? claims.filter(({ supersededBy }) => supersededBy === null) : claims;
}

function readPast(statements: Statements, filter: ClaimFilter, asOf: IsoDate): readonly LedgerClaim[] {
  const { newest, ...rest } = filter;
  const found = still(readAsOf(statements, rest, asOf), filter);
  const days =
    newest === undefined ? found : found.toSorted((a, b) => compareText(b.window.to ?? '', a.window.to ?? ''));
  return days.slice(0, newest).sort((a, b) => compareText(a.id, b.id));
}

/** Columns hold what counts now: of a day in the past, only the claims themselves tell, so that whole series are read. */
function readAsOf(statements: Statements, filter: ClaimFilter, asOf: IsoDate): readonly LedgerClaim[] {
  const read = readOnce(statements, asOf);
  const changed = new Set(actedAfter(statements, asOf));
  const { current: _, against: __, ...columns } = filter;
  const candidates = read([...matchingIds(statements, columns), ...changed]);
  const asked = candidates.filter((claim) => (changed.has(claim.id) ? matches(claim, filter) : true));
  const ids = asked.map(({ id }) => id);
  const found = filter.withParts === true ? [...ids, ...partsOf(statements, ids)] : ids;
  const claims = read(found).filter((claim) => isShown(claim, filter));
  // What replaced a claim is known from its whole series, and from what articles call its later figure.
  const series = idsInSeries(statements, [...new Set(claims.map(seriesKey))]);
  const near = [...new Set([...claims.map(({ id }) => id), ...series, ...changed])];
  const successors = superseding(read([...near, ...laterIds(statements, near)]).filter(counts));
  return claims.map((claim) => ({ ...claim, supersededBy: successors.get(claim.id) ?? null }));
}

/** Reads claims in order of id, none of them twice. */
function readOnce(statements: Statements, asOf: IsoDate) {
  const known = new Map<string, StandingClaim | undefined>();
  return (ids: readonly string[]): readonly StandingClaim[] => {
    const asked = [...new Set(ids)].sort(compareText);
    const missing = asked.filter((id) => !known.has(id));
    for (const id of missing) known.set(id, undefined);
    for (const claim of readStanding(statements, missing, asOf)) known.set(claim.id, claim);
    return asked.map((id) => known.get(id)).filter((claim) => claim !== undefined);
  };
}

function isShown(claim: StandingClaim, { rejected }: ClaimFilter): boolean {
  if (rejected === 'only') return !counts(claim);
  return rejected === 'also' || counts(claim);
}

/** The same as the columns are asked, of the claim itself. */
function matches(claim: StandingClaim, filter: ClaimFilter): boolean {
  const { measure, value, claimant, group, since, until, ids, correctedFrom } = filter;
  const { from } = claim.window;
  return (
    isShown(claim, filter) &&
    (measure === undefined || claim.measure === measure) &&
    (value === undefined || claim.value === value) &&
    (claimant === undefined || nameKey(claim.claimant) === nameKey(claimant)) &&
    (group === undefined || groupClass(claim.group) === groupClass(group)) &&
    (since === undefined || lastDayOf(claim) >= since) &&
    (until === undefined || from === null || from <= until) &&
    (filter.from === undefined || from === filter.from) &&
    (correctedFrom === undefined || isRead(claim, correctedFrom)) &&
    (ids === undefined || ids.includes(claim.id))
  );
}

/** Whether it was read so, whatever was made of it since. */
function isRead({ review, ...claim }: StandingClaim, read: NonNullable<ClaimFilter['correctedFrom']>): boolean {
  const { measure = claim.measure, value = claim.value } = review?.asRead ?? {};
  return measure === read.measure && value === read.value;
}

/** The latest last day that any article gives it, unless an editor gave another: a bound for searching. */
export function lastDayOf({ window, review, appearances }: StandingClaim): string {
  if (review?.asRead.window !== undefined) return window.to ?? NO_LAST_DAY;
  const days = appearances.map(({ statedWindow }): string => statedWindow.to ?? NO_LAST_DAY);
  return days.sort().at(-1) ?? NO_LAST_DAY;
}
