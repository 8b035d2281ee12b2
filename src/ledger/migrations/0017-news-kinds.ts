import type { Migration } from './migration.js';

/** What a subscription wants to hear of. Those that are there go on hearing of figures alone. */
export const newsKinds: Migration = {
  name: '0017-news-kinds',
  up: (sqlite) => {
    sqlite.exec(`alter table subscription add column about text not null default '["new","revision"]';`);
  },
};
