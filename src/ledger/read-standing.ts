import { sql } from 'kysely';
import type { IsoDate } from '../domain/iso-date.js';
import { standingActs } from './act.js';
import { applyActs } from './apply-acts.js';
import { assembleClaim, type Telling } from './assemble-claim.js';
import { compareText } from './compare.js';
import { groupBy } from './group-by.js';
import { readActs } from './kept-acts.js';
import type { StandingClaim } from './ledger.js';
import { appearanceRow, type TellingRow, tellingRow } from './rows.js';
import { build, listed, type Statements } from './statements.js';

/** What articles say, and over it what editors have said since. */
export function readStanding(
  statements: Statements,
  ids: readonly string[],
  asOf: IsoDate | undefined,
): readonly StandingClaim[] {
  const places = placesByTelling(statements, ids);
  const tellings = tellingRows(statements, ids, asOf).map(
    (row): Telling => ({ row, places: places.get(`${row.article_id} ${row.ordinal}`) ?? [] }),
  );
  const byClaim = groupBy(tellings, ({ row }) => row.claim_id);
  const acts = groupBy(readActs(statements, { claims: ids }), ({ claimId }) => claimId);
  const claims = [...byClaim.values()].map(assembleClaim).filter((claim) => claim !== undefined);
  return claims
    .map((claim) => applyActs(claim, standingActs(acts.get(claim.id) ?? [], asOf)))
    .sort((a, b) => compareText(a.id, b.id));
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
function tellingRows(statements: Statements, ids: readonly string[], asOf: IsoDate | undefined): readonly TellingRow[] {
  let query = build
    .selectFrom('telling')
    .innerJoin('claim', 'claim.id', 'telling.claim_id')
    .innerJoin('article', 'article.id', 'telling.article_id')
    .select(TELLING_COLUMNS)
    .select(['claim.told_value as value', 'claim.told_measure as measure', 'article.recorded_at'])
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
