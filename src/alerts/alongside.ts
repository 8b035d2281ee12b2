import type { Database } from 'better-sqlite3';
import type { AlongsideClaims } from '../ledger/ledger.js';
import { createAmender } from './amender.js';
import { itemsOf } from './news-items.js';
import { tellShift } from './shifting.js';
import { createTeller } from './telling.js';

/**
 * For `Ledger.ingest`: writes what is to be told to whom, in the very transaction that writes the claims. Either both
 * are there after a crash, or neither. Left out for the first filling of a ledger: a baseline is not news. A channel
 * hears of a thing once, however many of its subscriptions ask for it. Alerts of what an article does not tell any more
 * are to say so.
 */
export function createAlongside(sqlite: Database, now: () => Date): AlongsideClaims {
  const teller = createTeller(sqlite);
  const amender = createAmender(sqlite);
  return (news, standing) => {
    const subscriptions = teller.subscriptions();
    const at = now();
    for (const claim of news.shifted) tellShift(claim, standing, { amender, teller, subscriptions, at });
    if (subscriptions.length === 0) return;
    for (const item of itemsOf(news, standing)) teller.tell(item, subscriptions, at);
  };
}
