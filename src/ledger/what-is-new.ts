import { compareText } from './compare.js';
import { readDropped } from './dropped.js';
import { idsOfArticle } from './known-article.js';
import type { LedgerClaim, NewClaim, Standing } from './ledger.js';
import { readArticles } from './read-articles.js';
import { readClaims } from './read-claims.js';
import type { Statements } from './statements.js';
import { predecessorIds } from './succession.js';
import { voicesOf } from './voices.js';

export const NO_VOICES: ReadonlyMap<string, number> = new Map();

/** Claims that had one voice and have another now; what the article's own digest told already gains none by its page. */
export function secondedOf(
  statements: Statements,
  voices: ReadonlyMap<string, number>,
  own: readonly string[],
): readonly LedgerClaim[] {
  const alone = [...voices].flatMap(([id, count]) => (count === 1 && !own.includes(id) ? [id] : []));
  const now = voicesOf(statements, alone);
  return readClaims(statements, { ids: alone.filter((id) => (now.get(id) ?? 0) > 1) });
}

/** The ledger inside the transaction, for what is written alongside. */
export function standingOf(statements: Statements): Standing {
  return {
    claims: (filter) => readClaims(statements, filter),
    articles: (ids) => readArticles(statements, ids),
    claimsOf: (articleId) => inOrder(statements, idsOfArticle(statements, articleId)),
    dropped: (claims) => readDropped(statements, claims),
  };
}

/** Claims in the order of the text, each once. */
export function inOrder(statements: Statements, ids: readonly string[]): readonly LedgerClaim[] {
  if (ids.length === 0) return [];
  const claims = new Map(readClaims(statements, { ids, rejected: 'also' }).map((claim) => [claim.id, claim]));
  return [...new Set(ids)].map((id) => claims.get(id)).filter((claim) => claim !== undefined);
}

/** Claims with what they replace. */
export function withReplaced(statements: Statements, newClaims: readonly LedgerClaim[]): readonly NewClaim[] {
  return newClaims.map((claim) => ({ claim, replaces: replacedBy(statements, claim) }));
}

/** The figure a reader of the series saw until now. A claim that is itself out of date on arrival replaces nothing. */
function replacedBy(statements: Statements, claim: LedgerClaim): LedgerClaim | null {
  if (claim.supersededBy !== null) return null;
  const earlier = readClaims(statements, { ids: predecessorIds(statements, claim.id) });
  const replaced = earlier.filter(({ supersededBy }) => supersededBy === claim.id);
  return replaced.sort((a, b) => compareText(b.window.to ?? '', a.window.to ?? '') || b.value - a.value)[0] ?? null;
}
