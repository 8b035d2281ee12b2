import type { Migration } from './migration.js';

/** Channels that refuse alerts and who was told of it, and how long alerts take. Instants are ISO 8601, UTC; they sort as text. */
export const troubles: Migration = {
  name: '0018-troubles',
  up: (sqlite) => {
    sqlite.exec(`
      create table channel_trouble (
        number integer primary key,
        channel_id text not null,
        guild_id text not null,
        -- user id of who set the alerts of the channel
        subscriber text not null,
        refusal text not null,
        began_at text not null,
        -- null: it still refuses
        ended_at text,
        -- null: nobody was told
        told_at text, told_in text,
        -- troubles that are told together, and the channel in which that may stand already
        notice_id text, tried_in text, tried_at text,
        due_at text not null,
        tries integer not null default 0
      ) strict;
      create unique index channel_trouble_open on channel_trouble (channel_id) where ended_at is null;
      create index channel_trouble_notice on channel_trouble (notice_id);

      -- where trouble of a server is told first
      create table notice_channel (
        guild_id text primary key,
        channel_id text not null,
        chosen_by text not null,
        chosen_at text not null
      ) strict, without rowid;

      -- when it could be told for the first time: due_at moves on with each try. Set here, so that nobody who writes
      -- an alert can forget it
      alter table outbox add column tellable_at text;
      update outbox set tellable_at = due_at where state = 'waiting';
      create trigger outbox_tellable after insert on outbox begin
        update outbox set tellable_at = new.due_at where number = new.number;
      end;
      create index outbox_subscription on outbox (subscription_id, changed_at) where state = 'sent';
      create index outbox_sent on outbox (channel_id, changed_at) where state = 'sent';
      create index subscription_channel on subscription (channel_id);
    `);
  },
};
