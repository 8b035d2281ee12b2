import type { IsoDate } from '../domain/iso-date.js';
import type { LedgerClaim, StandingClaim } from '../ledger/ledger.js';
import type { Place } from '../ledger/places.js';
import type { IndexedPassage } from './index-options.js';
import type { QuotablePassage, SearchableArticle, SearchableSource, StoredPassage } from './source.js';

function passageId({ articleId, number }: Place): string {
  return `${articleId}#${number}`;
}

export function placeOf(passageId: string): Place {
  const [articleId = '', number = ''] = passageId.split('#');
  return { articleId, number: Number(number) };
}

/** By what a claim that stands in a passage is found there. */
export function claimWords(claim: StandingClaim): string {
  return [claim.value, claim.claimant, claim.speaker, claim.relayedBy, claim.group].filter(Boolean).join(' ');
}

export function indexedPassage(articleId: string, passage: StoredPassage, claims: readonly string[]): IndexedPassage {
  return { id: passageId({ articleId, number: passage.number }), text: passage.text, claims: claims.join(' · ') };
}

function claimsIn(claims: readonly LedgerClaim[], { articleId, number }: Place): readonly LedgerClaim[] {
  return claims.filter((claim) =>
    claim.appearances.some((place) => place.articleId === articleId && place.paragraph === number),
  );
}

export function indexedArticle({ article, passages, claims }: SearchableArticle): readonly IndexedPassage[] {
  return passages.map((passage) =>
    indexedPassage(
      article.id,
      passage,
      claimsIn(claims, { articleId: article.id, number: passage.number }).map(claimWords),
    ),
  );
}

/** What is indexed of articles, whichever way the source gives it. */
export async function readIndexed(
  source: SearchableSource,
  ids: readonly string[],
): Promise<readonly IndexedPassage[]> {
  if (source.indexed !== undefined) return source.indexed(ids);
  const articles = await Promise.all(ids.map((id) => source.article(id)));
  return articles.flatMap((article) => (article === undefined ? [] : indexedArticle(article)));
}

/** What is quoted of hits, likewise. */
export async function readQuotable(
  source: SearchableSource,
  places: readonly Place[],
  asOf?: IsoDate,
): Promise<readonly (QuotablePassage | undefined)[]> {
  if (source.quotable !== undefined) return source.quotable(places, asOf);
  return Promise.all(
    places.map(async (place) => {
      const found = await source.article(place.articleId);
      const passage = found?.passages.find((one) => one.number === place.number);
      if (found === undefined || passage === undefined) return undefined;
      return { article: found.article, passage, claims: claimsIn(found.claims, place) };
    }),
  );
}
