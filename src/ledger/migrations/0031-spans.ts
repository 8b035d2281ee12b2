import { SPAN_DAYS } from '../spans.js';
import type { Migration } from './migration.js';

const LENGTH = 'julianday(last_day) - julianday(from_day)';
const SPANS = SPAN_DAYS.map((days, span) => `when ${LENGTH} <= ${days} then ${span}`).join(' ');

/**
 * How long a figure's days are, in a few classes: what lies in a week is found among figures of each length near that
 * week, without a look at all that came after it. SQLite works the class out by itself, and keeps it in the indexes only.
 */
export const spans: Migration = {
  name: '0031-spans',
  up: (sqlite) => {
    sqlite.exec(`
      alter table claim add column span integer
        generated always as (case when from_day is null then ${SPAN_DAYS.length} ${SPANS} else ${SPAN_DAYS.length} end) virtual;
      create index claim_days on claim (measure, span, last_day, from_day);
      create index claim_days_of_one on claim (claimant_key, measure, span, last_day, from_day);
      drop index claim_claimant;
    `);
  },
};
