import type { Database } from 'better-sqlite3';
import type { AlongsideClaims, NewClaim } from '../ledger/ledger.js';
import { alertId, alertOf } from './alert.js';
import { type Subscription, subscriptionRow, wants } from './subscription.js';

/**
 * For `Ledger.ingest`: writes what is to be told to whom, in the very transaction that writes the claims. Either both
 * are there after a crash, or neither. Left out for the first filling of a ledger: a baseline is not news.
 */
export function createAlongside(sqlite: Database, now: () => Date): AlongsideClaims {
  const insert = sqlite.prepare(
    `insert into outbox (alert_id, claim_id, subscription_id, channel_id, alert, state, due_at, changed_at)
     values (?, ?, ?, ?, ?, 'waiting', ?, ?) on conflict (alert_id) do nothing`,
  );
  const all = sqlite.prepare('select * from subscription order by created_at, rowid');
  return (news, article) => {
    if (news.length === 0) return;
    const at = now().toISOString();
    const subscriptions = subscriptionRow.array().parse(all.all());
    for (const { item, subscription } of tellings(news, subscriptions)) {
      const { id, channelId } = subscription;
      const alert = JSON.stringify(alertOf(item, news, article));
      insert.run(alertId(item.claim.id, channelId), item.claim.id, id, channelId, alert, at, at);
    }
  };
}

/** Which channel hears of which claim. A channel hears of a claim once, however many of its subscriptions ask for it. */
export function tellings(
  news: readonly NewClaim[],
  subscriptions: readonly Subscription[],
): readonly { readonly item: NewClaim; readonly subscription: Subscription }[] {
  return news.flatMap((item) => {
    const wanting = subscriptions.filter((subscription) => wants(subscription, item.claim));
    const first = new Map(wanting.toReversed().map((subscription) => [subscription.channelId, subscription]));
    return wanting
      .filter((subscription) => first.get(subscription.channelId) === subscription)
      .map((subscription) => ({ item, subscription }));
  });
}
