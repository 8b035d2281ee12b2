import type { Migration } from './migration.js';

/**
 * What stands in the place of a figure is found by leaps: over totals that rose, to the highest. And whatever editors
 * have corrected is found without reading what else they did.
 */
export const leaps: Migration = {
  name: '0019-leaps',
  up: (sqlite) => {
    sqlite.exec(`
      create index claim_highest on claim (series, value desc, to_day)
        where firm = 1 and state is not 'rejected' and to_basis = 'reported';
      create index act_corrected on act (claim_id) where kind = 'correct';
    `);
  },
};
