import type { Migration } from './migration.js';

/** Series of figures that a channel does not want to hear of, whatever it subscribes to. */
export const mutes: Migration = {
  name: '0015-mutes',
  up: (sqlite) => {
    sqlite.exec(`
      create table mute (
        channel_id text not null,
        -- claimant, measure, people and start, as the ledger keys a series
        series text not null,
        guild_id text not null,
        -- the figure by which it was muted
        claim_id text not null,
        muted_by text not null,
        muted_at text not null,
        primary key (channel_id, series)
      ) strict;
      create index mute_series on mute (series);
      create index mute_guild on mute (guild_id);
    `);
  },
};
