import { sql } from 'kysely';
import type { IsoDate } from '../domain/iso-date.js';
import { standingActs } from './act.js';
import { applyActs } from './apply-acts.js';
import { assembleClaim } from './assemble-claim.js';
import type { Columns } from './columns.js';
import { compareText } from './compare.js';
import { groupBy } from './group-by.js';
import { TELLING_COLUMNS, tellingOf } from './hot-rows.js';
import { readActsOn } from './kept-acts.js';
import type { StandingClaim } from './ledger.js';
import { type OfStory, ofStory, STORY_COLUMNS } from './read-articles.js';
import type { TellingRow } from './rows.js';
import { build, GIVEN, GIVEN_LIST, once, type Statements } from './statements.js';

/**
 * What articles say, and over it what editors have said since. Articles that tell it and are not met yet are noted in
 * `met`: they are read with the claims, for answers show both.
 */
export function readStanding(
  statements: Statements,
  ids: readonly string[],
  asOf: IsoDate | undefined,
  met?: Map<string, OfStory>,
): readonly StandingClaim[] {
  if (ids.length === 0) return [];
  const rows = placeRows(statements, ids, asOf, met !== undefined);
  const byClaim = groupBy(rows.map(tellingOf), ({ claim_id }) => claim_id);
  if (met !== undefined) meetArticles(rows, met);
  const acts = groupBy(readActsOn(statements, actedAmong(rows)), ({ claimId }) => claimId);
  return [...byClaim.values()]
    .map(assembleClaim)
    .map((claim) => applyActs(claim, standingActs(acts.get(claim.id) ?? [], asOf)))
    .sort((a, b) => compareText(a.id, b.id));
}

const ACTED = TELLING_COLUMNS.length;
const ARTICLE = ACTED + 1;

/** Claims that editors have ever acted on: few. */
function actedAmong(rows: readonly Columns[]): readonly string[] {
  const acted = rows.filter((row) => row[ACTED] === 1).map((row) => tellingOf(row).claim_id);
  return [...new Set(acted)];
}

function meetArticles(rows: readonly Columns[], met: Map<string, OfStory>): void {
  for (const row of rows) {
    const id = row[ARTICLE];
    if (typeof id === 'string' && !met.has(id)) met.set(id, ofStory(row.slice(ARTICLE)));
  }
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
  country: 'telling.country',
  channel: 'telling.channel',
  from_day: 'telling.from_day',
  to_day: 'telling.to_day',
  basis: 'telling.basis',
  to_basis: 'telling.to_basis',
  derived_from: 'telling.derived_from',
  part_of: 'telling.part_of',
  earlier_of: 'telling.earlier_of',
  of_some: 'telling.of_some',
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
    .select(sql<number>`exists (select 1 from act where act.claim_id = claim.id)`.as('acted'))
    .where('claim.id', 'in', GIVEN_LIST)
    .orderBy(sql`article.published is null`)
    .orderBy('article.published')
    .orderBy('telling.article_id')
    .orderBy('telling.paragraph')
    .orderBy('telling.ordinal')
    .orderBy('place.place');

const allTellings = once(tellings);
const tellingsUpTo = once(() => tellings().where('article.known_day', '<=', GIVEN));
const tellingsWithArticles = once(() =>
  tellings().leftJoin('descent', 'descent.article_id', 'telling.article_id').select(STORY_COLUMNS),
);

function placeRows(
  statements: Statements,
  ids: readonly string[],
  asOf: IsoDate | undefined,
  withArticles: boolean,
): readonly Columns[] {
  const list = JSON.stringify(ids);
  if (asOf !== undefined) return statements.list(tellingsUpTo, list, asOf);
  return statements.list(withArticles ? tellingsWithArticles : allTellings, list);
}
