import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { MEASURES, type Measure } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';
import { groupClass } from '../ledger/group-class.js';
import { json } from './json-column.js';
import { FIGURES, inOrder, NEWS_KINDS } from './news-kind.js';
import {
  AT_ONCE,
  type Manner,
  type Subscription,
  sameClaimant,
  sameGroup,
  subscriptionRow,
  type Tellable,
  type Wanted,
  wants,
} from './subscription.js';

/** A subscription as shown in a list. */
export interface ListedSubscription extends Subscription {
  /** Why its channel cannot be posted to at the moment; `null` when nothing is held up. */
  readonly heldUp: string | null;
  /** Instant at which its channel was last told anything of it; `null`: never. */
  readonly lastSentAt: string | null;
}

/** A manner that is left out: at once, whatever the figure. */
export type NewSubscription = Wanted & Pick<Subscription, 'guildId' | 'channelId' | 'createdBy'> & Partial<Manner>;
/** Which to end: all that match. A field left out matches any; `null` matches only a subscription to any. */
export interface Ended {
  readonly guildId: string;
  readonly channelId: string;
  readonly measure?: Measure | null;
  readonly claimant?: string | null;
  readonly group?: string | null;
}

export interface Subscribed {
  /** `changed`: it was there, and is told in another manner from now on. */
  readonly status: 'new' | 'already' | 'changed';
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
        const lastSentAt = z.string().nullable().parse(statements.lastSent.get(subscription.id));
        return { ...subscription, heldUp, lastSentAt };
      }),
  };
}

type Statements = ReturnType<typeof prepare>;

function prepare(sqlite: Database) {
  return {
    insert: sqlite.prepare(
      `insert into subscription (id, guild_id, channel_id, measure, claimant, people, created_by, created_at)
       values (@id, @guildId, @channelId, @measure, @claimant, @group, @createdBy, @at) on conflict do nothing`,
    ),
    manner: sqlite.prepare(
      `update subscription set about = @about, at_least = @atLeast, change_percent = @changePercent, reviewed_only = @reviewedOnly,
         role_id = @roleId, language = @language, quiet_from = @from, quiet_until = @until, digest_hour = @digestHour, time_zone = @zone
       where id = @id`,
    ),
    lastSent: sqlite
      .prepare(`select max(changed_at) from outbox where subscription_id = ? and state = 'sent' and test = 0`)
      .pluck(),
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
      `select number, alert ->> '$.measure' as measure, alert ->> '$.claimant' as claimant,
         alert ->> '$.figure.group' as "group", alert ->> '$.figure.value' as value, alert ->> '$.replaces.value' as was,
         alert -> '$.kinds' as kinds
       from outbox where channel_id = ? and state in ('waiting', 'suspended') and head is null
         and subscription_id not in (select id from story union select id from watch)`,
    ),
    withdraw: sqlite.prepare(`update outbox set state = 'withdrawn', changed_at = ? where number = ?`),
  };
}

function add(statements: Statements, wanted: NewSubscription, at: string): Subscribed {
  const { guildId, channelId, measure, claimant, group, createdBy } = wanted;
  const id = idOf(wanted);
  const { changes } = statements.insert.run({ id, guildId, channelId, measure, claimant, group, createdBy, at });
  const before = subscriptionRow.parse(statements.one.get(id));
  const { about, atLeast, changePercent, reviewedOnly, roleId, language, quiet, digest } = { ...AT_ONCE, ...wanted };
  const zone = quiet?.zone ?? digest?.zone ?? null;
  const hours = { from: quiet?.from ?? null, until: quiet?.until ?? null, digestHour: digest?.hour ?? null, zone };
  const kinds = JSON.stringify(inOrder(about));
  const only = reviewedOnly ? 1 : 0;
  statements.manner.run({ id, about: kinds, atLeast, changePercent, reviewedOnly: only, roleId, language, ...hours });
  const subscription = subscriptionRow.parse(statements.one.get(id));
  const same = isDeepStrictEqual(before, subscription);
  return { status: changes === 1 ? 'new' : same ? 'already' : 'changed', subscription };
}

/** Says what it is for, so that the same wish cannot be kept twice, whatever the spelling of the name. */
function idOf({ guildId, channelId, measure, claimant, group }: NewSubscription): string {
  const what = [guildId, channelId, measure, claimant === null ? null : nameKey(claimant)];
  // ids from before people could be asked for stay what they were
  const whole = JSON.stringify(group === null ? what : [...what, groupClass(group)]);
  return `s${createHash('sha256').update(whole).digest('hex').slice(0, 16)}`;
}

const unsentRow = z
  .object({
    number: z.number(),
    measure: z.enum(MEASURES),
    claimant: z.string(),
    group: z.string(),
    value: z.number(),
    was: z.number().nullable(),
    kinds: json.pipe(z.enum(NEWS_KINDS).array()).nullable(),
  })
  // whoever waits for a review has been told of one, or there would be no alert
  .transform((row): Tellable & { readonly number: number } => ({
    ...row,
    // an alert of before there were kinds
    kinds: row.kinds ?? FIGURES,
    reviewed: true,
  }));

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

function isMeant(subscription: Subscription, { measure, claimant, group }: Ended): boolean {
  return (
    (measure === undefined || measure === subscription.measure) &&
    (claimant === undefined || sameClaimant(claimant, subscription.claimant)) &&
    (group === undefined || sameGroup(group, subscription.group))
  );
}

function inGuild(statements: Statements, guildId: string): readonly Subscription[] {
  return subscriptionRow.array().parse(statements.inGuild.all(guildId));
}
