import type { Migration } from './migration.js';

/** What is said about the counts without a number: whose statement, about which claims where that is known, and where it stands. */
export const statements: Migration = {
  name: '0007-statements',
  up: (sqlite) => {
    sqlite.exec(`
      create table statement (
        article_id text not null references article (id) on delete cascade,
        ordinal integer not null,
        kind text not null,
        said_by text not null, said_by_key text not null, said_by_kind text not null,
        speaker text, channel text,
        -- who is asked, or blamed
        said_to text, said_to_key text,
        method text,
        said_on text, day_basis text not null check (day_basis in ('stated', 'reported')),
        about_basis text not null check (about_basis in ('named', 'before', 'none')),
        paragraph integer not null,
        start_at integer not null,
        end_at integer not null check (end_at > start_at),
        quote text not null,
        origin_start integer not null,
        origin_end integer not null,
        primary key (article_id, ordinal),
        foreign key (article_id, paragraph) references passage (article_id, number)
      ) strict, without rowid;
      create index statement_by on statement (said_by_key);
      create index statement_to on statement (said_to_key) where said_to_key is not null;

      create table statement_claim (
        article_id text not null,
        ordinal integer not null,
        claim_id text not null references claim (id),
        primary key (claim_id, article_id, ordinal),
        foreign key (article_id, ordinal) references statement (article_id, ordinal) on delete cascade
      ) strict, without rowid;
      create index statement_claim_place on statement_claim (article_id, ordinal);
    `);
  },
};
