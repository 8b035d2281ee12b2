import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { questionId } from '../standing-query.js';
import { type Story, storyRow } from './story.js';

export type NewStory = Pick<Story, 'guildId' | 'channelId' | 'query' | 'language' | 'createdBy'>;

export type Pinned =
  /** `again`: its card was deleted, and there will be another one. `already`: it is there. */
  | { readonly status: 'new' | 'again' | 'already'; readonly story: Story }
  /** The server has as many as it may. */
  | { readonly status: 'too-many' };

/** Questions whose answers are kept up to date in channels: set and ended here, taken to Discord elsewhere. */
export interface Stories {
  pin(story: NewStory): Pinned;
  /** `false`: there is no such story in the server. Its message will say that it is not kept up to date any more. */
  unpin(guildId: string, id: string): boolean;
  /** Of one server, oldest first, those that somebody wants. */
  list(guildId: string): readonly Story[];
  story(id: string): Story | undefined;
}

/** As many a server may have: each is looked at whenever the ledger changes. */
export const STORIES_MAX = 25;

export function createStories(sqlite: Database, now: () => Date): Stories {
  const insert = sqlite.prepare(
    `insert into story (id, guild_id, channel_id, question, language, created_by, created_at, card_id, state, due_at)
     values (@id, @guildId, @channelId, @question, @language, @createdBy, @at, @cardId, 'waiting', @at)
     on conflict (id) do update set language = @language, created_by = @createdBy, created_at = @at, ended_at = null,
       card_id = @cardId, state = 'waiting', message_id = null, drawn = null, thread = 'wanted', thread_id = null,
       pin = 'wanted', tries = 0, first_tried_at = null, due_at = @at, rest_until = null, reason = null`,
  );
  const one = sqlite.prepare('select * from story where id = ?');
  const inGuild = sqlite.prepare(
    'select * from story where guild_id = ? and ended_at is null order by created_at, rowid',
  );
  const end = sqlite.prepare(
    `update story set ended_at = @at, due_at = @at, rest_until = null,
       state = case when state in ('waiting', 'lost', 'failed') then 'ended' else state end
     where id = @id and guild_id = @guildId and ended_at is null`,
  );
  const withdraw = sqlite.prepare(
    `update outbox set state = 'withdrawn', reason = 'its story was ended', changed_at = @at
     where subscription_id = @id and state in ('waiting', 'suspended')`,
  );
  const find = (id: string): Story | undefined => storyRow.optional().parse(one.get(id));
  const list = (guildId: string): readonly Story[] => storyRow.array().parse(inGuild.all(guildId));
  const add = (wanted: NewStory): Pinned => {
    const { guildId, channelId, query } = wanted;
    const id = questionId('p', [guildId, channelId], query);
    const before = find(id);
    if (before !== undefined && before.endedAt === null && before.state !== 'lost' && before.state !== 'failed')
      return { status: 'already', story: before };
    if (before?.endedAt !== null && list(guildId).length >= STORIES_MAX) return { status: 'too-many' };
    const at = now().toISOString();
    const { language, createdBy } = wanted;
    const question = JSON.stringify(query);
    insert.run({ id, guildId, channelId, question, language, createdBy, at, cardId: newCardId() });
    return { status: before?.endedAt === null ? 'again' : 'new', story: storyRow.parse(one.get(id)) };
  };
  return {
    pin: (wanted) => sqlite.transaction(() => add(wanted)).immediate(),
    unpin: (guildId, id) =>
      sqlite
        .transaction(() => {
          const at = now().toISOString();
          const isEnded = end.run({ guildId, id, at }).changes === 1;
          if (isEnded) withdraw.run({ id, at });
          return isEnded;
        })
        .immediate(),
    list,
    story: find,
  };
}

/** Each card of a story has its own, so that what was said of one is not taken for another. */
function newCardId(): string {
  return `k${randomBytes(11).toString('hex')}`;
}
