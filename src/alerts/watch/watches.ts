import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { questionId } from '../standing-query.js';
import { directTo, placeOf, type Watch, watchRow } from './watch.js';

export type NewWatch = Omit<Watch, 'id' | 'createdAt'>;

export type Watched =
  /** `changed`: it was there, and is told in another manner from now on. */
  { readonly status: 'new' | 'already' | 'changed'; readonly watch: Watch } | { readonly status: 'too-many' };

/** Whose watches: those of somebody, and those that are told in channels of a server. */
export interface Whose {
  readonly userId: string;
  /** Set where whoever asks may manage the channels of that server. */
  readonly guildId: string | null;
}

/** Standing questions. Each change is on disk when its function returns. */
export interface Watches {
  start(watch: NewWatch): Watched;
  /** `false`: there is no such watch among these. What is not told yet is not told any more. */
  stop(id: string, whose: Whose): boolean;
  /** Oldest first. */
  list(whose: Whose): readonly Watch[];
  watch(id: string): Watch | undefined;
  /** How many answers cannot be delivered to somebody as direct messages. */
  unreached(userId: string): number;
  /** The same, of those that came since this was asked last. */
  newlyUnreached(userId: string): number;
  /** They are tried again now. */
  retry(userId: string): void;
}

/** As many somebody may have. */
export const WATCHES_MAX = 25;

export function createWatches(sqlite: Database, now: () => Date): Watches {
  const statements = prepare(sqlite);
  const list = ({ userId, guildId }: Whose): readonly Watch[] =>
    watchRow.array().parse(statements.list.all({ userId, guildId }));
  const find = (id: string): Watch | undefined => watchRow.optional().parse(statements.one.get(id));
  const start = (wanted: NewWatch): Watched => {
    const id = questionId('q', [wanted.userId, placeOf(wanted)], wanted.query);
    const before = find(id);
    const own = list({ userId: wanted.userId, guildId: null });
    if (before === undefined && own.length >= WATCHES_MAX) return { status: 'too-many' };
    const { userId, place, query, changePercent, language, quiet, digest } = wanted;
    statements.insert.run({
      ...{ id, userId, changePercent, language, question: JSON.stringify(query), at: now().toISOString() },
      ...{ guildId: place?.guildId ?? null, channelId: place?.channelId ?? null },
      ...{ from: quiet?.from ?? null, until: quiet?.until ?? null, digestHour: digest?.hour ?? null },
      zone: quiet?.zone ?? digest?.zone ?? null,
    });
    const watch = watchRow.parse(statements.one.get(id));
    const status = before === undefined ? 'new' : isDeepStrictEqual(before, watch) ? 'already' : 'changed';
    return { status, watch };
  };
  const stop = (id: string, whose: Whose): boolean => {
    if (!list(whose).some((watch) => watch.id === id)) return false;
    const at = now().toISOString();
    statements.end.run({ id, at });
    statements.withdraw.run({ id, at });
    return true;
  };
  const held = z.object({ many: z.number(), last: z.number() });
  const unreached = (userId: string, since: number) =>
    held.parse(statements.unreached.get({ channelId: directTo(userId), since }));
  return {
    start: (watch) => sqlite.transaction(() => start(watch)).immediate(),
    stop: (id, whose) => sqlite.transaction(() => stop(id, whose)).immediate(),
    list,
    watch: find,
    unreached: (userId) => unreached(userId, 0).many,
    newlyUnreached: (userId) => {
      const told = z.number().default(0).parse(statements.toldUpTo.get(userId));
      const { many, last } = unreached(userId, told);
      if (many > 0) statements.told.run({ userId, last });
      return many;
    },
    retry: (userId) => void statements.retry.run({ channelId: directTo(userId), at: now().toISOString() }),
  };
}

function prepare(sqlite: Database) {
  return {
    insert: sqlite.prepare(
      `insert into watch (id, user_id, guild_id, channel_id, question, change_percent, language, quiet_from, quiet_until,
         digest_hour, time_zone, created_at)
       values (@id, @userId, @guildId, @channelId, @question, @changePercent, @language, @from, @until, @digestHour, @zone, @at)
       on conflict (id) do update set question = @question, change_percent = @changePercent, language = @language,
         quiet_from = @from, quiet_until = @until, digest_hour = @digestHour, time_zone = @zone,
         created_at = case when ended_at is null then created_at else @at end, ended_at = null`,
    ),
    one: sqlite.prepare('select * from watch where id = ? and ended_at is null'),
    list: sqlite.prepare(
      `select * from watch where ended_at is null and (user_id = @userId or guild_id = @guildId)
       order by created_at, rowid`,
    ),
    end: sqlite.prepare('update watch set ended_at = @at where id = @id'),
    withdraw: sqlite.prepare(
      `update outbox set state = 'withdrawn', reason = 'nobody watches it any more', changed_at = @at
       where subscription_id = @id and state in ('waiting', 'suspended')`,
    ),
    unreached: sqlite.prepare(
      `select count(*) as many, coalesce(max(number), 0) as last from outbox
       where channel_id = @channelId and state = 'suspended' and number > @since`,
    ),
    toldUpTo: sqlite.prepare('select told_up_to from unreachable where user_id = ?').pluck(),
    told: sqlite.prepare(
      `insert into unreachable (user_id, told_up_to) values (@userId, @last)
       on conflict (user_id) do update set told_up_to = @last`,
    ),
    retry: sqlite.prepare(`update outbox set due_at = @at where channel_id = @channelId and state = 'suspended'`),
  };
}
