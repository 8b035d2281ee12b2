import { besideFilter, contradictionsOf } from '../answering/contradictions.js';
import type { LedgerClaim, NewClaim, News, Standing } from '../ledger/ledger.js';
import { type Alert, alertId, alertOf, citationOf, figureOf } from './alert.js';
import type { Amendment } from './amendment.js';
import { inOrder, type NewsKind } from './news-kind.js';
import type { Tellable } from './subscription.js';

/** Something to tell of a claim: what subscriptions look at, and what is said. */
export interface Item {
  readonly claim: LedgerClaim;
  /** It is wanted where one of these is. */
  readonly told: readonly [Tellable, ...Tellable[]];
  /** The same for the same thing in the same channel, at most 25 characters. */
  readonly idIn: (channelId: string) => string;
  readonly alert: () => Alert;
  readonly amendment: Amendment | null;
}

/** So many of those who contradict are named in an alert. */
const NAMED_MAX = 3;

/** What is news in an article. */
export function itemsOf(news: News, standing: Standing): readonly Item[] {
  return [
    ...news.claims.map((item) => figureItem(item, news, standing)),
    ...news.seconded.map((claim) => originItem(claim, news, standing)),
  ];
}

/** A figure that is told for the first time. */
export function figureItem(
  item: NewClaim,
  { article, claims }: Pick<News, 'article' | 'claims'>,
  standing: Standing,
): Item {
  const { claim } = item;
  const filter = besideFilter(claim);
  const others = filter === null ? [] : contradictionsOf(claim, standing.claims(filter));
  const kinds = kindsOf(item, others);
  return {
    claim,
    told: [tellable(item, kinds)],
    idIn: (channelId) => alertId(claim.id, channelId),
    alert: () => alertOf(item, claims, article, { kinds, contradicts: namedOf(others, standing) }),
    amendment: null,
  };
}

/** A known figure that a second story tells. */
function originItem(claim: LedgerClaim, { article }: News, standing: Standing): Item {
  const item = { claim, replaces: null };
  const kinds = ['origin'] as const;
  const before = claim.appearances.find(({ articleId }) => articleId !== article.id);
  const [first] = before === undefined ? [] : standing.articles([before.articleId]);
  const toldBefore = first === undefined ? null : citationOf(claim, first);
  return {
    claim,
    told: [tellable(item, kinds)],
    idIn: (channelId) => alertId(claim.id, channelId, 'origin'),
    alert: () => alertOf(item, [], article, { kinds, toldBefore }),
    amendment: null,
  };
}

/** What news a figure is that is told for the first time. */
export function kindsOf({ replaces }: NewClaim, contradicted: readonly LedgerClaim[]): readonly NewsKind[] {
  return inOrder([
    replaces === null ? 'new' : 'revision',
    ...(contradicted.length === 0 ? [] : ['contradiction' as const]),
  ]);
}

/** A claim as a subscription looks at it. */
export function tellable({ claim, replaces }: NewClaim, kinds: readonly NewsKind[]): Tellable {
  const { measure, claimant, group, value, reviewed } = claim;
  return { measure, claimant, group, value, was: replaces?.value ?? null, reviewed, kinds };
}

function namedOf(others: readonly LedgerClaim[], standing: Standing): Alert['contradicts'] {
  const named = others.slice(0, NAMED_MAX);
  const articles = standing.articles(named.map(({ appearances }) => appearances[0].articleId));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return named.flatMap((claim) => {
    const article = byId.get(claim.appearances[0].articleId);
    const { claimant, claimantKind } = claim;
    if (article === undefined) return [];
    return [{ figure: figureOf(claim), claimant, claimantKind, citation: citationOf(claim, article) }];
  });
}
