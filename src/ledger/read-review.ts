import { sql } from 'kysely';
import { z } from 'zod';
import type { IsoDate } from '../domain/iso-date.js';
import { seriesIds } from './claim-ids.js';
import { readActs } from './kept-acts.js';
import type { Queue } from './reviewed.js';
import { idRow } from './rows.js';
import { build, listed, type Statements } from './statements.js';

/** Literal, so that the index of those that nobody has looked at serves. */
const OPEN = sql<boolean>`claim.state is null`;

const countRow = z.object({ left: z.number() });

/** One step along an index, however long the queue is. */
export function readQueue(statements: Statements, after: string | null): Queue {
  const [counted] = statements.all(build.selectFrom('claim').select(sql<number>`count(*)`.as('left')).where(OPEN));
  let query = build
    .selectFrom('claim')
    .select('claim.id')
    .where(OPEN)
    .orderBy('claim.confidence')
    .orderBy('claim.newest_day', 'desc')
    .orderBy('claim.id')
    .limit(1);
  if (after !== null) {
    const place = build.selectFrom('claim').select(['confidence', 'newest_day', 'id']).where('id', '=', after);
    query = query
      .innerJoin(place.as('place'), (join) => join.onTrue())
      .where(
        sql<boolean>`(claim.confidence > place.confidence or (claim.confidence = place.confidence and
          (claim.newest_day < place.newest_day or (claim.newest_day = place.newest_day and claim.id > place.id))))`,
      );
  }
  const [next] = statements.all(query);
  return { left: countRow.parse(counted).left, next: next === undefined ? null : idRow.parse(next).id };
}

/** Claims that these days may have changed, with all they may have replaced or been replaced by. */
export function readTouched(statements: Statements, since: IsoDate, until: IsoDate): readonly string[] {
  const known = build
    .selectFrom('article')
    .select('id')
    .where('known_day', '>=', since)
    .where('known_day', '<=', until);
  const told = build.selectFrom('telling').select('claim_id as id').distinct().where('article_id', 'in', known);
  const acted = readActs(statements, { since, until }).map(({ claimId }) => claimId);
  const own = [...new Set([...statements.all(told).map((row) => idRow.parse(row).id), ...acted])];
  const earlier = build
    .selectFrom('telling')
    .select('claim_id as id')
    .distinct()
    .where('earlier_of', 'in', listed(own));
  const linked = statements.all(earlier).map((row) => idRow.parse(row).id);
  return [...new Set([...own, ...seriesIds(statements, own), ...linked])].sort();
}
