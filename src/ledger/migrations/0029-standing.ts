import { GOES_ON, IS_REPLACED } from '../succession-sql.js';
import type { Migration } from './migration.js';

/** Whether a row of `claim` is replaced, in a statement that reads it under its own name. */
const IS_DONE_WITH = `(claim.linked = 0 and (${GOES_ON}) and ${IS_REPLACED})`.replaceAll(/\bc\./g, 'claim.');

/** What decides it. */
const DECIDING = ['series', 'measure', 'from_day', 'to_day', 'to_basis', 'firm', 'state', 'value', 'linked'] as const;
const IS_OTHER = DECIDING.map((column) => `old.${column} is not new.${column}`).join(' or ');

/**
 * Which figures of a series still stand, found without a look at all that were replaced: kept by SQLite itself, whoever
 * writes. A figure that comes can only replace others; where one changes or goes, its whole series is looked at again.
 * What an article links to a later figure is for the reader to look at, and counts as standing.
 */
export const standing: Migration = {
  name: '0029-standing',
  up: (sqlite) => {
    sqlite.exec(`
      alter table claim add column replaced integer not null default 0;
      update claim set replaced = 1 where ${IS_DONE_WITH};
      create index claim_standing on claim (claimant_key, measure, to_day desc, id) where replaced = 0;
      create index claim_standing_since on claim (measure, from_day, claimant_key) where replaced = 0;
      create index claim_replaceable on claim (series) where replaced = 0 and firm = 1 and linked = 0;

      create trigger standing_insert after insert on claim begin
        update claim set replaced = 1
          where series = new.series and replaced = 0 and firm = 1 and linked = 0 and ${IS_DONE_WITH};
      end;
      create trigger standing_update after update of ${DECIDING.join(', ')} on claim when ${IS_OTHER} begin
        update claim set replaced = ${IS_DONE_WITH}
          where series in (old.series, new.series) and replaced <> ${IS_DONE_WITH};
      end;
      create trigger standing_delete after delete on claim begin
        update claim set replaced = ${IS_DONE_WITH} where series = old.series and replaced <> ${IS_DONE_WITH};
      end;
    `);
  },
};
