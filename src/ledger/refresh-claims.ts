import { sql } from 'kysely';
import { nameKey } from '../domain/fold.js';
import { groupClass } from './group-class.js';
import { seriesKey } from './identity.js';
import type { StandingClaim } from './ledger.js';
import { lastDayOf } from './read-claims.js';
import { readStanding } from './read-standing.js';
import { build, type Statements } from './statements.js';
import { FIRST_TOLD, successionColumns } from './succession-columns.js';

/**
 * Works out anew, from what articles tell and editors did, what questions filter these claims by. Run inside the
 * transaction of whatever changed one of the two, so that neither the order in which articles arrive nor an undone act
 * leaves a trace.
 */
export function refreshClaims(statements: Statements, ids: readonly string[]): void {
  if (ids.length === 0) return;
  for (const claim of readStanding(statements, ids, undefined)) {
    statements.run(build.updateTable('claim').set(columnsOf(claim)).where('id', '=', claim.id));
  }
}

/** Known days stay those of the articles: an act has a day of its own. */
const NEWEST_DAY = sql<string>`(select max(article.known_day) from telling
  join article on article.id = telling.article_id where telling.claim_id = claim.id)`;

function columnsOf(claim: StandingClaim) {
  return {
    measure: claim.measure,
    claimant_key: nameKey(claim.claimant),
    group_class: groupClass(claim.group),
    series: seriesKey(claim),
    value: claim.value,
    from_day: claim.window.from,
    last_day: lastDayOf(claim),
    state: claim.review?.state ?? null,
    confidence: claim.confidence,
    newest_day: NEWEST_DAY,
    first_told: FIRST_TOLD,
    ...successionColumns(claim),
  };
}
