import { z } from 'zod';
import { addressKey } from '../../reading/page-address.js';
import type { Migration } from './migration.js';

const addressed = z.object({ id: z.string(), url: z.string() });

/** Which articles were read at which address, whatever form of it they were read under. Follows from the articles. */
export const addresses: Migration = {
  name: '0014-addresses',
  up: (sqlite) => {
    sqlite.exec(`
      create table address (
        key text not null,
        article_id text not null references article (id) on delete cascade,
        primary key (key, article_id)
      ) strict, without rowid;
      create index address_article on address (article_id);
    `);
    const insert = sqlite.prepare('insert into address (key, article_id) values (?, ?)');
    for (const row of sqlite.prepare('select id, url from article where url is not null').all()) {
      const { id, url } = addressed.parse(row);
      const key = addressKey(url);
      if (key !== null) insert.run(key, id);
    }
  },
};
