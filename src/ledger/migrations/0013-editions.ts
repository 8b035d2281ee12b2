import type { Migration } from './migration.js';

/** The text of an article is kept anew when its page takes the place of its digest, and when a digest is changed. */
export const editions: Migration = {
  name: '0013-editions',
  up: (sqlite) => {
    sqlite.exec('alter table article add column edition integer not null default 1;');
  },
};
