import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { LANGUAGES, type LanguageCode } from '../domain/article.js';

/** Why a channel refuses. */
export const REFUSALS = ['no-channel', 'no-server', 'unseen', 'unwritable', 'other', 'no-card', 'no-thread'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A channel that refuses alerts, from its first refusal until it takes one again. */
export interface ChannelTrouble {
  readonly number: number;
  readonly channelId: string;
  /** Where somebody can look; another channel where it is a card that is gone. */
  readonly shownIn: string;
  readonly guildId: string;
  readonly refusal: Refusal;
  readonly beganAt: string;
  /** Where it was told; `null`: nowhere yet. */
  readonly toldIn: string | null;
}

/** Word of channels of one server, for whoever set their alerts. The same id also after a crash. */
export interface Notice {
  readonly id: string;
  readonly guildId: string;
  readonly subscriber: string;
  /** That of the alerts of the first of these channels. */
  readonly language: LanguageCode;
  readonly troubles: readonly ChannelTrouble[];
  /** The channel in which it may stand already, and since when. */
  readonly tried: { readonly channelId: string; readonly at: Date } | null;
  readonly tries: number;
}

/** Channels that refuse alerts, and who was told. Each change is on disk when its function returns. */
export interface Troubles {
  /** A channel refuses. While it goes on refusing, that is one trouble. Nothing where nobody subscribed the channel. */
  begin(channelId: string, refusal: Refusal, now: Date): void;
  /** It takes messages again. */
  end(channelId: string, now: Date): void;
  /** What is to be told next, gathered for one server and whoever set its alerts. */
  next(now: Date): Notice | undefined;
  trying(notice: Notice, channelId: string, now: Date): void;
  told(notice: Notice, channelId: string, now: Date): void;
  postpone(notice: Notice, at: Date): void;
  /** Channels of a server where it can be told: the chosen one, then those that have alerts and take them. */
  places(guildId: string): readonly string[];
  /** Where trouble of a server is told first; `null`: nowhere in particular. */
  chosen(guildId: string): string | null;
  choose(guildId: string, channelId: string | null, by: string, now: Date): void;
  open(channelId: string): ChannelTrouble | undefined;
}

/** A server that shuts Recount out shuts many channels at once: they are told together. */
const GATHER_MS = 30_000;

const row = z
  .object({
    number: z.number(),
    channel_id: z.string(),
    shown_in: z.string(),
    guild_id: z.string(),
    subscriber: z.string(),
    refusal: z.enum(REFUSALS),
    began_at: z.string(),
    told_in: z.string().nullable(),
    notice_id: z.string().nullable(),
    tried_in: z.string().nullable(),
    tried_at: z.string().nullable(),
    tries: z.number(),
  })
  .transform((kept) => ({
    ...{ number: kept.number, channelId: kept.channel_id, guildId: kept.guild_id, subscriber: kept.subscriber },
    shownIn: kept.shown_in,
    ...{ refusal: kept.refusal, beganAt: kept.began_at, toldIn: kept.told_in, noticeId: kept.notice_id },
    ...{ triedIn: kept.tried_in, triedAt: kept.tried_at, tries: kept.tries },
  }));
type Row = z.infer<typeof row>;

const languageColumn = z.enum(LANGUAGES).default('en');

export function createTroubles(sqlite: Database): Troubles {
  const statements = prepare(sqlite);
  const next = sqlite.transaction((now: Date): Notice | undefined => {
    const first = row.optional().parse(statements.first.get(now.toISOString()));
    if (first === undefined) return undefined;
    const { number, guildId, subscriber } = first;
    const id = first.noticeId ?? `w${number.toString().padStart(11, '0')}`;
    if (first.noticeId === null) statements.gather.run({ id, guildId, subscriber });
    const told = languageColumn.parse(statements.language.get(first.channelId));
    return noticeOf(id, row.array().parse(statements.gathered.all(id)), told);
  });
  return {
    begin: (channelId, refusal, now) => {
      const due = new Date(now.getTime() + GATHER_MS);
      statements.begin.run({ channelId, refusal, at: now.toISOString(), due: due.toISOString() });
    },
    end: (channelId, now) => void statements.end.run(now.toISOString(), channelId),
    // looked at often, and nearly always in vain: that takes no turn at writing
    next: (now) => (statements.first.get(now.toISOString()) === undefined ? undefined : next.immediate(now)),
    trying: ({ id }, channelId, now) => void statements.trying.run({ id, channelId, at: now.toISOString() }),
    told: ({ id }, channelId, now) => void statements.told.run({ id, channelId, at: now.toISOString() }),
    postpone: ({ id }, at) => void statements.postpone.run({ id, at: at.toISOString() }),
    places: (guildId) => z.string().array().parse(statements.places.all({ guildId })),
    chosen: (guildId) => z.string().optional().parse(statements.chosen.get(guildId)) ?? null,
    choose: (guildId, channelId, by, now) => {
      if (channelId === null) statements.unchoose.run(guildId);
      else statements.choose.run({ guildId, channelId, by, at: now.toISOString() });
    },
    open: (channelId) => row.optional().parse(statements.open.get(channelId)),
  };
}

function noticeOf(id: string, troubles: readonly Row[], language: LanguageCode): Notice | undefined {
  const [first] = troubles;
  if (first === undefined) return undefined;
  const { guildId, subscriber, triedIn, triedAt, tries } = first;
  const tried = triedIn === null || triedAt === null ? null : { channelId: triedIn, at: new Date(triedAt) };
  return { id, guildId, subscriber, language, troubles, tried, tries };
}

function prepare(sqlite: Database) {
  const found = `select *, coalesce(
    (select story.channel_id from story where card_id = channel_trouble.channel_id), channel_id) as shown_in
    from channel_trouble`;
  const untold = 'ended_at is null and told_at is null';
  // a story's thread, and its card by the id that it has, stand for places of their own
  const places = `(
    select channel_id, guild_id, created_by, created_at, language, 0 as thread from subscription
    union all select channel_id, guild_id, created_by, created_at, language, 0 from story where ended_at is null
    union all select thread_id, guild_id, created_by, created_at, language, 1 from story where ended_at is null
    union all select channel_id, guild_id, user_id, created_at, language, 0 from watch
      where channel_id is not null and ended_at is null
    union all select card_id, guild_id, created_by, created_at, language, 0 from story where ended_at is null)`;
  const subscribed = `exists (select 1 from ${places} as place where place.channel_id = channel_trouble.channel_id)`;
  return {
    begin: sqlite.prepare(
      `insert into channel_trouble (channel_id, guild_id, subscriber, refusal, began_at, due_at)
       select channel_id, guild_id, created_by,
         case when thread = 1 and @refusal = 'no-channel' then 'no-thread' else @refusal end, @at, @due from ${places}
       where channel_id = @channelId order by created_at limit 1
       on conflict (channel_id) where ended_at is null do update set refusal = excluded.refusal`,
    ),
    end: sqlite.prepare('update channel_trouble set ended_at = ? where channel_id = ? and ended_at is null'),
    first: sqlite.prepare(`${found} where ${untold} and due_at <= ? and ${subscribed} order by due_at, number limit 1`),
    gather: sqlite.prepare(
      `update channel_trouble set notice_id = @id
       where ${untold} and notice_id is null and guild_id = @guildId and subscriber = @subscriber`,
    ),
    language: sqlite.prepare(`select language from ${places} where channel_id = ? order by created_at limit 1`).pluck(),
    gathered: sqlite.prepare(`${found} where notice_id = ? and ${untold} order by number`),
    trying: sqlite.prepare(
      `update channel_trouble set tried_in = @channelId,
         tried_at = case tried_in when @channelId then tried_at else @at end
       where notice_id = @id and ${untold}`,
    ),
    told: sqlite.prepare(
      `update channel_trouble set told_at = @at, told_in = @channelId where notice_id = @id and ${untold}`,
    ),
    postpone: sqlite.prepare(
      `update channel_trouble set due_at = @at, tries = tries + 1 where notice_id = @id and ${untold}`,
    ),
    places: sqlite
      .prepare(
        `select channel_id from (
           select channel_id, 0 as rank, chosen_at as at from notice_channel where guild_id = @guildId
           union all select channel_id, 1, created_at from subscription where guild_id = @guildId
           union all select channel_id, 2, created_at from story where guild_id = @guildId and ended_at is null)
         where channel_id not in (select channel_id from channel_trouble where ended_at is null)
         group by channel_id order by min(rank), min(at)`,
      )
      .pluck(),
    chosen: sqlite.prepare('select channel_id from notice_channel where guild_id = ?').pluck(),
    choose: sqlite.prepare(
      `insert into notice_channel (guild_id, channel_id, chosen_by, chosen_at) values (@guildId, @channelId, @by, @at)
       on conflict (guild_id) do update set channel_id = excluded.channel_id, chosen_by = excluded.chosen_by,
         chosen_at = excluded.chosen_at`,
    ),
    unchoose: sqlite.prepare('delete from notice_channel where guild_id = ?'),
    open: sqlite.prepare(`${found} where channel_id = ? and ended_at is null`),
  };
}
