import type { Migration } from './migration.js';

/**
 * Who wants to hear of new claims, what is still to be told to whom, and the questions behind buttons whose state
 * does not fit into the button itself. Instants are ISO 8601, UTC; they sort as text.
 */
export const alerts: Migration = {
  name: '0002-alerts',
  up: (sqlite) => {
    sqlite.exec(`
      create table subscription (
        id text primary key,
        guild_id text not null,
        channel_id text not null,
        measure text,
        claimant text,
        created_by text not null,
        created_at text not null
      ) strict;
      create index subscription_guild on subscription (guild_id);

      create table outbox (
        number integer primary key,
        -- the alert's id is also its nonce and stands in its button: one for each claim and channel, ever
        alert_id text not null unique,
        claim_id text not null,
        subscription_id text not null,
        channel_id text not null,
        -- all that is needed to draw it, as JSON: it is told as it was when it was news
        alert text not null,
        -- waiting: never tried · sending: handed to Discord · unsure: it may be there · sent
        -- suspended: the channel refuses it · withdrawn: nobody wants it any more · failed: our own mistake
        state text not null check (state in ('waiting', 'sending', 'unsure', 'sent', 'suspended', 'withdrawn', 'failed')),
        tries integer not null default 0,
        first_tried_at text,
        due_at text not null,
        message_id text,
        reason text,
        changed_at text not null
      ) strict;
      create index outbox_open on outbox (channel_id, number) where state in ('waiting', 'unsure', 'suspended');

      create table kept_question (
        key text primary key,
        question text not null
      ) strict;
    `);
  },
};
