import {
  basis,
  type Columns,
  checked,
  maybeDay,
  maybeText,
  measure,
  modifier,
  number,
  text,
  toBasis,
} from './columns.js';
import {
  type EndedRow,
  endedRow,
  type FoundRow,
  foundRow,
  type NamedRow,
  type NextRow,
  namedRow,
  nextRow,
} from './rows.js';

/** A claim that was found, in the order in which the columns are asked for. */
export const FOUND_COLUMNS = ['id', 'series', 'linked', 'replaced'] as const;

const FOUND = { names: FOUND_COLUMNS, schema: (row: unknown) => foundRow.parse(row) };

export function foundRowOf(columns: Columns): FoundRow {
  return checked(columns, quickFound, FOUND);
}

function quickFound(columns: Columns): FoundRow {
  return { id: text(columns[0]), series: text(columns[1]), linked: number(columns[2]), replaced: number(columns[3]) };
}

/** The same, with what replaced it and what stands in its place. */
export const ENDED_COLUMNS = [...FOUND_COLUMNS, 'next', 'end'] as const;

const ENDED = { names: ENDED_COLUMNS, schema: (row: unknown) => endedRow.parse(row) };

export function endedRowOf(columns: Columns): EndedRow {
  return checked(columns, quickEnded, ENDED);
}

function quickEnded(columns: Columns): EndedRow {
  return {
    id: text(columns[0]),
    series: text(columns[1]),
    linked: number(columns[2]),
    replaced: number(columns[3]),
    next: maybeText(columns[4]),
    end: maybeText(columns[5]),
  };
}

/** A claim with what replaced it, in the order in which the columns are asked for. */
export const NEXT_COLUMNS = ['id', 'series', 'linked', 'next'] as const;

const NEXT = { names: NEXT_COLUMNS, schema: (row: unknown) => nextRow.parse(row) };

export function nextRowOf(columns: Columns): NextRow {
  return checked(columns, quickNext, NEXT);
}

function quickNext(columns: Columns): NextRow {
  return { id: text(columns[0]), series: text(columns[1]), linked: number(columns[2]), next: maybeText(columns[3]) };
}

/** What it takes to name a claim, in the order in which the columns are asked for. */
export const NAMED_COLUMNS = [
  ...(['id', 'value', 'measure', 'modifier', 'population', 'from_day', 'to_day', 'basis', 'to_basis'] as const),
  ...(['derived_from', 'acted'] as const),
] as const;

const NAMED = { names: NAMED_COLUMNS, schema: (row: unknown) => namedRow.parse(row) };

export function namedOf(columns: Columns): NamedRow {
  return checked(columns, quickNamed, NAMED);
}

function quickNamed(columns: Columns): NamedRow {
  return {
    id: text(columns[0]),
    value: number(columns[1]),
    measure: measure(columns[2]),
    modifier: modifier(columns[3]),
    population: text(columns[4]),
    from_day: maybeDay(columns[5]),
    to_day: maybeDay(columns[6]),
    basis: basis(columns[7]),
    to_basis: toBasis(columns[8]),
    derived_from: maybeText(columns[9]),
    acted: number(columns[10]),
  };
}
