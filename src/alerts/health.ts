import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Access, LookAtChannel } from './access.js';
import type { ListedSubscription, Subscriptions } from './subscriptions.js';
import type { ChannelTrouble, Troubles } from './troubles.js';

/** How fast alerts of a subscription arrived. */
export interface Latency {
  /** Of how many alerts, the latest. */
  readonly alerts: number;
  readonly medianMs: number;
  readonly worstMs: number;
}

/** How the alerts of a subscription fare. */
export interface SubscriptionHealth extends ListedSubscription {
  readonly access: Access;
  /** From when an alert could be told until it was there; `null`: none was sent yet. */
  readonly latency: Latency | null;
  /** Alerts of its channel that are still to be sent and are due, and when the next is tried. */
  readonly waiting: { readonly alerts: number; readonly next: string } | null;
  readonly trouble: ChannelTrouble | null;
}

export type HealthOf = (guildId: string) => Promise<readonly SubscriptionHealth[]>;

/** As many as tell how it is now. */
const LATEST = 20;

const sentRow = z.object({ tellable_at: z.iso.datetime(), changed_at: z.iso.datetime() });
const waitingRow = z.object({ alerts: z.number(), next: z.string().nullable() });

export function createHealth(
  sqlite: Database,
  parts: {
    readonly subscriptions: Pick<Subscriptions, 'list'>;
    readonly troubles: Pick<Troubles, 'open'>;
    readonly access: LookAtChannel;
    readonly now: () => Date;
  },
): HealthOf {
  const sent = sqlite.prepare(
    `select tellable_at, changed_at from outbox
     where subscription_id = ? and state = 'sent' and tellable_at is not null order by changed_at desc limit ${LATEST}`,
  );
  // what waits for the end of quiet hours is not late
  const waiting = sqlite.prepare(
    `select count(*) as alerts, min(due_at) as next from outbox
     where channel_id = ? and state in ('waiting', 'unsure', 'suspended') and tellable_at <= ?`,
  );
  const { subscriptions, troubles, access, now } = parts;
  return async (guildId) =>
    (await subscriptions.list(guildId)).map((subscription) => {
      const { id, channelId } = subscription;
      const { alerts, next } = waitingRow.parse(waiting.get(channelId, now().toISOString()));
      return {
        ...subscription,
        access: access(guildId, channelId),
        latency: latencyOf(sentRow.array().parse(sent.all(id))),
        waiting: next === null ? null : { alerts, next },
        trouble: troubles.open(channelId) ?? null,
      };
    });
}

function latencyOf(rows: readonly z.infer<typeof sentRow>[]): Latency | null {
  const took = rows
    .map(({ tellable_at, changed_at }) => Math.max(0, Date.parse(changed_at) - Date.parse(tellable_at)))
    .sort((a, b) => a - b);
  const [medianMs, worstMs] = [took[Math.floor((took.length - 1) / 2)], took.at(-1)];
  return medianMs === undefined || worstMs === undefined ? null : { alerts: took.length, medianMs, worstMs };
}
