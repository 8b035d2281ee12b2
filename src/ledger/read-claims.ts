import { sql } from 'kysely';
import { nameKey } from '../domain/fold.js';
import { assembleClaim, type Telling } from './assemble-claim.js';
import { compareText } from './compare.js';
import { groupBy } from './group-by.js';
import { groupClass } from './group-class.js';
import type { ClaimFilter, LedgerClaim, StandingClaim } from './ledger.js';
import { appearanceRow, idRow, type TellingRow, tellingRow } from './rows.js';
import { build, listed, type Statements } from './statements.js';
import { superseding } from './superseding.js';

/** Claims that match, with what replaced them. Touches no more of the ledger than these and their series. */
export function readClaims(statements: Statements, filter: ClaimFilter): readonly LedgerClaim[] {
  const matching = matchingIds(statements, filter);
  const parts = filter.withParts === true ? partsOf(statements, matching) : [];
  const asked = new Set([...matching, ...parts]);
  // A window that was cut at `since` still holds every successor of what it holds; parts and single claims do not.
  const alone = filter.ids === undefined ? parts : matching;
  const near = [...asked, ...seriesIds(statements, [...alone, ...parts])];
  const standing = assemble(statements, [...new Set([...near, ...laterIds(statements, near)])], filter);
  const successors = superseding(standing);
  return standing
    .filter((claim) => asked.has(claim.id))
    .map((claim) => ({ ...claim, supersededBy: successors.get(claim.id) ?? null }));
}

/** Ids of the claims that match, and of their parts where those are asked for. */
export function askedIds(statements: Statements, filter: ClaimFilter): ReadonlySet<string> {
  const matching = matchingIds(statements, filter);
  return new Set([...matching, ...(filter.withParts === true ? partsOf(statements, matching) : [])]);
}

/** Claims without what replaced them: nothing is read beside them. */
export function readStandingClaims(statements: Statements, ids: readonly string[]): readonly StandingClaim[] {
  return assemble(statements, ids, {});
}

function matchingIds(statements: Statements, filter: ClaimFilter): readonly string[] {
  let query = build.selectFrom('claim').select('id').orderBy('id');
  if (filter.measure !== undefined) query = query.where('measure', '=', filter.measure);
  if (filter.value !== undefined) query = query.where('value', '=', filter.value);
  if (filter.claimant !== undefined) query = query.where('claimant_key', '=', nameKey(filter.claimant));
  if (filter.group !== undefined) query = query.where('group_class', '=', groupClass(filter.group));
  const { since, until, ids } = filter;
  if (since !== undefined) query = query.where('last_day', '>=', since);
  if (until !== undefined)
    query = query.where((or) => or.or([or('from_day', 'is', null), or('from_day', '<=', until)]));
  if (ids !== undefined) query = query.where('id', 'in', listed(ids));
  return statements.all(query).map((row) => idRow.parse(row).id);
}

/** Parts, and parts of parts. */
function partsOf(statements: Statements, wholes: readonly string[]): readonly string[] {
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

function assemble(statements: Statements, ids: readonly string[], filter: ClaimFilter): readonly StandingClaim[] {
  const places = placesByTelling(statements, ids);
  const tellings = tellingRows(statements, ids, filter).map(
    (row): Telling => ({ row, places: places.get(`${row.article_id} ${row.ordinal}`) ?? [] }),
  );
  const byClaim = groupBy(tellings, ({ row }) => row.claim_id);
  const claims = [...byClaim.values()].map(assembleClaim).filter((claim) => claim !== undefined);
  return claims.sort((a, b) => compareText(a.id, b.id));
}

/** What is shown: the range and the doubts of a reading stay in the store. */
const TELLING_COLUMNS = (
  [
    'article_id',
    'ordinal',
    'claim_id',
    'modifier',
    'population',
    'claimant',
    'claimant_kind',
    'speaker',
    'relayed_by',
    'channel',
    'from_day',
    'to_day',
    'basis',
    'to_basis',
    'derived_from',
    'part_of',
    'earlier_of',
    'confidence',
  ] as const
).map((column) => `telling.${column}` as const);

/** Earliest published first, undated last: the order in which a claim takes what it shows. */
function tellingRows(statements: Statements, ids: readonly string[], { asOf }: ClaimFilter): readonly TellingRow[] {
  let query = build
    .selectFrom('telling')
    .innerJoin('claim', 'claim.id', 'telling.claim_id')
    .innerJoin('article', 'article.id', 'telling.article_id')
    .select(TELLING_COLUMNS)
    .select(['claim.value', 'claim.measure', 'article.recorded_at'])
    .where('telling.claim_id', 'in', listed(ids))
    .orderBy(sql`article.published is null`)
    .orderBy('article.published')
    .orderBy('telling.article_id')
    .orderBy('telling.paragraph')
    .orderBy('telling.ordinal');
  if (asOf !== undefined) query = query.where('article.known_day', '<=', asOf);
  return statements.all(query).map((row) => tellingRow.parse(row));
}

function placesByTelling(statements: Statements, ids: readonly string[]) {
  const query = build
    .selectFrom('telling')
    .innerJoin('appearance', (join) =>
      join
        .onRef('appearance.article_id', '=', 'telling.article_id')
        .onRef('appearance.ordinal', '=', 'telling.ordinal'),
    )
    .selectAll('appearance')
    .where('telling.claim_id', 'in', listed(ids))
    .orderBy('appearance.place');
  const rows = statements.all(query).map((row) => appearanceRow.parse(row));
  return groupBy(rows, (row) => `${row.article_id} ${row.ordinal}`);
}

/** What `id` may have replaced. */
export function predecessorIds(statements: Statements, id: string): readonly string[] {
  const series = build.selectFrom('claim').select('series').where('id', '=', id);
  const members = build.selectFrom('claim').select('id').where('series', 'in', series);
  const earlier = build.selectFrom('telling').select('claim_id as id').where('earlier_of', '=', id);
  return statements.all(members.union(earlier)).map((row) => idRow.parse(row).id);
}
