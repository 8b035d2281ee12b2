import { sql } from 'kysely';
import { nameKey } from '../domain/fold.js';
import type { IsoDate } from '../domain/iso-date.js';
import { compareText } from './compare.js';
import { counts } from './counts.js';
import type { Told } from './descent.js';
import { groupClass } from './group-class.js';
import type { ClaimFilter } from './ledger.js';
import type { LedgerClaimant, LedgerWindow } from './listed.js';
import { readStanding } from './read-standing.js';
import { claimantRow, idRow, ratioRow, toldRow, windowRow } from './rows.js';
import type { LedgerRatio } from './said-beside.js';
import { NO_LAST_DAY } from './spans.js';
import { build, listed, type Statements } from './statements.js';

export function readRatios(statements: Statements, claims: readonly string[]): readonly LedgerRatio[] {
  const ids = listed(claims);
  const query = build
    .selectFrom('ratio')
    .selectAll()
    .where((or) => or.or([or('part', 'in', ids), or('whole', 'in', ids)]))
    .orderBy('article_id')
    .orderBy('ordinal');
  return statements.all(query).map((row) => {
    const { article_id: articleId, ...ratio } = ratioRow.parse(row);
    return { articleId, ...ratio };
  });
}

/** As the articles tell it: which of them are copies of one story is no matter of what an editor corrects. */
export function readTold(statements: Statements, articles: readonly string[]): readonly Told[] {
  const query = build
    .selectFrom('telling')
    .innerJoin('claim', 'claim.id', 'telling.claim_id')
    .select(['telling.article_id', 'telling.claim_id', 'telling.claimant', 'telling.from_day'])
    .select(['claim.told_measure as measure', 'claim.told_value as value'])
    .where('telling.article_id', 'in', listed(articles))
    .orderBy('telling.article_id')
    .orderBy('telling.ordinal');
  return statements.all(query).map((row) => {
    const told = toldRow.parse(row);
    const signature = [nameKey(told.claimant), told.measure, told.value, told.from_day ?? ''].join('|');
    return { articleId: told.article_id, claimId: told.claim_id, signature };
  });
}

/** Both sides of `near`, so that neither needs more of the index than it shows. */
export function readWindows(
  statements: Statements,
  filter: ClaimFilter,
  near: IsoDate | null,
  count: number,
): readonly LedgerWindow[] {
  let query = build
    .selectFrom('claim')
    .select(['from_day', 'last_day', sql<number>`count(*)`.as('figures')])
    .where(sql<boolean>`state is not 'rejected'`)
    .groupBy(['last_day', 'from_day'])
    .limit(count);
  if (filter.measure !== undefined) query = query.where('measure', '=', filter.measure);
  if (filter.claimant !== undefined) query = query.where('claimant_key', '=', nameKey(filter.claimant));
  if (filter.group !== undefined) query = query.where('group_class', '=', groupClass(filter.group));
  const newest = query.orderBy('last_day', 'desc').orderBy('from_day', 'desc');
  const sides =
    near === null
      ? [newest]
      : [
          newest.where('last_day', '<', near),
          query.where('last_day', '>=', near).orderBy('last_day').orderBy('from_day'),
        ];
  return sides
    .flatMap((side) => statements.all(side))
    .map((row) => {
      const { from_day: from, last_day: last, figures } = windowRow.parse(row);
      return { from, to: last === NO_LAST_DAY ? null : last, figures };
    });
}

/** Claims of which something else may count than articles tell. */
const REVIEWED = `select id from claim indexed by claim_rejected where state = 'rejected'
  union select claim_id from act indexed by act_corrected where kind = 'correct'`;

/** As articles tell them, without what was reviewed. */
const TOLD = `
  with reviewed_told as (
    select claimant, claimant_kind, count(distinct claim_id) as figures from telling
    where claim_id in (${REVIEWED}) group by claimant, claimant_kind)
  select told.claimant, told.claimant_kind, told.figures - coalesce(reviewed_told.figures, 0) as figures
  from body_told as told left join reviewed_told
    on reviewed_told.claimant = told.claimant and reviewed_told.claimant_kind = told.claimant_kind
  where told.figures > coalesce(reviewed_told.figures, 0)
  order by 3 desc, 1, 2`;

/** By the name and kind that most articles give it. What editors corrected or rejected is counted as they have it. */
export function readClaimants(statements: Statements): readonly LedgerClaimant[] {
  const told = statements.ask(() => TOLD).map((row) => claimantRow.parse(row));
  const ids = statements.ask(() => REVIEWED).map((row) => idRow.parse(row).id);
  const other = readStanding(statements, ids, undefined).filter(counts);
  const byKey = new Map<string, LedgerClaimant>();
  for (const { claimant: name, claimant_kind: kind, figures } of [
    ...told,
    ...other.map(({ claimant, claimantKind }) => ({ claimant, claimant_kind: claimantKind, figures: 1 })),
  ]) {
    const key = nameKey(name);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? { name, kind, figures } : { ...known, figures: known.figures + figures });
  }
  return [...byKey.values()].sort((a, b) => b.figures - a.figures || compareText(a.name, b.name));
}
