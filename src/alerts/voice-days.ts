import { groupBy } from '../ledger/group-by.js';
import type { Ledger, LedgerClaim } from '../ledger/ledger.js';

/** Of each of these claims, the days on which independent voices told it first, the earliest first; `''`: undated. */
export async function voiceDays(
  ledger: Ledger,
  claims: readonly LedgerClaim[],
): Promise<(claim: LedgerClaim) => readonly string[]> {
  const ids = [...new Set(claims.flatMap(({ appearances }) => appearances.map(({ articleId }) => articleId)))];
  const [origins, articles] = await Promise.all([ledger.origins(ids), ledger.articles(ids)]);
  const days = new Map(articles.map(({ id, published }) => [id, published ?? '']));
  return ({ appearances }) => {
    const byOrigin = groupBy(appearances, ({ articleId }) => origins.get(articleId) ?? articleId);
    return [...byOrigin.values()]
      .map((told) => told.map(({ articleId }) => days.get(articleId) ?? '').sort()[0] ?? '')
      .sort();
  };
}
