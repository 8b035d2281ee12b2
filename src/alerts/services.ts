import type { Database } from 'better-sqlite3';
import type { Ledger } from '../ledger/ledger.js';
import type { LookAtChannel } from './access.js';
import { createHealth, type SubscriptionHealth } from './health.js';
import { createMutes, type Mutes } from './mutes.js';
import type { Subscription } from './subscription.js';
import { createSubscriptions } from './subscriptions.js';
import { createTrials } from './trial.js';
import { createTroubles } from './troubles.js';
import { createWhy, type Explainer } from './why.js';
import { type Previewed, wouldTell } from './would-tell.js';

/** How the alerts of a server fare. */
export interface ServerHealth {
  readonly all: readonly SubscriptionHealth[];
  /** Where trouble is told first; `null`: nowhere in particular. */
  readonly chosen: string | null;
}

/** What can be asked of alerts, beside setting and ending them. */
export function alertServices(sqlite: Database, ledger: Ledger, now: () => Date, access: LookAtChannel) {
  const trials = createTrials(sqlite, ledger, now);
  const mutes: Mutes = createMutes(sqlite, now);
  const why: Explainer = createWhy(sqlite, ledger, mutes);
  const troubles = createTroubles(sqlite);
  const health = createHealth(sqlite, { subscriptions: createSubscriptions(sqlite, now), troubles, access, now });
  return {
    health: async (guildId: string): Promise<ServerHealth> => ({
      all: await health(guildId),
      chosen: troubles.chosen(guildId),
    }),
    noticesIn: (guildId: string, channelId: string | null, by: string): void =>
      troubles.choose(guildId, channelId, by, now()),
    preview: (subscriptions: readonly Subscription[]): Promise<readonly Previewed[]> =>
      wouldTell(ledger, subscriptions, now()),
    test: (channelId: string, subscriptions: readonly Subscription[]): Promise<string | null> =>
      trials.send(channelId, subscriptions),
    why,
    mutes,
  };
}
