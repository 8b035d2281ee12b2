import { sql } from 'kysely';
import { type Found, findMatching, laterIds } from './claim-ids.js';
import { counts } from './counts.js';
import { nextRowOf } from './found-rows.js';
import type { ClaimFilter, LedgerClaim, StandingClaim } from './ledger.js';
import { readStanding } from './read-standing.js';
import { idRow } from './rows.js';
import { build, type Statements } from './statements.js';
import { GOES_ON, NEXT } from './succession-sql.js';
import { linked } from './superseding.js';

const SUCCESSIONS = `
  select c.id, c.series, c.linked,
    case when c.replaced = 1 or (c.linked = 1 and ${GOES_ON}) then (${NEXT}) end as next
  from claim as c where c.id in (select value from json_each(?))`;

/** Where a claim stands among others. */
export interface Succession {
  readonly series: string;
  /** An article calls it the earlier figure of another. */
  readonly isLinked: boolean;
  /** What replaced it. */
  readonly next: string | null;
}

/** Of each of these claims. Costs a step for each that may be replaced, however long its series. */
export function successionsOf(
  statements: Statements,
  ids: readonly string[],
  found: readonly Found[] = [],
): ReadonlyMap<string, Succession> {
  const successions = new Map<string, Succession>();
  // what stands is known from its row
  for (const { id, series, isLinked, isReplaced, later } of found) {
    if (!isLinked && !isReplaced) successions.set(id, { series, isLinked, next: null });
    else if (!isLinked && later !== undefined) successions.set(id, { series, isLinked, next: later.next });
  }
  const others = ids.filter((id) => !successions.has(id));
  if (others.length === 0) return successions;
  const rows = statements.list(() => SUCCESSIONS, JSON.stringify(others)).map(nextRowOf);
  const earlier = rows.filter((row) => row.linked === 1).map(({ id }) => id);
  const links = earlier.length === 0 ? new Map<string, string>() : linksOf(statements, earlier);
  for (const { id, series, linked: isLinked, next } of rows)
    successions.set(id, { series, isLinked: isLinked === 1, next: links.get(id) ?? next });
  return successions;
}

/** What articles call the later figure of these. */
function linksOf(statements: Statements, earlier: readonly string[]): ReadonlyMap<string, string> {
  const chain = [...new Set([...earlier, ...laterIds(statements, earlier)])];
  return linked(readStanding(statements, chain, undefined).filter(counts));
}

/** So many that match, the newest first; of several up to one day those with the lowest ids. */
export function findNewest(
  statements: Statements,
  filter: ClaimFilter & { readonly newest: number },
): readonly Found[] {
  const { newest, current } = filter;
  for (let asked = newest; ; asked *= 2) {
    const all = findMatching(statements, { ...filter, newest: asked });
    // what an article links to a later figure is found out only as it is looked at
    const linked = current === true ? all.filter(({ isLinked }) => isLinked).map(({ id }) => id) : [];
    const replaced = successionsOf(statements, linked);
    const found = all.filter(({ id }) => (replaced.get(id)?.next ?? null) === null);
    if (found.length >= newest || all.length < asked) return found.slice(0, newest);
  }
}

/** Claims with what replaced them. */
export function withSuccessors(
  statements: Statements,
  claims: readonly StandingClaim[],
  found: readonly Found[],
): readonly LedgerClaim[] {
  if (claims.length === 0) return [];
  const ids = claims.map(({ id }) => id);
  const successions = successionsOf(statements, ids, found);
  return claims.map((claim) => ({ ...claim, supersededBy: successions.get(claim.id)?.next ?? null }));
}

/** The newest that the series alone gives; of one day the highest. */
const REPLACED = `
  select c.id from claim as c
  where c.series = (select series from claim where id = ?) and ${GOES_ON} and c.linked = 0
    and c.to_day < (select to_day from claim where id = ?) and (${NEXT}) = ?
  order by c.to_day desc, c.value desc, c.id limit 1`;

/** Claims that `id` may have replaced: the newest of its series, and those that an article calls an earlier figure. */
export function predecessorIds(statements: Statements, id: string): readonly string[] {
  const inSeries = statements.ask(() => REPLACED, id, id, id).map((row) => idRow.parse(row).id);
  const series = build.selectFrom('claim').select('series').where('id', '=', id);
  // literal, so that the index of the few that are linked serves
  const others = build.selectFrom('claim').select('id').where(sql<boolean>`linked = 1`).where('series', 'in', series);
  const named = build.selectFrom('telling').select('claim_id as id').where('earlier_of', '=', id);
  return [...new Set([...inSeries, ...statements.all(others.union(named)).map((row) => idRow.parse(row).id)])];
}
