import type { CellPlace, Passage } from '../../domain/article.js';
import { isNumberCell } from '../../reading/table-rows.js';

/** Rows set in the same columns, of which at least one holds numbers. */
export interface Table {
  /** In the order of the page; the first is the head, if there is one. */
  readonly rows: readonly Passage[];
  /** Its first row names what stands below, and holds no number of its own. */
  readonly hasHead: boolean;
}

/** The first column says what a row is about. */
export const LABELS = 0;

const NONE: readonly CellPlace[] = [];

function hasHead({ text, row }: Passage): boolean {
  return !(row?.cells ?? NONE).some((cell, column) => column > LABELS && isNumberCell(text, cell));
}

/** The tables of an article, for each of their rows. */
export function tablesIn(passages: readonly Passage[]): ReadonlyMap<Passage, Table> {
  const rowsOf = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.row === undefined) continue;
    const rows = rowsOf.get(passage.row.table);
    if (rows === undefined) rowsOf.set(passage.row.table, [passage]);
    else rows.push(passage);
  }
  const found = new Map<Passage, Table>();
  for (const rows of rowsOf.values()) {
    const [first] = rows;
    const table = { rows, hasHead: first !== undefined && hasHead(first) };
    for (const row of rows) found.set(row, table);
  }
  return found;
}
