import { traceAll } from '../copies/trace.js';
import type { Migration } from './migration.js';

/**
 * What copies are known by. `fingerprint` numbers the articles, so that the many rows of `word_run` stay small; those of
 * one day lie together, for copies come out within days of one another. All of it follows from articles and tellings.
 */
export const copies: Migration = {
  name: '0006-copies',
  up: (sqlite) => {
    sqlite.exec(`
      create table fingerprint (
        number integer primary key,
        article_id text not null unique references article (id) on delete cascade,
        -- days since 1970; -1 where the article has no date
        day integer not null,
        -- how many runs of its text are filed
        runs integer not null
      ) strict;
      create index fingerprint_day on fingerprint (day);

      create table word_run (
        day integer not null,
        kind integer not null, -- 0: of its text · 1: in quotation marks
        run integer not null,
        number integer not null,
        primary key (day, kind, run, number)
      ) strict, without rowid;

      -- claimant, measure, value and first day: what a rewrite keeps even where it changes the rest
      create table figure_told (
        figure integer not null,
        day integer not null,
        number integer not null,
        primary key (figure, day, number)
      ) strict, without rowid;

      create table descent (
        article_id text primary key references article (id) on delete cascade,
        -- the first article of the story it carries: itself, where it stands alone
        origin_id text not null,
        -- the article it was found to be a copy of; of a text that is itself a copy, not the origin
        parent_id text,
        ground text,
        same_agency integer not null,
        shared_text real not null,
        shared_quotation integer not null,
        shared_figures integer not null
      ) strict, without rowid;
      create index descent_origin on descent (origin_id);
    `);
    traceAll(sqlite);
  },
};
