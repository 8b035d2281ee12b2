import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ENDED_COLUMNS,
  endedRowOf,
  FOUND_COLUMNS,
  foundRowOf,
  NAMED_COLUMNS,
  NEXT_COLUMNS,
  namedOf,
  nextRowOf,
} from '../../src/ledger/found-rows.js';
import { ARTICLE_COLUMNS, articleOfColumns, TELLING_COLUMNS, tellingOf } from '../../src/ledger/hot-rows.js';
import { articleOf, endedRow, foundRow, namedRow, nextRow, tellingRow } from '../../src/ledger/rows.js';

const telling = {
  article_id: 'a1',
  claim_id: 'c1',
  value: 104,
  measure: 'freed',
  modifier: 'at_least',
  population: 'people',
  claimant: 'Gatehouse',
  claimant_kind: 'ngo',
  speaker: null,
  relayed_by: 'A. Warden',
  channel: null,
  from_day: '2024-02-29',
  to_day: null,
  basis: 'explicit',
  to_basis: 'stated',
  derived_from: null,
  part_of: 'c2',
  earlier_of: null,
  confidence: 0.9,
  recorded_at: '2024-03-01T10:00:00.000Z',
  place_paragraph: 3,
  start_at: 0,
  end_at: 12,
  quote: 'At least 104',
  place_modifier: 'exact',
  country: 'Cuba',
  of_some: 0,
};

const article = {
  id: 'a1',
  outlet: 'Gatehouse Post',
  agency: null,
  headline: 'Day 1',
  url: null,
  language: 'pt',
  published: '2024-03-01',
  published_basis: 'stated',
  sha256: 'f00',
  form: 'page',
};

const found = { id: 'c1', series: 'gatehouse|freed|people|', linked: 0, replaced: 1 };
const ended = { next: 'c2', end: null };
const named = {
  ...{ id: 'c1', value: 104, measure: 'freed', modifier: 'at_least', population: 'people', from_day: null },
  ...{ to_day: '2024-02-29', basis: 'none', to_basis: 'reported', derived_from: 'half of 208', acted: 0 },
};

/** What a column may hold once another hand was at it. */
const anything = fc.oneof(
  fc.constantFrom(null, '', 0, -1, 1.5, Number.POSITIVE_INFINITY, 12n, '2023-02-29', '2024-02-29', '2024-2-9'),
  fc.constantFrom(
    'freed',
    'Freed',
    'exact',
    'ngo',
    'none',
    'implied',
    'reported',
    'stated',
    'digest',
    'es',
    'toString',
  ),
  fc.constant(new Uint8Array([1])),
  fc.constant(undefined),
  fc.string(),
  fc.double(),
);

function outcome(read: () => unknown): unknown {
  try {
    return { row: read() };
  } catch (error) {
    return { refused: String(error) };
  }
}

const rows = [
  ['a telling', TELLING_COLUMNS, telling, tellingOf, (row: unknown) => tellingRow.parse(row)],
  ['an article', ARTICLE_COLUMNS, article, articleOfColumns, articleOf],
  ['a claim that was found', FOUND_COLUMNS, found, foundRowOf, (row: unknown) => foundRow.parse(row)],
  ['a claim with its end', ENDED_COLUMNS, { ...found, ...ended }, endedRowOf, (row: unknown) => endedRow.parse(row)],
  ['a claim with the next', NEXT_COLUMNS, { ...found, ...ended }, nextRowOf, (row: unknown) => nextRow.parse(row)],
  ['a claim that is named', NAMED_COLUMNS, named, namedOf, (row: unknown) => namedRow.parse(row)],
] as const;

test.each(rows)('%s is read from its columns as the schema reads it, or refused with the same words', (...row) => {
  const [, names, good, ofColumns, bySchema] = row;
  const columnsOf = (row: Readonly<Record<string, unknown>>): readonly unknown[] => names.map((name) => row[name]);
  expect(ofColumns(columnsOf(good))).toEqual(bySchema(good));
  const changes = fc.dictionary(fc.constantFrom<string>(...names), anything, { maxKeys: 2 });
  fc.assert(
    fc.property(changes, (changed) => {
      const spoilt = { ...good, ...changed };
      expect(outcome(() => ofColumns(columnsOf(spoilt)))).toEqual(outcome(() => bySchema(spoilt)));
    }),
    { numRuns: 2_000 },
  );
});
