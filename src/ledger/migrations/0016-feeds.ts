import type { Migration } from './migration.js';

/** Feeds that are followed, and what became of each of their entries. Instants are ISO 8601, UTC; they sort as text. */
export const feeds: Migration = {
  name: '0016-feeds',
  up: (sqlite) => {
    sqlite.exec(`
      create table feed (
        id text primary key,
        url text not null,
        title text,
        added_by text not null,
        added_at text not null,
        -- active · paused: by an editor · gone: the server says that it is there no more
        state text not null check (state in ('active', 'paused', 'gone')),
        -- what the server said of the copy that was read last
        etag text, last_modified text,
        polled_at text,
        due_at text not null,
        -- failures in a row, and what the last one was
        failures integer not null default 0,
        problem text
      ) strict, without rowid;

      create table feed_entry (
        number integer primary key,
        feed_id text not null references feed (id) on delete cascade,
        key text not null,
        url text not null,
        host text not null,
        published text,
        -- what the feed says of when it was changed: another one, and the page is looked at again
        stamp text,
        -- was in the feed when it was added: read, and no news to anybody
        is_baseline integer not null,
        -- waiting · read: it told something new · known · silent: says nothing of counts · refused
        state text not null check (state in ('waiting', 'read', 'known', 'silent', 'refused')),
        tries integer not null default 0,
        due_at text not null,
        figures integer not null default 0,
        problem text,
        unique (feed_id, key)
      ) strict;
      create index feed_entry_open on feed_entry (due_at, number) where state = 'waiting';
    `);
  },
};
