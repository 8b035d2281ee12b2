import type { Migration } from './migration.js';

/** Questions whose answer stands in a channel as one message that is kept up to date. Instants are ISO 8601, UTC. */
export const stories: Migration = {
  name: '0028-stories',
  up: (sqlite) => {
    sqlite.exec(`
      create table story (
        id text primary key,
        guild_id text not null,
        channel_id text not null,
        -- the question, as a JSON object
        question text not null,
        language text not null check (language in ('en', 'es', 'pt')),
        created_by text not null,
        created_at text not null,
        -- nobody wants it any more; its message is still to say so
        ended_at text,
        -- the message's nonce; stands in its buttons. Another one for each message
        card_id text not null unique,
        -- waiting: not posted yet · sending: handed to Discord · unsure: it may be there · standing
        -- lost: somebody deleted it · failed: our own mistake · ended: nothing is to be done any more
        state text not null check (state in ('waiting', 'sending', 'unsure', 'standing', 'lost', 'failed', 'ended')),
        message_id text,
        -- version that the message speaks of
        drawn text,
        thread text not null default 'wanted' check (thread in ('wanted', 'standing', 'refused', 'gone')),
        thread_id text,
        pin text not null default 'wanted' check (pin in ('wanted', 'standing', 'refused')),
        tries integer not null default 0,
        first_tried_at text,
        -- when something is to be done; null: nothing is
        due_at text,
        -- not edited before
        rest_until text,
        -- why what is to be done could not be
        reason text
      ) strict;
      create index story_guild on story (guild_id);
      create index story_channel on story (channel_id);
      create index story_due on story (due_at) where due_at is not null;
      create index story_thread on story (thread_id) where thread_id is not null;
    `);
  },
};
