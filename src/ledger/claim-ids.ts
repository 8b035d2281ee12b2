import { sql } from 'kysely';
import { nameKey } from '../domain/fold.js';
import { groupClass } from './group-class.js';
import type { ClaimFilter } from './ledger.js';
import { idRow } from './rows.js';
import { build, listed, type Statements } from './statements.js';
import { MAY_BE_CURRENT } from './succession-sql.js';

/** Ids of the claims that match, and of their parts where those are asked for. */
export function askedIds(statements: Statements, filter: ClaimFilter): ReadonlySet<string> {
  const matching = matchingIds(statements, filter);
  if (filter.withParts !== true) return new Set(matching);
  return new Set([
    ...matching,
    ...matchingIds(statements, { ids: partsOf(statements, matching), ...rejectedOf(filter) }),
  ]);
}

function rejectedOf({ rejected }: ClaimFilter): Pick<ClaimFilter, 'rejected'> {
  return rejected === undefined ? {} : { rejected };
}

/** Ids of the claims that match, by what counts now. */
export function matchingIds(statements: Statements, filter: ClaimFilter): readonly string[] {
  let query = build.selectFrom('claim as c').select('id');
  if (filter.measure !== undefined) query = query.where('measure', '=', filter.measure);
  if (filter.value !== undefined) query = query.where('value', '=', filter.value);
  if (filter.claimant !== undefined) query = query.where('claimant_key', '=', nameKey(filter.claimant));
  if (filter.group !== undefined) query = query.where('group_class', '=', groupClass(filter.group));
  const { since, until, ids } = filter;
  if (since !== undefined) query = query.where('last_day', '>=', since);
  if (until !== undefined)
    query = query.where((or) => or.or([or('from_day', 'is', null), or('from_day', '<=', until)]));
  if (filter.from !== undefined) query = query.where('from_day', 'is', filter.from);
  if (ids !== undefined) query = query.where('id', 'in', listed(ids));
  // literal, so that the index of the few that are rejected serves
  if (filter.rejected === undefined) query = query.where(sql<boolean>`state is not 'rejected'`);
  if (filter.rejected === 'only') query = query.where(sql<boolean>`state = 'rejected'`);
  if (filter.current === true) query = query.where(sql.raw<boolean>(MAY_BE_CURRENT));
  query = filter.newest === undefined ? query : query.orderBy('to_day', 'desc').limit(filter.newest);
  return statements.all(query.orderBy('id')).map((row) => idRow.parse(row).id);
}

/** Parts, and parts of parts. */
export function partsOf(statements: Statements, wholes: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (let next = wholes; next.length > 0; ) {
    const query = build
      .selectFrom('telling')
      .select('claim_id as id')
      .distinct()
      .where('part_of', 'in', listed(next))
      .orderBy('id');
    const ids = statements.all(query).map((row) => idRow.parse(row).id);
    next = ids.filter((id) => !found.has(id));
    for (const id of next) found.add(id);
  }
  return [...found];
}

/** All claims of the series in which these stand. */
export function seriesIds(statements: Statements, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const series = build.selectFrom('claim').select('series').where('id', 'in', listed(ids));
  const members = build.selectFrom('claim').select('id').where('series', 'in', series);
  return statements.all(members).map((row) => idRow.parse(row).id);
}

/** All claims of these series. */
export function idsInSeries(statements: Statements, keys: readonly string[]): readonly string[] {
  const members = build.selectFrom('claim').select('id').where('series', 'in', listed(keys));
  return statements.all(members).map((row) => idRow.parse(row).id);
}

/** Whatever articles call the later figure of a claim, and its later one. */
export function laterIds(statements: Statements, claims: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (let next = claims; next.length > 0; ) {
    const query = build
      .selectFrom('telling')
      .select((eb) => eb.ref('earlier_of').$notNull().as('id'))
      .distinct()
      .where('earlier_of', 'is not', null)
      .where('claim_id', 'in', listed(next));
    next = statements
      .all(query)
      .map((row) => idRow.parse(row).id)
      .filter((id) => !found.has(id));
    for (const id of next) found.add(id);
  }
  return [...found];
}
