import type { Migration } from './migration.js';

/** What a server has settled for itself; what it has not falls back to Discord, the environment or a default. */
export const serverSettings: Migration = {
  name: '0026-server-settings',
  up: (sqlite) => {
    sqlite.exec(`
      create table server_setting (
        guild_id text not null,
        setting text not null check (setting in ('language', 'time-zone', 'editor-role', 'citation-style')),
        value text not null,
        set_by text not null,
        set_at text not null,
        primary key (guild_id, setting)
      ) strict;
    `);
  },
};
