import type { Database } from 'better-sqlite3';
import type { Article } from '../domain/article.js';
import { seriesKey } from '../ledger/identity.js';
import type { AlongsideClaims, NewClaim } from '../ledger/ledger.js';
import { alertId, alertOf } from './alert.js';
import { tellableAt } from './quiet-hours.js';
import { type Subscription, subscriptionRow, type Tellable, wants } from './subscription.js';

/** Writes what is to be told to whom, within the caller's transaction. */
export type Tell = (news: readonly NewClaim[], article: Article, at: Date) => void;

/**
 * For `Ledger.ingest`: writes what is to be told to whom, in the very transaction that writes the claims. Either both
 * are there after a crash, or neither. Left out for the first filling of a ledger: a baseline is not news.
 */
export function createAlongside(sqlite: Database, now: () => Date): AlongsideClaims {
  const tell = createTelling(sqlite, false);
  return (news, article) => {
    if (news.length > 0) tell(news, article, now());
  };
}

/** `reviewed`: an editor has just confirmed or corrected these claims; told only to those who wait for that. */
export function createTelling(sqlite: Database, reviewed: boolean): Tell {
  const insert = sqlite.prepare(
    `insert into outbox (alert_id, claim_id, subscription_id, channel_id, alert, roles, state, due_at, changed_at)
     values (?, ?, ?, ?, ?, ?, 'waiting', ?, ?) on conflict (alert_id) do nothing`,
  );
  const all = sqlite.prepare('select * from subscription where reviewed_only = ? order by created_at, rowid');
  const muted = sqlite.prepare('select 1 from mute where channel_id = ? and series = ?');
  return (news, article, at) => {
    const subscriptions = subscriptionRow.array().parse(all.all(reviewed ? 1 : 0));
    for (const { item, channelId, wanting } of tellings(news, subscriptions, reviewed)) {
      if (muted.get(channelId, seriesKey(item.claim)) !== undefined) continue;
      const [first] = wanting;
      const alert = JSON.stringify(alertOf(item, news, article));
      const roles = JSON.stringify([...new Set(wanting.flatMap(({ roleId }) => roleId ?? []))]);
      // where one of them keeps no quiet hours, the channel does not either
      const due = Math.min(...wanting.map(({ quiet }) => tellableAt(quiet, at).getTime()));
      const id = alertId(item.claim.id, channelId);
      insert.run(id, item.claim.id, first.id, channelId, alert, roles, new Date(due).toISOString(), at.toISOString());
    }
  };
}

/** A channel that is to hear of a claim. */
interface Telling {
  readonly item: NewClaim;
  readonly channelId: string;
  /** Its subscriptions that ask for it, oldest first. */
  readonly wanting: readonly [Subscription, ...Subscription[]];
}

/** Which channel hears of which claim. A channel hears of a claim once, however many of its subscriptions ask for it. */
export function tellings(
  news: readonly NewClaim[],
  subscriptions: readonly Subscription[],
  reviewed: boolean,
): readonly Telling[] {
  return news.flatMap((item) => {
    const byChannel = new Map<string, [Subscription, ...Subscription[]]>();
    for (const subscription of subscriptions) {
      if (!wants(subscription, tellable(item, reviewed))) continue;
      const wanting = byChannel.get(subscription.channelId);
      if (wanting === undefined) byChannel.set(subscription.channelId, [subscription]);
      else wanting.push(subscription);
    }
    return [...byChannel].map(([channelId, wanting]) => ({ item, channelId, wanting }));
  });
}

/** A new claim as a subscription looks at it. */
export function tellable({ claim, replaces }: NewClaim, reviewed: boolean): Tellable {
  const { measure, claimant, group, value } = claim;
  return { measure, claimant, group, value, was: replaces?.value ?? null, reviewed };
}
