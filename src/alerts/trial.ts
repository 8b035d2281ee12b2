import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { compareText } from '../ledger/compare.js';
import type { Ledger, LedgerClaim } from '../ledger/ledger.js';
import { alertOf } from './alert.js';
import { kindsOf } from './news-items.js';
import { type Subscription, wants } from './subscription.js';
import { asNews, tellableNow } from './would-tell.js';

/** Sends an alert that is no news, to see whether alerts arrive in a channel. */
export interface Trials {
  /**
   * Puts the newest figure that one of these subscriptions asks for (or, where none does, the newest there is) into the
   * outbox, marked as a test; it mentions nobody. `null`: the ledger holds no figure at all.
   */
  send(channelId: string, subscriptions: readonly Subscription[]): Promise<string | null>;
}

export function createTrials(sqlite: Database, ledger: Ledger, now: () => Date): Trials {
  const insert = sqlite.prepare(
    `insert into outbox (alert_id, claim_id, subscription_id, channel_id, alert, language, test, state, due_at, changed_at)
     values (?, ?, ?, ?, ?, ?, 1, 'waiting', ?, ?) on conflict (alert_id) do nothing`,
  );
  return {
    send: async (channelId, subscriptions) => {
      const newest = (await ledger.claims({})).toSorted((a, b) => compareText(b.recordedAt, a.recordedAt));
      const wanted = await firstWanted(ledger, newest, subscriptions);
      const claim = wanted ?? newest[0];
      const article = claim === undefined ? undefined : await ledger.article(claim.appearances[0].articleId);
      if (claim === undefined || article === undefined) return null;
      const at = now().toISOString();
      const news = await asNews(ledger, claim);
      const alert = JSON.stringify(alertOf(news, [news], article, { kinds: kindsOf(news, []) }));
      const id = `t${createHash('sha256').update(`${channelId} ${at}`).digest('hex').slice(0, 22)}`;
      insert.run(
        id,
        claim.id,
        subscriptions[0]?.id ?? '',
        channelId,
        alert,
        subscriptions[0]?.language ?? 'en',
        at,
        at,
      );
      return claim.id;
    },
  };
}

async function firstWanted(
  ledger: Ledger,
  claims: readonly LedgerClaim[],
  subscriptions: readonly Subscription[],
): Promise<LedgerClaim | undefined> {
  for (const claim of claims) {
    const told = await tellableNow(ledger, claim);
    if (subscriptions.some((subscription) => wants(subscription, told))) return claim;
  }
  return undefined;
}
