import type { Database } from 'better-sqlite3';
import type { Ledger } from '../ledger/ledger.js';
import { createMutes, type Mutes } from './mutes.js';
import type { Subscription } from './subscription.js';
import { createTrials } from './trial.js';
import { createWhy, type Explainer } from './why.js';
import { type Previewed, wouldTell } from './would-tell.js';

/** What can be asked of alerts, beside setting and ending them. */
export function alertServices(sqlite: Database, ledger: Ledger, now: () => Date) {
  const trials = createTrials(sqlite, ledger, now);
  const mutes: Mutes = createMutes(sqlite, now);
  const why: Explainer = createWhy(sqlite, ledger, mutes);
  return {
    preview: (subscriptions: readonly Subscription[]): Promise<readonly Previewed[]> =>
      wouldTell(ledger, subscriptions, now()),
    test: (channelId: string, subscriptions: readonly Subscription[]): Promise<string | null> =>
      trials.send(channelId, subscriptions),
    why,
    mutes,
  };
}
