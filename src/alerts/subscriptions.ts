import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { MEASURES, type Measure } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';
import { type Subscription, sameClaimant, subscriptionRow, wants } from './subscription.js';

/** A subscription as shown in a list. */
export interface ListedSubscription extends Subscription {
  /** Why its channel cannot be posted to at the moment; `null` when nothing is held up. */
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

export interface Subscribed {
  readonly status: 'new' | 'already';
  readonly subscription: Subscription;
}

/** Who hears of new claims. */
export interface Subscriptions {
  subscribe(wanted: NewSubscription): Promise<Subscribed>;
  /** How many were ended. Alerts that only they asked for and that are not sent yet are withdrawn. */
  unsubscribe(ended: Ended): Promise<number>;
  /** Of one server, oldest first. */
  list(guildId: string): Promise<readonly ListedSubscription[]>;
}

export function createSubscriptions(sqlite: Database, now: () => Date): Subscriptions {
  const statements = prepare(sqlite);
  return {
    subscribe: async (wanted) => add(statements, wanted, now().toISOString()),
    unsubscribe: async (ended) => sqlite.transaction(() => end(statements, ended, now().toISOString())).immediate(),
    list: async (guildId) =>
      inGuild(statements, guildId).map((subscription) => {
        const heldUp = z.string().optional().parse(statements.heldUp.get(subscription.channelId)) ?? null;
        return { ...subscription, heldUp };
      }),
  };
}

type Statements = ReturnType<typeof prepare>;

function prepare(sqlite: Database) {
  return {
    insert: sqlite.prepare(
      `insert into subscription (id, guild_id, channel_id, measure, claimant, created_by, created_at)
       values (@id, @guildId, @channelId, @measure, @claimant, @createdBy, @at) on conflict do nothing`,
    ),
    one: sqlite.prepare('select * from subscription where id = ?'),
    inGuild: sqlite.prepare('select * from subscription where guild_id = ? order by created_at, rowid'),
    remove: sqlite.prepare('delete from subscription where id = ?'),
    heldUp: sqlite
      .prepare(
        `select reason from outbox where channel_id = ? and state in ('suspended', 'unsure') and reason is not null
         order by number limit 1`,
      )
      .pluck(),
    unsent: sqlite.prepare(
      `select number, alert ->> '$.measure' as measure, alert ->> '$.claimant' as claimant from outbox
       where channel_id = ? and state in ('waiting', 'suspended')`,
    ),
    withdraw: sqlite.prepare(`update outbox set state = 'withdrawn', changed_at = ? where number = ?`),
  };
}

function add(statements: Statements, wanted: NewSubscription, at: string): Subscribed {
  const { guildId, channelId, measure, claimant, createdBy } = wanted;
  const id = idOf(wanted);
  const { changes } = statements.insert.run({ id, guildId, channelId, measure, claimant, createdBy, at });
  return { status: changes === 1 ? 'new' : 'already', subscription: subscriptionRow.parse(statements.one.get(id)) };
}

/** Says what it is for, so that the same wish cannot be kept twice, whatever the spelling of the name. */
function idOf({ guildId, channelId, measure, claimant }: NewSubscription): string {
  const what = JSON.stringify([guildId, channelId, measure, claimant === null ? null : nameKey(claimant)]);
  return `s${createHash('sha256').update(what).digest('hex').slice(0, 16)}`;
}

const unsentRow = z.object({ number: z.number(), measure: z.enum(MEASURES), claimant: z.string() });

function end(statements: Statements, ended: Ended, at: string): number {
  const here = inGuild(statements, ended.guildId).filter(({ channelId }) => channelId === ended.channelId);
  const gone = here.filter((subscription) => isMeant(subscription, ended));
  const left = here.filter((subscription) => !gone.includes(subscription));
  for (const { id } of gone) statements.remove.run(id);
  for (const claim of unsentRow.array().parse(statements.unsent.all(ended.channelId))) {
    if (!left.some((subscription) => wants(subscription, claim))) statements.withdraw.run(at, claim.number);
  }
  return gone.length;
}

function isMeant(subscription: Subscription, { measure, claimant }: Ended): boolean {
  return (
    (measure === undefined || measure === subscription.measure) &&
    (claimant === undefined || sameClaimant(claimant, subscription.claimant))
  );
}

function inGuild(statements: Statements, guildId: string): readonly Subscription[] {
  return subscriptionRow.array().parse(statements.inGuild.all(guildId));
}
