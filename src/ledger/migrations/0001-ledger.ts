import type { Migration } from './migration.js';

/**
 * Articles, their passages, and what they say. A `claim` holds only what makes it this claim; everything that an
 * article may say otherwise (hedge, wording, speaker, day of the report) stands in `telling`, one for each article
 * and claim, so that what is shown can be worked out anew from all articles and never depends on which came first.
 */
export const ledger: Migration = {
  name: '0001-ledger',
  up: (sqlite) => {
    sqlite.exec(`
      create table article (
        id text primary key,
        outlet text, agency text, headline text, url text,
        language text not null,
        published text, published_basis text not null,
        sha256 text not null unique,
        form text not null check (form in ('page', 'digest')),
        recorded_at text not null,
        -- the day from which "as of" questions see it: published, else recorded
        known_day text not null
      ) strict;

      create table passage (
        article_id text not null references article (id) on delete cascade,
        number integer not null,
        kind text not null,
        text text not null,
        primary key (article_id, number)
      ) strict, without rowid;

      create table claim (
        id text primary key,
        measure text not null,
        claimant_key text not null,
        group_class text not null,
        series text not null,
        value real not null,
        from_day text,
        -- the latest last day any article gives it, 9999-12-31 where one gives none: a bound for searching, never shown
        last_day text not null
      ) strict;
      create index claim_measure on claim (measure, last_day, from_day);
      create index claim_claimant on claim (claimant_key, measure, last_day);
      create index claim_series on claim (series);

      create table telling (
        article_id text not null references article (id) on delete cascade,
        ordinal integer not null,
        claim_id text not null references claim (id),
        paragraph integer not null,
        modifier text not null,
        population text not null,
        claimant text not null, claimant_kind text not null,
        speaker text, relayed_by text, channel text,
        from_day text, to_day text, basis text not null, to_basis text not null,
        derived_from text,
        part_of text references claim (id),
        earlier_of text references claim (id),
        number_range text,
        confidence real not null,
        doubts text not null,
        primary key (article_id, ordinal)
      ) strict, without rowid;
      create index telling_claim on telling (claim_id);
      create index telling_part on telling (part_of) where part_of is not null;
      create index telling_earlier on telling (earlier_of) where earlier_of is not null;

      create table appearance (
        article_id text not null,
        ordinal integer not null,
        place integer not null,
        paragraph integer not null,
        start_at integer not null,
        end_at integer not null check (end_at > start_at),
        quote text not null,
        modifier text not null,
        origin_start integer not null,
        origin_end integer not null,
        primary key (article_id, ordinal, place),
        foreign key (article_id, ordinal) references telling (article_id, ordinal) on delete cascade,
        foreign key (article_id, paragraph) references passage (article_id, number)
      ) strict, without rowid;

      create table ratio (
        article_id text not null references article (id) on delete cascade,
        ordinal integer not null,
        percent real not null,
        part text not null references claim (id),
        whole text not null references claim (id),
        paragraph integer not null,
        phrase text not null,
        primary key (article_id, ordinal)
      ) strict, without rowid;
      create index ratio_part on ratio (part);
      create index ratio_whole on ratio (whole);
    `);
  },
};
