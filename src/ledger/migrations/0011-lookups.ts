import type { Migration } from './migration.js';

/** What is compared, or held against copy, is counted from one day: whoever counts from it is found at once. */
export const lookups: Migration = {
  name: '0011-lookups',
  up: (sqlite) => {
    sqlite.exec(`
      drop index claim_value;
      create index claim_value on claim (value, measure, from_day);
      create index claim_latest on claim (claimant_key, measure, to_day);
      create index claim_start on claim (measure, from_day, claimant_key);
    `);
  },
};
