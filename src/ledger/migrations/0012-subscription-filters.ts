import type { Migration } from './migration.js';

/** What more a subscription can ask for, and how it wants to be told. `null`, or 0 for a switch: not asked for. */
export const subscriptionFilters: Migration = {
  name: '0012-subscription-filters',
  up: (sqlite) => {
    sqlite.exec(`
      alter table subscription add column people text;
      alter table subscription add column at_least integer;
      -- percent of the figure that is replaced
      alter table subscription add column change_percent real;
      alter table subscription add column reviewed_only integer not null default 0 check (reviewed_only in (0, 1));
      alter table subscription add column role_id text;
      -- hours of the day, 0 to 23, in that zone
      alter table subscription add column quiet_from integer;
      alter table subscription add column quiet_until integer;
      alter table subscription add column time_zone text;
      -- roles to mention, as a JSON list
      alter table outbox add column roles text not null default '[]';
      -- sent to try whether alerts arrive: no news
      alter table outbox add column test integer not null default 0 check (test in (0, 1));
    `);
  },
};
