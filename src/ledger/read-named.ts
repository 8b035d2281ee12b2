import { compareText } from './compare.js';
import { NAMED_COLUMNS, namedOf } from './found-rows.js';
import type { NamedClaim } from './ledger.js';
import { readStanding } from './read-standing.js';
import type { Statements } from './statements.js';

/** Where a claim's first telling stands is written in its row: day, article, paragraph, place in the list (`toldPlace`). */
const FIRST_ARTICLE = `substr(c.first_told, instr(c.first_told, '|') + 1, length(c.first_told) - instr(c.first_told, '|') - 16)`;
const FIRST_ORDINAL = 'cast(substr(c.first_told, -7) as integer)';

const COLUMNS = {
  id: 'c.id',
  value: 'c.told_value',
  measure: 'c.told_measure',
  modifier: 'told.modifier',
  population: 'told.population',
  from_day: 'told.from_day',
  to_day: 'told.to_day',
  basis: 'told.basis',
  to_basis: 'told.to_basis',
  // what is worked out from another figure is another claim than what is not: all its articles say so
  derived_from: 'told.derived_from',
  acted: 'exists (select 1 from act where act.claim_id = c.id)',
} as const satisfies Record<(typeof NAMED_COLUMNS)[number], string>;

const NAMED = `
  select ${NAMED_COLUMNS.map((column) => COLUMNS[column]).join(', ')} from claim as c
  join telling as told on told.article_id = ${FIRST_ARTICLE} and told.ordinal = ${FIRST_ORDINAL} and told.claim_id = c.id
  where c.id in (select value from json_each(?))`;

/** What it takes to name these claims, in order of id: what the first of their articles says, and editors over it. */
export function readNamed(statements: Statements, ids: readonly string[]): readonly NamedClaim[] {
  if (ids.length === 0) return [];
  const rows = statements.list(() => NAMED, JSON.stringify(ids)).map(namedOf);
  const acted = rows.filter((row) => row.acted === 1).map(({ id }) => id);
  const reviewed = acted.length === 0 ? [] : readStanding(statements, acted, undefined);
  const plain = rows
    .filter((row) => row.acted === 0)
    .map(
      (row): NamedClaim => ({
        id: row.id,
        value: row.value,
        modifier: row.modifier,
        measure: row.measure,
        group: row.population,
        window: { from: row.from_day, to: row.to_day, basis: row.basis, toBasis: row.to_basis },
        derivedFrom: row.derived_from,
        review: null,
      }),
    );
  return [...plain, ...reviewed].sort((a, b) => compareText(a.id, b.id));
}
