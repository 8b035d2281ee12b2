import { z } from 'zod';
import { compareText } from './compare.js';
import type { LedgerClaim } from './ledger.js';
import { day } from './rows.js';
import type { Statements } from './statements.js';
import { successionsOf } from './succession.js';
import { GOES_ON, IS_PLAIN } from './succession-sql.js';

/** A figure of a series, by what decides which comes first. */
const figureRow = z.object({ id: z.string(), to_day: day, exact: z.number(), value: z.number() });
type Figure = z.infer<typeof figureRow>;

const startRow = figureRow.extend({
  series: z.string(),
  measure: z.string(),
  goes_on: z.number(),
  is_plain: z.number(),
});
type Start = z.infer<typeof startRow>;

/** `is_plain`: no article names another successor from here on, and no later figure of it is a day's alone. */
const START = `
  select id, to_day, exact, value, series, measure, (${GOES_ON}) as goes_on, (${IS_PLAIN}) as is_plain
  from claim as c where id = ? and to_day is not null`;

const STANDING = `firm = 1 and state is not 'rejected' and series = ?`;
const IN_ORDER = 'exact desc, value desc, id limit 1';

const LAST_STATED = `
  select id, to_day, exact, value from claim where ${STANDING} and to_basis = 'stated'
    and to_day = (select max(to_day) from claim where ${STANDING} and to_basis = 'stated' and to_day > ?)
  order by ${IN_ORDER}`;

const FIRST_REPORTED = `
  select id, to_day, exact, value from claim
  where ${STANDING} and to_basis = 'reported' and to_day = ? order by ${IN_ORDER}`;

/** Of several as high, the earliest. */
const HIGHEST_REPORTED = `
  select id, to_day, exact, value from claim indexed by claim_highest
  where ${STANDING} and to_basis = 'reported' and to_day > ? order by value desc, to_day, exact desc, id limit 1`;

function figure(statements: Statements, text: string, ...values: readonly string[]): Figure | undefined {
  const [row] = statements.ask(() => text, ...values);
  return row === undefined ? undefined : figureRow.parse(row);
}

/**
 * The end of what replaced a figure, without a step for each that came between; `undefined` where only steps tell.
 * Whatever the way, it leads through the first figure of the last day that is stated, for that replaces all before it;
 * and from there, or where no day is stated, through the highest that is reported, for nothing before it is as high.
 * Neither can be passed by unless another figure of that very day comes before it.
 */
function leap(statements: Statements, start: Start): string | undefined {
  const { series, measure } = start;
  const stated = figure(statements, LAST_STATED, series, series, start.to_day);
  const from: Figure = stated ?? start;
  if (measure === 'held') return from.id;
  const rival = stated === undefined ? undefined : figure(statements, FIRST_REPORTED, series, stated.to_day);
  if (rival !== undefined && comesFirst(rival, from)) return undefined;
  const highest = figure(statements, HIGHEST_REPORTED, series, from.to_day);
  if (highest === undefined || highest.value <= from.value) return from.id;
  return figure(statements, FIRST_REPORTED, series, highest.to_day)?.id === highest.id ? highest.id : undefined;
}

/** Of one day, as `NEXT` has it. */
function comesFirst(a: Figure, b: Figure): boolean {
  return (b.exact - a.exact || b.value - a.value || compareText(a.id, b.id)) < 0;
}

/** What stands in the place of a claim now, and the series that this hangs on alone; `null`: it may hang on any claim. */
export interface Latest {
  readonly end: string;
  readonly series: string | null;
}

/** Itself, where nothing has replaced it. */
export function latestOf(statements: Statements, id: string): Latest {
  let isOneSeries = true;
  for (let at = id; ; isOneSeries = false) {
    const [row] = statements.ask(() => START, at);
    const start = row === undefined ? undefined : startRow.parse(row);
    const isPlain = start !== undefined && start.is_plain === 1;
    const series = isOneSeries && isPlain ? start.series : null;
    if (isPlain && start.goes_on === 0) return { end: at, series };
    const end = isPlain ? leap(statements, start) : undefined;
    if (end !== undefined) return { end, series };
    const next = successionsOf(statements, [at]).get(at)?.next ?? null;
    if (next === null) return { end: at, series };
    at = next;
  }
}

/** The same of a day in the past, of which only the claims themselves tell: `claimsOf` reads them as of that day. */
export function latestThen(
  ids: readonly string[],
  claimsOf: (ids: readonly string[]) => readonly LedgerClaim[],
): ReadonlyMap<string, LedgerClaim> {
  const known = new Map<string, LedgerClaim>();
  for (let next = ids; next.length > 0; ) {
    const found = claimsOf(next);
    for (const claim of found) known.set(claim.id, claim);
    next = found.flatMap(({ supersededBy: later }) => (later === null || known.has(later) ? [] : [later]));
  }
  return new Map(ids.flatMap((id) => endOf(id, known)));
}

/** What replaced what never goes in a circle. */
function endOf(id: string, known: ReadonlyMap<string, LedgerClaim>): readonly (readonly [string, LedgerClaim])[] {
  let end = known.get(id);
  for (let later = end; later !== undefined; later = known.get(later.supersededBy ?? '')) end = later;
  return end === undefined ? [] : [[id, end]];
}
