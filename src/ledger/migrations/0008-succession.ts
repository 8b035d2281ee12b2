import { fillSuccession } from '../succession-columns.js';
import type { Migration } from './migration.js';

/**
 * What decides which figure of a series replaces which, in columns of the claim, so that it is found by a step along an
 * index: reading a series to its end would cost more with every day that it goes on. All of it follows from tellings
 * and acts.
 */
export const succession: Migration = {
  name: '0008-succession',
  up: (sqlite) => {
    sqlite.exec(`
      -- place of the telling that a claim takes what it shows from: published day, article, paragraph, ordinal
      alter table claim add column first_told text not null default '';
      alter table claim add column to_day text;
      alter table claim add column to_basis text not null default 'reported';
      alter table claim add column exact integer not null default 0;
      -- 1: a number that its claimant stands by, counted from a known start
      alter table claim add column firm integer not null default 0;
      -- 1: an article calls it the earlier figure of another
      alter table claim add column linked integer not null default 0;
    `);
    fillSuccession(sqlite);
    sqlite.exec(`
      create index claim_next on claim (series, to_basis, to_day, exact desc, value desc, id)
        where firm = 1 and state is not 'rejected';
      create index claim_linked on claim (series) where linked = 1;
    `);
  },
};
