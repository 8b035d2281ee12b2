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

/** Ids of the claims that match, by what counts now; in no order. */
export function matchingIds(statements: Statements, filter: ClaimFilter): readonly string[] {
  const [where, values] = conditions(filter);
  // else in no order: asked for one, SQLite may read all claims in that order
  const [order, limit] = filter.newest === undefined ? ['', []] : ['order by to_day desc, id limit ?', [filter.newest]];
  const text = `select id from claim as c ${along(filter)} where ${where.join(' and ')} ${order}`;
  return statements.ask(() => text, ...values, ...limit).map((row) => idRow.parse(row).id);
}

/** Of what still stands there is little: SQLite cannot know that, and may take another index. */
function along({ current, measure, claimant, from, value, ids }: ClaimFilter): string {
  if (current !== true || measure === undefined || value !== undefined || ids !== undefined) return '';
  if (from !== undefined) return 'indexed by claim_standing_since';
  return claimant === undefined ? '' : 'indexed by claim_standing';
}

const CORRECTED = `id in (select claim_id from act where kind = 'correct')`;

/** Written out: every question asks this, and building it would take longer than SQLite takes to answer it. */
function conditions(filter: ClaimFilter): readonly [where: readonly string[], values: readonly unknown[]] {
  const { measure, value, claimant, group, since, until, from, ids, rejected, current, correctedFrom } = filter;
  const asked: readonly (readonly [text: string, value: unknown])[] = [
    ['measure = ?', measure],
    ['value = ?', value],
    // few give this number, and a body gives many: along its index all of them would be read
    [
      value === undefined ? 'claimant_key = ?' : '+claimant_key = ?',
      claimant === undefined ? undefined : nameKey(claimant),
    ],
    ['group_class = ?', group === undefined ? undefined : groupClass(group)],
    ['last_day >= ?', since],
    ['(from_day is null or from_day <= ?)', until],
    ['from_day is ?', from],
    ['told_measure = ?', correctedFrom?.measure],
    ['told_value = ?', correctedFrom?.value],
    ['id in (select value from json_each(?))', ids === undefined ? undefined : JSON.stringify(ids)],
  ];
  const given = asked.filter(([, one]) => one !== undefined);
  const standing =
    rejected === undefined ? ["state is not 'rejected'"] : rejected === 'only' ? ["state = 'rejected'"] : [];
  const still = current === true ? [MAY_BE_CURRENT] : [];
  const corrected = correctedFrom === undefined ? [] : [CORRECTED];
  return [[...given.map(([text]) => text), ...standing, ...still, ...corrected, 'true'], given.map(([, one]) => one)];
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
