import type { LedgerGroup } from './listed.js';
import { groupRow } from './rows.js';
import type { Statements } from './statements.js';

const GROUPS = `
  select group_class as name, measure, count(*) as figures from claim
  where state is not 'rejected' group by group_class, measure order by 3 desc, 1, 2`;

/** What editors have rejected is not counted. */
export function readGroups(statements: Statements): readonly LedgerGroup[] {
  return statements.ask(() => GROUPS).map((row) => groupRow.parse(row));
}
