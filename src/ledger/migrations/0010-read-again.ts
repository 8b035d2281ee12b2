import type { Migration } from './migration.js';

/**
 * What stands beside the figures can be read again from the text that is kept: `read_by` says which reading an article
 * has had (`READING`). Where words stand in the publisher's own file is not known of kept text, and nobody asked for it
 * of statements. Weekdays that do not fit their dates are such things too.
 */
export const readAgain: Migration = {
  name: '0010-read-again',
  up: (sqlite) => {
    sqlite.exec(`
      alter table statement drop column origin_start;
      alter table statement drop column origin_end;
      alter table article add column read_by integer not null default 0;
      create index article_read_by on article (read_by);

      create table misdated (
        article_id text not null references article (id) on delete cascade,
        ordinal integer not null,
        claim_id text not null references claim (id),
        -- the date that stands there, and the weekday (1 = Monday), which is another than that day's
        day text not null,
        weekday integer not null check (weekday between 1 and 7),
        paragraph integer not null,
        start_at integer not null,
        end_at integer not null check (end_at > start_at),
        quote text not null,
        primary key (article_id, ordinal),
        foreign key (article_id, paragraph) references passage (article_id, number)
      ) strict, without rowid;
      create index misdated_claim on misdated (claim_id);
    `);
  },
};
