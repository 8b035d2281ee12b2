import type { Migration } from './migration.js';

/** Copy is checked number by number: whoever else gave this one is found at once. */
export const values: Migration = {
  name: '0003-values',
  up: (sqlite) => {
    sqlite.exec('create index claim_value on claim (value, measure);');
  },
};
