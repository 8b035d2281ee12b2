import { sql } from 'kysely';
import type { IsoDate } from '../domain/iso-date.js';
import { standingActs } from './act.js';
import { applyActs } from './apply-acts.js';
import { assembleClaim } from './assemble-claim.js';
import { compareText } from './compare.js';
import { groupBy } from './group-by.js';
import { TELLING_COLUMNS, tellingOf } from './hot-rows.js';
import { readActsOn } from './kept-acts.js';
import type { StandingClaim } from './ledger.js';
import type { TellingRow } from './rows.js';
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
const COLUMNS = {
  article_id: 'telling.article_id',
  claim_id: 'telling.claim_id',
  value: 'claim.told_value',
  measure: 'claim.told_measure',
  modifier: 'telling.modifier',
  population: 'telling.population',
  claimant: 'telling.claimant',
  claimant_kind: 'telling.claimant_kind',
  speaker: 'telling.speaker',
  relayed_by: 'telling.relayed_by',
  channel: 'telling.channel',
  from_day: 'telling.from_day',
  to_day: 'telling.to_day',
  basis: 'telling.basis',
  to_basis: 'telling.to_basis',
  derived_from: 'telling.derived_from',
  part_of: 'telling.part_of',
  earlier_of: 'telling.earlier_of',
  confidence: 'telling.confidence',
  recorded_at: 'article.recorded_at',
  place_paragraph: 'place.paragraph',
  start_at: 'place.start_at',
  end_at: 'place.end_at',
  quote: 'place.quote',
  place_modifier: 'place.modifier',
} as const satisfies Record<keyof TellingRow, string>;

/** One row a place. Earliest published first, undated last: the order in which a claim takes what it shows. */
const tellings = () =>
  build
    .selectFrom('claim')
    .innerJoin('telling', 'telling.claim_id', 'claim.id')
    .innerJoin('article', 'article.id', 'telling.article_id')
    .innerJoin('appearance as place', (join) =>
      join.onRef('place.article_id', '=', 'telling.article_id').onRef('place.ordinal', '=', 'telling.ordinal'),
    )
    .select(TELLING_COLUMNS.map((column) => COLUMNS[column]))
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
  const rows = asOf === undefined ? statements.list(allTellings, list) : statements.list(tellingsUpTo, list, asOf);
  return rows.map(tellingOf);
}
