import type { Migration } from './migration.js';

/**
 * Several alerts in one message: once a day, at an hour in the time zone of the subscription, and where more has piled
 * up than a channel should be told of one by one. Such a message has a row of its own in the outbox.
 */
export const digests: Migration = {
  name: '0024-digests',
  up: (sqlite) => {
    sqlite.exec(`
      -- an hour of the day, 0 to 23
      alter table subscription add column digest_hour integer;
      -- it is told in a digest, never in a message of its own
      alter table outbox add column gathered integer not null default 0 check (gathered in (0, 1));
      -- number of the digest's row
      alter table outbox add column digest integer;
      -- of a digest: which it is, as a JSON object
      alter table outbox add column head text;
      -- its place among those of its channel; null: its number
      alter table outbox add column turn integer;
      create index outbox_digest on outbox (digest) where digest is not null;
      create index outbox_to_gather on outbox (due_at) where gathered = 1 and digest is null and state = 'waiting';
      create index outbox_late on outbox (due_at) where gathered = 0 and head is null and state = 'waiting';
    `);
  },
};
