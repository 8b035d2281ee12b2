import type { Migration } from './migration.js';

/**
 * Figures that an article told and does not tell any more: its page was changed, or it was withdrawn. What it told stays
 * in the ledger; so does when it stopped. Instants are ISO 8601, UTC.
 */
export const dropped: Migration = {
  name: '0020-dropped',
  up: (sqlite) => {
    sqlite.exec(`
      create table dropped (
        number integer primary key,
        article_id text not null,
        claim_id text not null,
        kind text not null check (kind in ('changed', 'withdrawn')),
        -- the text of the same page that tells it no more
        by_article text,
        reason text,
        made_by text,
        at text not null,
        -- number of the act by which the claim was rejected, as nobody else tells it
        act integer,
        -- since when it is told there again; null: it is not
        until text
      ) strict;
      create index dropped_claim on dropped (claim_id);
      create index dropped_article on dropped (article_id);
    `);
  },
};
