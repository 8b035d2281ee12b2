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
  /** What the ledger held of its claimant and measure before it, in the order of the text where that is one article's. */
  readonly before: () => readonly LedgerClaim[];
  /** It contradicts somebody, and the figure that it replaces did not. */
  readonly contradictsAnew: () => boolean;
}

/** Of what is no new figure. */
export const KNOWN = { before: () => [], contradictsAnew: () => false } as const satisfies Partial<Item>;

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
    alert: () => {
      const replacedIn = whereTold(item.replaces, standing);
      return alertOf(item, claims, article, { kinds, contradicts: namedOf(others, standing), replacedIn });
    },
    amendment: null,
    before: () => {
      const { measure, claimant } = claim;
      return standing.claims({ measure, claimant }).filter(({ id }) => id !== claim.id && !laterIn(claims, claim, id));
    },
    // of two figures of one article that contradict each other it is the second that does
    contradictsAnew: () =>
      others.some(({ id }) => !laterIn(claims, claim, id)) && !contradicted(item.replaces, claims, standing),
  };
}

/** Whether a claim comes after this one in the news of the same article. */
function laterIn(news: News['claims'], claim: LedgerClaim, id: string): boolean {
  const order = news.map((one) => one.claim.id);
  return order.indexOf(id) > order.indexOf(claim.id);
}

/** Whether a figure that was replaced contradicted somebody until this news came. */
function contradicted(replaced: LedgerClaim | null, news: News['claims'], standing: Standing): boolean {
  if (replaced === null) return false;
  const come = new Set<string | null>(news.map(({ claim }) => claim.id));
  const asItWas = (claim: LedgerClaim): LedgerClaim =>
    come.has(claim.supersededBy) ? { ...claim, supersededBy: null } : claim;
  const filter = besideFilter(asItWas(replaced));
  if (filter === null) return false;
  const beside = standing.claims(filter).filter(({ id }) => !come.has(id));
  return contradictionsOf(asItWas(replaced), beside.map(asItWas)).length > 0;
}

function whereTold(claim: LedgerClaim | null, standing: Standing): Alert['replacedIn'] {
  const [article] = claim === null ? [] : standing.articles([claim.appearances[0].articleId]);
  return claim === null || article === undefined ? null : citationOf(claim, article);
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
    ...KNOWN,
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
