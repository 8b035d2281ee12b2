import { nameKey } from '../domain/fold.js';
import type { Columns } from './columns.js';
import { endedRowOf, FOUND_COLUMNS, foundRowOf } from './found-rows.js';
import { groupClass } from './group-class.js';
import type { ClaimFilter } from './ledger.js';
import { idRow } from './rows.js';
import { overlap } from './spans.js';
import { build, listed, type Statements } from './statements.js';
import { MAY_BE_CURRENT, NEXT, STATED_END } from './succession-sql.js';

/** A claim that was found, with what its row says of what may have replaced it. */
export interface Found {
  readonly id: string;
  readonly series: string;
  /** An article calls it the earlier figure of another. */
  readonly isLinked: boolean;
  /** Another of its series has replaced it; of a linked one, the row does not tell. */
  readonly isReplaced: boolean;
  /** What replaced it, and what stands in its place now (`null`: that takes a closer look); where that was asked for. */
  readonly later?: { readonly next: string | null; readonly end: string | null };
}

/** The claims that match, and their parts where those are asked for; each once. */
export function findAsked(statements: Statements, filter: ClaimFilter): readonly Found[] {
  const matching = findMatching(statements, filter);
  if (filter.withParts !== true) return matching;
  const parts = partsOf(
    statements,
    matching.map(({ id }) => id),
  );
  if (parts.length === 0) return matching;
  const found = [...matching, ...findMatching(statements, { ids: parts, ...rejectedOf(filter) })];
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function rejectedOf({ rejected }: ClaimFilter): Pick<ClaimFilter, 'rejected'> {
  return rejected === undefined ? {} : { rejected };
}

/** The claims that match, by what counts now; in no order. */
export function findMatching(statements: Statements, filter: ClaimFilter): readonly Found[] {
  const [where, values] = conditions(filter);
  // else in no order: asked for one, SQLite may read all claims in that order
  const [order, limit] = filter.newest === undefined ? ['', []] : ['order by to_day desc, id limit ?', [filter.newest]];
  const [columns, read] = filter.withLatest === true ? ([ENDED, endedOf] as const) : ([FOUND, foundOf] as const);
  const near = overlap(filter);
  const [table, among, reach] =
    near === undefined
      ? [`claim as c ${along(filter)}`, where, []]
      : [near.table, [near.condition, ...where], [near.reach]];
  const text = `select ${columns} from ${table} where ${among.join(' and ')} ${order}`;
  return statements.list(() => text, ...reach, ...values, ...limit).map(read);
}

const FOUND = FOUND_COLUMNS.join(', ');
const ENDED = `${FOUND}, case when c.replaced = 1 then (${NEXT}) end, ${STATED_END}`;

function endedOf(columns: Columns): Found {
  const { id, series, linked, replaced, next, end } = endedRowOf(columns);
  return { id, series, isLinked: linked === 1, isReplaced: replaced === 1, later: { next, end } };
}

function foundOf(columns: Columns): Found {
  const { id, series, linked, replaced } = foundRowOf(columns);
  return { id, series, isLinked: linked === 1, isReplaced: replaced === 1 };
}

export function matchingIds(statements: Statements, filter: ClaimFilter): readonly string[] {
  return findMatching(statements, filter).map(({ id }) => id);
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
  const { measure, value, claimant, group, since, until, from, against, ids, rejected, current, correctedFrom } =
    filter;
  const asked: readonly (readonly [text: string, values: unknown])[] = [
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
    [
      '(exact = 0 or value > ? or (value < ? and to_day is ?))',
      against === undefined ? undefined : [against.max, against.min, against.to],
    ],
    [against?.to === null ? 'to_day is ?' : 'to_day <= ?', against?.to],
    ['told_measure = ?', correctedFrom?.measure],
    ['told_value = ?', correctedFrom?.value],
    ['id in (select value from json_each(?))', ids === undefined ? undefined : JSON.stringify(ids)],
  ];
  const given = asked.filter(([, one]) => one !== undefined);
  const standing =
    rejected === undefined ? ["state is not 'rejected'"] : rejected === 'only' ? ["state = 'rejected'"] : [];
  const still = current === true ? [MAY_BE_CURRENT] : [];
  const corrected = correctedFrom === undefined ? [] : [CORRECTED];
  return [
    [...given.map(([text]) => text), ...standing, ...still, ...corrected, 'true'],
    given.flatMap(([, one]) => one),
  ];
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
