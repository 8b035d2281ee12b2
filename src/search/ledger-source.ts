import type { IsoDate } from '../domain/iso-date.js';
import { counts } from '../ledger/counts.js';
import { groupBy } from '../ledger/group-by.js';
import type { Ledger, LedgerClaim, StandingClaim } from '../ledger/ledger.js';
import type { ClaimPlace, Place } from '../ledger/places.js';
import type { IndexedPassage } from './index-options.js';
import { claimWords, indexedPassage } from './indexed.js';
import type { QuotablePassage, SearchableSource } from './source.js';

/** The ledger as what is searched: the index keeps ids, every text is read from here when it is quoted. */
export function createLedgerSource(ledger: Ledger): SearchableSource {
  return {
    editions: () => ledger.editions(),
    articleIds: (asOf) => ledger.articleIds(asOf),
    article: async (id) => {
      const article = await ledger.article(id);
      if (article === undefined) return undefined;
      const [passages, told] = await Promise.all([ledger.passages(id), ledger.told([id])]);
      const claims = await ledger.claims({ ids: [...new Set(told.map((one) => one.claimId))] });
      return { article, passages, claims };
    },
    indexed: (articleIds) => indexed(ledger, articleIds),
    quotable: (places, asOf) => quotable(ledger, places, asOf),
  };
}

function keyOf({ articleId, number }: Place): string {
  return `${articleId}#${number}`;
}

/** For each passage the claims that stand in it, in order of id. */
function byPlace<C extends StandingClaim>(places: readonly ClaimPlace[], claims: readonly C[]): (place: Place) => C[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const standing = groupBy(places, keyOf);
  return (place) =>
    (standing.get(keyOf(place)) ?? []).map(({ claimId }) => byId.get(claimId)).filter((claim) => claim !== undefined);
}

function idsOf(places: readonly ClaimPlace[]): readonly string[] {
  return [...new Set(places.map(({ claimId }) => claimId))];
}

/** Of claims no more than their words: what replaced them takes the reading of whole series. */
async function indexed(ledger: Ledger, articleIds: readonly string[]): Promise<readonly IndexedPassage[]> {
  const [passages, places] = await Promise.all([ledger.passages(articleIds), ledger.claimPlaces(articleIds)]);
  // as they count: what an editor corrected is found by the correction, what was rejected by its words alone
  const claimsAt = byPlace(places, (await ledger.standing(idsOf(places))).filter(counts));
  const byArticle = groupBy(passages, ({ articleId }) => articleId);
  // in the order asked for: of passages that fit equally well, the first indexed is found first
  return articleIds
    .flatMap((id) => byArticle.get(id) ?? [])
    .map((passage) => indexedPassage(passage.articleId, passage, claimsAt(passage).map(claimWords)));
}

async function quotable(
  ledger: Ledger,
  hits: readonly Place[],
  asOf: IsoDate | undefined,
): Promise<readonly (QuotablePassage | undefined)[]> {
  if (hits.length === 0) return [];
  const articleIds = [...new Set(hits.map(({ articleId }) => articleId))];
  const [articles, passages] = await Promise.all([ledger.articles(articleIds), ledger.passagesAt(hits)]);
  const wanted = new Set(hits.map(keyOf));
  const places = (await ledger.claimPlaces(articleIds)).filter((place) => wanted.has(keyOf(place)));
  const ids = idsOf(places);
  const claimsAt = byPlace<LedgerClaim>(
    places,
    ids.length === 0 ? [] : await ledger.claims({ ids, ...(asOf === undefined ? {} : { asOf }) }),
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byKey = new Map(passages.map((passage) => [keyOf(passage), passage]));
  return hits.map((hit) => {
    const [article, passage] = [byId.get(hit.articleId), byKey.get(keyOf(hit))];
    return article === undefined || passage === undefined ? undefined : { article, passage, claims: claimsAt(hit) };
  });
}
