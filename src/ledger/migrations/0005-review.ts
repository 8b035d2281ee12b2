import type { Migration } from './migration.js';

/**
 * What editors did to claims: added to, never changed. The columns of `claim` that questions filter by hold what counts
 * now, articles and acts together, and can always be worked out anew from both; what the articles gave stays beside
 * them (`told_value`, `told_measure`; everything else stands in `telling`).
 */
export const review: Migration = {
  name: '0005-review',
  up: (sqlite) => {
    sqlite.exec(`
      create table act (
        number integer primary key autoincrement,
        -- names no row: a claim that only a digest told may be gone, and be told again
        claim_id text not null,
        kind text not null check (kind in ('confirm', 'correct', 'reject', 'undo')),
        -- JSON object of the fields that are corrected
        changes text check ((changes is not null) = (kind = 'correct')),
        reason text,
        undoes integer references act (number) check ((undoes is not null) = (kind = 'undo')),
        made_by text not null,
        made_at text not null
      ) strict;
      create index act_claim on act (claim_id, number);
      create index act_made on act (made_at);
      create unique index act_undone on act (undoes) where undoes is not null;
      create trigger act_stays before update on act begin select raise(abort, 'an act is never changed'); end;
      create trigger act_is_kept before delete on act begin select raise(abort, 'an act is never deleted'); end;

      alter table claim add column told_value real not null default 0;
      alter table claim add column told_measure text not null default 'freed';
      -- what editors say of it: null where none did, else confirmed, corrected or rejected
      alter table claim add column state text;
      alter table claim add column confidence real not null default 0;
      -- known_day of the newest article that tells it
      alter table claim add column newest_day text not null default '';
      update claim set told_value = value, told_measure = measure,
        confidence = coalesce((select max(confidence) from telling where claim_id = claim.id), 0),
        newest_day = coalesce((select max(known_day) from telling join article on article.id = telling.article_id
                               where claim_id = claim.id), '');
      create index claim_queue on claim (confidence, newest_day desc, id) where state is null;
      create index claim_rejected on claim (measure, last_day, from_day) where state = 'rejected';
      create index article_known on article (known_day);
    `);
  },
};
