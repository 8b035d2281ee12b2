import type { Article } from '../domain/article.js';
import type { Ledger, LedgerClaim } from '../ledger/ledger.js';
import type { ArticleSummary, Figure } from './answer.js';
import { type CitedArticles, figureOf } from './figure.js';

/** Articles that claims cite, ready to be shown with them. */
export interface Cited extends CitedArticles {
  readonly articles: readonly Article[];
}

/** The articles that these claims cite (and those of `beside`), and which of them carry one story. */
export async function citedBy(
  ledger: Ledger,
  claims: readonly LedgerClaim[],
  beside: readonly string[] = [],
): Promise<Cited> {
  const told = claims.flatMap(({ appearances }) => appearances.map(({ articleId }) => articleId));
  const ids = new Set([...told, ...beside]);
  const articles = ids.size === 0 ? [] : await ledger.articles([...ids]);
  const descents = await ledger.descents(articles.map(({ id }) => id));
  const origins = new Map(descents.map(({ articleId, origin }) => [articleId, origin]));
  return { articles, byId: new Map(articles.map((article) => [article.id, article])), origins };
}

/** Claims as an answer shows them, in their order. */
export function figuresOf(claims: readonly LedgerClaim[], cited: Cited): readonly Figure[] {
  return claims.map((claim) => figureOf(claim, cited));
}

export function summariesOf({ articles, origins }: Cited): readonly ArticleSummary[] {
  return articles.map(({ id, outlet, agency, headline, url, published, publishedBasis }) => ({
    id,
    outlet,
    agency,
    headline,
    url,
    published,
    publishedBasis,
    origin: origins.get(id) ?? id,
  }));
}
