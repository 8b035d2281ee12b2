import type { Migration } from './migration.js';

/**
 * What has become of a figure since a channel was told of it. One amendment a message, the last: it says how the figure
 * stands now, and editing a message twice to the same words does no harm.
 */
export const amendments: Migration = {
  name: '0009-amendments',
  up: (sqlite) => {
    sqlite.exec(`
      -- what the message is to say of it now, as JSON; null: nothing has changed
      alter table outbox add column amendment text;
      -- none: the message says all there is · waiting: it is to be edited · suspended: that was refused, or failed
      -- failed: our own mistake
      alter table outbox add column edit_state text not null default 'none'
        check (edit_state in ('none', 'waiting', 'suspended', 'failed'));
      alter table outbox add column edit_tries integer not null default 0;
      alter table outbox add column edit_due_at text;
      alter table outbox add column edit_reason text;
      create index outbox_edit on outbox (channel_id, edit_due_at) where edit_state in ('waiting', 'suspended');
      create index outbox_claim on outbox (claim_id);
    `);
  },
};
