import type { Migration } from './migration.js';

/**
 * Whether a figure counts only some of those whom its body counts: "12 of them are still held" is not all who are held,
 * and ends no count of them. Of articles that were read before, it is read again of their kept text (`READING`).
 */
export const someOnly: Migration = {
  name: '0033-some-only',
  up: (sqlite) => {
    sqlite.exec('alter table telling add column of_some integer not null default 0');
  },
};
