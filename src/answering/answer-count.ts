import type { Article } from '../domain/article.js';
import { groupClass } from '../ledger/group-class.js';
import type { ClaimFilter, Ledger, LedgerClaim } from '../ledger/ledger.js';
import type { ArticleSummary, CountAnswer, CountQuery } from './answer.js';
import { arrange } from './arrange.js';
import { figureOf } from './figure.js';
import { nearestWindows } from './nearest.js';
import { notesOn } from './notes/notes.js';
import { originsOf } from './origins.js';
import { relationOf } from './relation.js';

/** Every sourced figure that a question asks for, with what does not fit together. Plain data; the same for every face. */
export async function answerCount(ledger: Ledger, query: CountQuery): Promise<CountAnswer> {
  const filter = filterOf(query);
  const groups = arrange(belonging(await ledger.claims(filter), query), query);
  const claims = groups.flatMap((group) => group.claims);
  const articles = await citedArticles(ledger, claims);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const origins = originsOf(articles, await ledger.told(articles.map(({ id }) => id)));
  const ratios = await statedRatios(ledger, claims, query);
  const cited = { byId, origins };
  return {
    query,
    groups: groups.map(({ relation, claims: own }) => ({
      relation,
      figures: own.map((claim) => figureOf(claim, cited)),
    })),
    notes: notesOn({ claims, ...ratios, articles: byId, origins }),
    articles: articles.map((article) => summaryOf(article, origins)),
    nearest: claims.length > 0 ? [] : await nearestWindows(ledger, query, filter),
  };
}

function filterOf(query: CountQuery): ClaimFilter {
  return {
    measure: query.measure,
    withParts: true,
    ...(query.by === null ? {} : { claimant: query.by }),
    ...(query.group === null ? {} : { group: query.group }),
    ...(query.since === null ? {} : { since: query.since }),
    ...(query.until === null ? {} : { until: query.until }),
    ...(query.asOf === null ? {} : { asOf: query.asOf }),
  };
}

/** What lies in the days asked for, and the parts of what does, unless they are of a group or measure not asked for. */
function belonging(claims: readonly LedgerClaim[], query: CountQuery): readonly LedgerClaim[] {
  const asked = claims.filter(
    ({ measure, group }) =>
      measure === query.measure && (query.group === null || groupClass(group) === groupClass(query.group)),
  );
  const ids = new Set(asked.filter((claim) => relationOf(claim, query) !== undefined).map(({ id }) => id));
  for (let before = -1; before !== ids.size; ) {
    before = ids.size;
    for (const { id, partOf } of asked) if (partOf !== null && ids.has(partOf)) ids.add(id);
  }
  return asked.filter(({ id }) => ids.has(id));
}

async function citedArticles(ledger: Ledger, claims: readonly LedgerClaim[]): Promise<readonly Article[]> {
  const ids = new Set(claims.flatMap(({ appearances }) => appearances.map(({ articleId }) => articleId)));
  return ids.size === 0 ? [] : ledger.articles([...ids]);
}

/** Percentages that articles state of these claims, with the claim on their other side (held figures, mostly). */
async function statedRatios(ledger: Ledger, claims: readonly LedgerClaim[], { asOf }: CountQuery) {
  const ratios = await ledger.ratios(claims.map(({ id }) => id));
  const ids = [...new Set(ratios.flatMap(({ part, whole }) => [part, whole]))];
  const sides = ids.length === 0 ? [] : await ledger.claims({ ids, ...(asOf === null ? {} : { asOf }) });
  return { ratios, beside: sides };
}

function summaryOf(article: Article, origins: ReadonlyMap<string, string>): ArticleSummary {
  const { id, outlet, agency, headline, url, published, publishedBasis } = article;
  return { id, outlet, agency, headline, url, published, publishedBasis, origin: origins.get(id) ?? id };
}
