import type { Article } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { Ledger, LedgerClaim } from '../ledger/ledger.js';
import type { ArticleSummary, Figure, NamedFigure } from './answer.js';
import { type CitedArticles, figureOf, reviewOf } from './figure.js';
import { asToldNow, laterTextsOf } from './texts-of-page.js';

/** Articles that claims cite, ready to be shown with them. */
export interface Cited extends CitedArticles {
  readonly articles: readonly Article[];
}

const NOBODY = { articles: [], origins: new Map<string, string>() } as const;

interface Looked {
  /** Which of them did not tell it any more at the end of that day; `null`: today. */
  readonly asOf: IsoDate | null;
  /** Articles to be looked up beside those that the claims cite. */
  readonly beside?: readonly string[];
}

/** The articles that these claims cite, which of them carry one story, and which do not tell their claim any more. */
export async function citedBy(
  ledger: Ledger,
  claims: readonly LedgerClaim[],
  { asOf, beside = [] }: Looked,
): Promise<Cited> {
  const ids = new Set<string>();
  for (const { appearances } of claims) for (const { articleId } of appearances) ids.add(articleId);
  for (const id of beside) ids.add(id);
  const { articles: known, origins } = ids.size === 0 ? NOBODY : await ledger.cited([...ids]);
  const laterTexts = await laterTextsOf(ledger, known);
  const toldNow = laterTexts.size === 0 ? claims : claims.map((claim) => asToldNow(claim, laterTexts));
  const still = new Set(toldNow.flatMap(({ appearances }) => appearances.map(({ articleId }) => articleId)));
  const articles = laterTexts.size === 0 ? known : known.filter(({ id }) => !laterTexts.has(id) || still.has(id));
  const dropped = await ledger.dropped(
    claims.map(({ id }) => id),
    asOf ?? undefined,
  );
  return { articles, byId: new Map(known.map((article) => [article.id, article])), origins, dropped, laterTexts };
}

/** Claims as an answer shows them, in their order. */
export function figuresOf(claims: readonly LedgerClaim[], cited: Cited): readonly Figure[] {
  return claims.map((claim) => figureOf(claim, cited));
}

/** Figures that these refer to (what replaced them, what they are part of) and that do not stand among them. */
export async function referredTo(
  ledger: Ledger,
  claims: readonly LedgerClaim[],
  asOf: IsoDate | null,
): Promise<readonly NamedFigure[]> {
  const shown = new Set(claims.map(({ id }) => id));
  const ids = new Set(claims.flatMap(({ supersededBy, partOf }) => [supersededBy ?? [], partOf ?? []].flat()));
  const missing = [...ids].filter((id) => !shown.has(id));
  if (missing.length === 0) return [];
  const found =
    asOf === null ? await ledger.named(missing) : await ledger.claims({ ids: missing, rejected: 'also', asOf });
  return found.map(({ id, value, modifier, measure, group, derivedFrom, window, review: found }) => {
    const { from, to, basis: windowBasis, toBasis } = window;
    const review = found === null ? null : reviewOf(found);
    return { id, value, modifier, measure, group, derivedFrom, from, to, windowBasis, toBasis, review };
  });
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
