import { sql } from 'kysely';
import type { IsoDate } from '../domain/iso-date.js';
import { standingActs } from './act.js';
import { applyActs } from './apply-acts.js';
import { assembleClaim } from './assemble-claim.js';
import { compareText } from './compare.js';
import { groupBy } from './group-by.js';
import { readActsOn } from './kept-acts.js';
import type { StandingClaim } from './ledger.js';
import { type TellingRow, tellingRow } from './rows.js';
import { build, GIVEN, GIVEN_LIST, once, type Statements } from './statements.js';

/** What articles say, and over it what editors have said since. */
export function readStanding(
  statements: Statements,
  ids: readonly string[],
  asOf: IsoDate | undefined,
): readonly StandingClaim[] {
  const byClaim = groupBy(tellingRows(statements, ids, asOf), ({ claim_id }) => claim_id);
  const acts = groupBy(readActsOn(statements, ids), ({ claimId }) => claimId);
  return [...byClaim.values()]
    .map(assembleClaim)
    .map((claim) => applyActs(claim, standingActs(acts.get(claim.id) ?? [], asOf)))
    .sort((a, b) => compareText(a.id, b.id));
}

/** What is shown: the range and the doubts of a reading stay in the store. */
const TELLING_COLUMNS = (
  [
    'article_id',
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

/** One row a place. Earliest published first, undated last: the order in which a claim takes what it shows. */
const tellings = () =>
  build
    .selectFrom('claim')
    .innerJoin('telling', 'telling.claim_id', 'claim.id')
    .innerJoin('article', 'article.id', 'telling.article_id')
    .innerJoin('appearance as place', (join) =>
      join.onRef('place.article_id', '=', 'telling.article_id').onRef('place.ordinal', '=', 'telling.ordinal'),
    )
    .select(TELLING_COLUMNS)
    .select(['place.paragraph as place_paragraph', 'place.start_at', 'place.end_at', 'place.quote'])
    .select('place.modifier as place_modifier')
    .select(['claim.told_value as value', 'claim.told_measure as measure', 'article.recorded_at'])
    .where('claim.id', 'in', GIVEN_LIST)
    .orderBy(sql`article.published is null`)
    .orderBy('article.published')
    .orderBy('telling.article_id')
    .orderBy('telling.paragraph')
    .orderBy('telling.ordinal')
    .orderBy('place.place');

const allTellings = once(tellings);
const tellingsUpTo = once(() => tellings().where('article.known_day', '<=', GIVEN));

function tellingRows(statements: Statements, ids: readonly string[], asOf: IsoDate | undefined): readonly TellingRow[] {
  const list = JSON.stringify(ids);
  const rows = asOf === undefined ? statements.ask(allTellings, list) : statements.ask(tellingsUpTo, list, asOf);
  return rows.map((row) => tellingRow.parse(row));
}
