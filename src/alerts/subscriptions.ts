import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { MEASURES, type Measure } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';

/** What a channel wants to hear of. `null`: any. */
export interface Wanted {
  readonly measure: Measure | null;
  /** Claimant as the ledger files it. */
  readonly claimant: string | null;
}

export interface Subscription extends Wanted {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** User id of the editor. */
  readonly createdBy: string;
  readonly createdAt: string;
}

/** A subscription as shown in a list. */
export interface ListedSubscription extends Subscription {
  /** Why its channel cannot be posted to at the moment, as Discord says it; `null` when nothing is held up. */
  readonly heldUp: string | null;
}

export type NewSubscription = Pick<Subscription, 'guildId' | 'channelId' | 'measure' | 'claimant' | 'createdBy'>;
/** Which to end: all that match. A field left out matches any; `null` matches only a subscription to any. */
export interface Ended {
  readonly guildId: string;
  readonly channelId: string;
  readonly measure?: Measure | null;
  readonly claimant?: string | null;
}

/** Who hears of new claims. */
export interface Subscriptions {
  subscribe(
    wanted: NewSubscription,
  ): Promise<{ readonly status: 'new' | 'already'; readonly subscription: Subscription }>;
  /** How many were ended. Alerts that only they asked for and that are not sent yet are withdrawn. */
  unsubscribe(ended: Ended): Promise<number>;
  /** Of one server, oldest first. */
  list(guildId: string): Promise<readonly ListedSubscription[]>;
}

const row = z
  .object({
    id: z.string(),
    guild_id: z.string(),
    channel_id: z.string(),
    measure: z.enum(MEASURES).nullable(),
    claimant: z.string().nullable(),
    created_by: z.string(),
    created_at: z.string(),
  })
  .transform((stored): Subscription => {
    const { id, measure, claimant } = stored;
    const { guild_id: guildId, channel_id: channelId, created_by: createdBy, created_at: createdAt } = stored;
    return { id, guildId, channelId, measure, claimant, createdBy, createdAt };
  });

/** `id` says what it is for, so that the same wish cannot be kept twice, whatever the spelling of the name. */
function idOf({ guildId, channelId, measure, claimant }: NewSubscription): string {
  const what = JSON.stringify([guildId, channelId, measure, claimant === null ? null : nameKey(claimant)]);
  return `s${createHash('sha256').update(what).digest('hex').slice(0, 16)}`;
}

export function createSubscriptions(sqlite: Database, now: () => Date): Subscriptions {
  const insert = sqlite.prepare(
    `insert into subscription (id, guild_id, channel_id, measure, claimant, created_by, created_at)
     values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
  );
  const one = sqlite.prepare('select * from subscription where id = ?');
  const inGuild = sqlite.prepare('select * from subscription where guild_id = ? order by created_at, rowid');
  const remove = sqlite.prepare('delete from subscription where id = ?');
  const heldUp = sqlite
    .prepare(
      `select reason from outbox where channel_id = ? and state in ('suspended', 'unsure') and reason is not null order by number limit 1`,
    )
    .pluck();
  const withdraw = sqlite.prepare(`update outbox set state = 'withdrawn', changed_at = ? where number = ?`);
  return {
    subscribe: async (wanted) => {
      const id = idOf(wanted);
      const { guildId, channelId, measure, claimant, createdBy } = wanted;
      const { changes } = insert.run(id, guildId, channelId, measure, claimant, createdBy, now().toISOString());
      return { status: changes === 1 ? 'new' : 'already', subscription: row.parse(one.get(id)) };
    },
    unsubscribe: async (ended) =>
      sqlite.transaction(() => {
        const all = row.array().parse(inGuild.all(ended.guildId));
        const gone = all.filter((subscription) => isMeant(subscription, ended));
        for (const { id } of gone) remove.run(id);
        const left = all.filter(
          (subscription) => subscription.channelId === ended.channelId && !gone.includes(subscription),
        );
        for (const number of unwanted(sqlite, ended.channelId, left)) withdraw.run(now().toISOString(), number);
        return gone.length;
      })(),
    list: async (guildId) =>
      row
        .array()
        .parse(inGuild.all(guildId))
        .map((subscription) => ({
          ...subscription,
          heldUp: z.string().optional().parse(heldUp.get(subscription.channelId)) ?? null,
        })),
  };
}

/** Of all servers, oldest first. */
export function readSubscriptions(sqlite: Database): readonly Subscription[] {
  return row.array().parse(sqlite.prepare('select * from subscription order by created_at, rowid').all());
}

function isMeant(subscription: Subscription, { channelId, measure, claimant }: Ended): boolean {
  return (
    subscription.channelId === channelId &&
    (measure === undefined || measure === subscription.measure) &&
    (claimant === undefined || sameName(claimant, subscription.claimant))
  );
}

function sameName(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : nameKey(one) === nameKey(other);
}

const pending = z.object({ number: z.number(), measure: z.enum(MEASURES), claimant: z.string() });

/** Alerts of a channel that are not sent yet and that none of its subscriptions asks for any more. */
function unwanted(sqlite: Database, channelId: string, left: readonly Subscription[]): readonly number[] {
  const rows = sqlite
    .prepare(
      `select number, alert ->> '$.measure' as measure, alert ->> '$.claimant' as claimant from outbox
       where channel_id = ? and state in ('waiting', 'suspended')`,
    )
    .all(channelId);
  return pending
    .array()
    .parse(rows)
    .filter((claim) => !left.some((subscription) => wants(subscription, claim)))
    .map(({ number }) => number);
}

/** Whether a claim is one that this subscription asks for. */
export function wants(wanted: Wanted, claim: { readonly measure: Measure; readonly claimant: string }): boolean {
  return (
    (wanted.measure === null || wanted.measure === claim.measure) &&
    (wanted.claimant === null || sameName(wanted.claimant, claim.claimant))
  );
}
