import { sql } from 'kysely';
import { nameKey } from '../domain/fold.js';
import type { IsoDate } from '../domain/iso-date.js';
import { compareText } from './compare.js';
import { groupClass } from './group-class.js';
import type { ClaimFilter, LedgerClaimant, LedgerRatio, LedgerWindow, Told } from './ledger.js';
import { claimantRow, ratioRow, toldRow, windowRow } from './rows.js';
import { build, listed, type Statements } from './statements.js';
import { NO_LAST_DAY } from './write-article.js';

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

export function readTold(statements: Statements, articles: readonly string[]): readonly Told[] {
  const query = build
    .selectFrom('telling')
    .innerJoin('claim', 'claim.id', 'telling.claim_id')
    .select(['telling.article_id', 'telling.claim_id', 'claim.claimant_key', 'claim.measure', 'claim.value'])
    .select('claim.from_day')
    .where('telling.article_id', 'in', listed(articles))
    .orderBy('telling.article_id')
    .orderBy('telling.ordinal');
  return statements.all(query).map((row) => {
    const told = toldRow.parse(row);
    const signature = [told.claimant_key, told.measure, told.value, told.from_day ?? ''].join('|');
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

/** By the name and kind that most articles give it. */
export function readClaimants(statements: Statements): readonly LedgerClaimant[] {
  const query = build
    .selectFrom('telling')
    .select(['claimant', 'claimant_kind', sql<number>`count(distinct claim_id)`.as('figures')])
    .groupBy(['claimant', 'claimant_kind'])
    .orderBy('figures', 'desc')
    .orderBy('claimant')
    .orderBy('claimant_kind');
  const byKey = new Map<string, LedgerClaimant>();
  for (const row of statements.all(query)) {
    const { claimant: name, claimant_kind: kind, figures } = claimantRow.parse(row);
    const key = nameKey(name);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? { name, kind, figures } : { ...known, figures: known.figures + figures });
  }
  return [...byKey.values()].sort((a, b) => b.figures - a.figures || compareText(a.name, b.name));
}
