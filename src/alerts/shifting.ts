import type { Article } from '../domain/article.js';
import type { LedgerClaim, Standing } from '../ledger/ledger.js';
import { alertId, alertOf } from './alert.js';
import type { Amender } from './amender.js';
import type { Amendment } from './amendment.js';
import { type Item, KNOWN, tellable } from './news-items.js';
import { shiftOf, tellersOf } from './shift.js';
import type { Subscription } from './subscription.js';
import type { Teller } from './telling.js';

const KINDS = ['correction'] as const;

export interface Shifting {
  readonly amender: Amender;
  readonly teller: Teller;
  readonly subscriptions: readonly Subscription[];
  readonly at: Date;
}

/** A claim of which other articles tell than before: its alerts say so, and those that name it; whoever asks for corrections hears. */
export function tellShift(claim: LedgerClaim, standing: Standing, options: Shifting): void {
  const { amender, teller, subscriptions, at } = options;
  const tellers = tellersOf(claim, standing);
  const instant = at.toISOString();
  const unseen = amender.amend(claim.id, (alert, before) => shiftOf(alert, before, tellers, standing), instant);
  if (tellers.telling.length > 0) {
    amender.name(claim.id, null, instant);
    return;
  }
  const [article] = standing.articles([claim.appearances[0].articleId]);
  if (article === undefined) return;
  const alert = alertOf({ claim, replaces: null }, [], article, { kinds: KINDS });
  const amendment = shiftOf(alert, null, tellers, standing);
  if (amendment === null) return;
  amender.name(claim.id, amendment, instant);
  const others = subscriptions.filter(({ channelId }) => !unseen.has(channelId));
  teller.tell(shiftItem(claim, article, amendment), others, at);
}

function shiftItem(claim: LedgerClaim, article: Article, amendment: Amendment): Item {
  const news = { claim, replaces: null };
  return {
    claim,
    told: [{ ...tellable(news, KINDS), reviewed: true }],
    idIn: (channelId) => alertId(claim.id, channelId, `stopped ${amendment.at}`),
    alert: () => alertOf(news, [], article, { kinds: KINDS }),
    amendment,
    ...KNOWN,
  };
}
