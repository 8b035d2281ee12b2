import type { Migration } from './migration.js';

/** Entries that a feed no longer shows are not kept for ever; what came of them is. Instants are ISO 8601, UTC; they sort as text. */
export const feedPruning: Migration = {
  name: '0022-feed-pruning',
  up: (sqlite) => {
    sqlite.exec(`
      -- since when the feed shows it no more; null: it did when it was looked at last
      alter table feed_entry add column gone_at text;
      create index feed_entry_gone on feed_entry (feed_id, gone_at) where gone_at is not null;

      -- how many entries of a feed are not kept any more, by what became of them, and the figures they brought
      create table feed_past (
        feed_id text not null references feed (id) on delete cascade,
        state text not null,
        entries integer not null,
        figures integer not null,
        primary key (feed_id, state)
      ) strict, without rowid;
    `);
  },
};
