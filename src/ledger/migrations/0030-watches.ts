import type { Migration } from './migration.js';

/** Standing questions: whoever asked hears when the answer changes. Instants are ISO 8601, UTC. */
export const watches: Migration = {
  name: '0030-watches',
  up: (sqlite) => {
    sqlite.exec(`
      create table watch (
        id text primary key,
        user_id text not null,
        -- null: told to whoever asked, in direct messages
        guild_id text, channel_id text,
        -- the question, as a JSON object
        question text not null,
        change_percent integer,
        language text not null check (language in ('en', 'es', 'pt')),
        quiet_from integer, quiet_until integer, digest_hour integer, time_zone text,
        created_at text not null,
        ended_at text
      ) strict;
      create index watch_user on watch (user_id) where ended_at is null;
      create index watch_channel on watch (channel_id) where channel_id is not null;

      -- up to which row of the outbox somebody was told that direct messages do not arrive
      create table unreachable (
        user_id text primary key,
        told_up_to integer not null
      ) strict, without rowid;
    `);
  },
};
