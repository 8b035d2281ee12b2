import type { Migration } from './migration.js';

/**
 * Which alerts name which figures beside their own (what it was before, what contradicts it, the whole), and how those
 * stand since: a correction of one is edited into every alert that names it.
 */
export const alertNames: Migration = {
  name: '0021-alert-names',
  up: (sqlite) => {
    sqlite.exec(`
      create table alert_name (
        claim_id text not null,
        -- of the outbox
        number integer not null,
        primary key (claim_id, number)
      ) strict, without rowid;
      -- how figures that it names stand now, as a JSON list
      alter table outbox add column named text not null default '[]';
      insert or ignore into alert_name (claim_id, number)
        select id, number from (
          select alert ->> '$.replaces.id' as id, number from outbox where json_valid(alert)
          union all select alert ->> '$.replacedBy.id', number from outbox where json_valid(alert)
          union all select alert ->> '$.partOf.id', number from outbox where json_valid(alert)
        ) where id is not null;
    `);
  },
};
