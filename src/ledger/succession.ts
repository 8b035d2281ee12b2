import { sql } from 'kysely';
import { z } from 'zod';
import { laterIds } from './claim-ids.js';
import { counts } from './counts.js';
import type { LedgerClaim, StandingClaim } from './ledger.js';
import { readStanding } from './read-standing.js';
import { idRow } from './rows.js';
import { build, type Statements } from './statements.js';
import { GOES_ON, NEXT } from './succession-sql.js';
import { linked } from './superseding.js';

const SUCCESSORS = `
  select c.id, c.linked, case when ${GOES_ON} then (${NEXT}) end as next
  from claim as c where c.id in (select value from json_each(?))`;

const nextRow = z.object({ id: z.string(), linked: z.number(), next: z.string().nullable() });

/** For each of these claims that has been replaced, what replaced it. Costs a step for each, however long its series. */
export function successorsOf(statements: Statements, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = statements.ask(() => SUCCESSORS, JSON.stringify(ids)).map((row) => nextRow.parse(row));
  const successors = new Map(rows.flatMap(({ id, next }) => (next === null ? [] : [[id, next] as const])));
  const earlier = rows.filter((row) => row.linked === 1).map(({ id }) => id);
  if (earlier.length === 0) return successors;
  const chain = [...new Set([...earlier, ...laterIds(statements, earlier)])];
  const links = linked(readStanding(statements, chain, undefined).filter(counts));
  for (const id of earlier) {
    const later = links.get(id);
    if (later !== undefined) successors.set(id, later);
  }
  return successors;
}

/** These claims, what replaced them, what replaced that, and so on. */
export function withLater(statements: Statements, ids: readonly string[]): readonly string[] {
  const found = new Set(ids);
  for (let next = ids; next.length > 0; ) {
    next = [...successorsOf(statements, next).values()].filter((id) => !found.has(id));
    for (const id of next) found.add(id);
  }
  return [...found];
}

/** Claims with what replaced them. */
export function withSuccessors(statements: Statements, claims: readonly StandingClaim[]): readonly LedgerClaim[] {
  if (claims.length === 0) return [];
  const successors = successorsOf(
    statements,
    claims.map(({ id }) => id),
  );
  return claims.map((claim) => ({ ...claim, supersededBy: successors.get(claim.id) ?? null }));
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
