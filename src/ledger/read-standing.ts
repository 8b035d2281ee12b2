import { sql } from 'kysely';
import type { IsoDate } from '../domain/iso-date.js';
import { standingActs } from './act.js';
import { applyActs } from './apply-acts.js';
import { assembleClaim, type Telling } from './assemble-claim.js';
import { compareText } from './compare.js';
import { groupBy } from './group-by.js';
import { readActsOn } from './kept-acts.js';
import type { StandingClaim } from './ledger.js';
import { appearanceRow, type TellingRow, tellingRow } from './rows.js';
import { build, GIVEN, GIVEN_LIST, once, type Statements } from './statements.js';

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
  const acts = groupBy(readActsOn(statements, ids), ({ claimId }) => claimId);
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
const tellings = () =>
  build
    .selectFrom('telling')
    .innerJoin('claim', 'claim.id', 'telling.claim_id')
    .innerJoin('article', 'article.id', 'telling.article_id')
    .select(TELLING_COLUMNS)
    .select(['claim.told_value as value', 'claim.told_measure as measure', 'article.recorded_at'])
    .where('telling.claim_id', 'in', GIVEN_LIST)
    .orderBy(sql`article.published is null`)
    .orderBy('article.published')
    .orderBy('telling.article_id')
    .orderBy('telling.paragraph')
    .orderBy('telling.ordinal');

const allTellings = once(tellings);
const tellingsUpTo = once(() => tellings().where('article.known_day', '<=', GIVEN));

function tellingRows(statements: Statements, ids: readonly string[], asOf: IsoDate | undefined): readonly TellingRow[] {
  const list = JSON.stringify(ids);
  const rows = asOf === undefined ? statements.ask(allTellings, list) : statements.ask(tellingsUpTo, list, asOf);
  return rows.map((row) => tellingRow.parse(row));
}

const places = once(() =>
  build
    .selectFrom('telling')
    .innerJoin('appearance', (join) =>
      join
        .onRef('appearance.article_id', '=', 'telling.article_id')
        .onRef('appearance.ordinal', '=', 'telling.ordinal'),
    )
    .selectAll('appearance')
    .where('telling.claim_id', 'in', GIVEN_LIST)
    .orderBy('appearance.place'),
);

function placesByTelling(statements: Statements, ids: readonly string[]) {
  const rows = statements.ask(places, JSON.stringify(ids)).map((row) => appearanceRow.parse(row));
  return groupBy(rows, (row) => `${row.article_id} ${row.ordinal}`);
}
