import type { CellPlace } from '../domain/article.js';

/** A line, as far as its columns matter. */
interface Columned {
  readonly number: number;
  readonly text: string;
  readonly cells: readonly CellPlace[] | undefined;
}

const LEAST_ROWS = 2;
/** The first column says what a row is about. */
const LABELS = 0;
/** "--- | ---", under the head of a table. */
const RULE = /^[^\p{L}\d]+$/u;
/** "1,204", "~40", "12*", "63%": a number, and no word beside it. */
const NUMBER = /^[^\p{L}\d]{0,3}\d[\d.,\s]*[^\p{L}\d]{0,3}$/u;
/** "203 political prisoners", "at least 171 people": one number, and few words beside it. */
const COUNT = /^[^\p{L}\d]{0,3}(?:\p{L}+ ){0,3}\d[\d.,]*(?: \p{L}+){0,3}[^\p{L}\d]{0,3}$/u;

/** Whether a cell holds a number and no word. */
export function isNumberCell(text: string, cell: CellPlace | undefined): boolean {
  return cell !== undefined && NUMBER.test(text.slice(cell.start, cell.end));
}

function isCountCell(text: string, cell: CellPlace | undefined): boolean {
  return isNumberCell(text, cell) || (cell !== undefined && COUNT.test(text.slice(cell.start, cell.end)));
}

/** Tables are lines below one another with as many cells, with a column of numbers beside the first: for each row its table. */
export function tableRows(lines: readonly Columned[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const rows = lines.filter(({ text }) => !RULE.test(text));
  for (let start = 0; start < rows.length; ) {
    const columns = rows[start]?.cells?.length ?? 0;
    let end = start + 1;
    while (columns > 0 && rows[end]?.cells?.length === columns) end++;
    const run = rows.slice(start, end);
    if (columns > 0 && isTable(run, columns)) for (const { number } of run) found.set(number, start);
    start = end;
  }
  return found;
}

function isTable(rows: readonly Columned[], columns: number): boolean {
  const [first, ...body] = rows;
  if (first === undefined || rows.length < LEAST_ROWS || isNumberCell(first.text, first.cells?.[LABELS])) return false;
  for (let column = LABELS + 1; column < columns; column++) {
    const numbers = body.filter(({ text, cells }) => isCountCell(text, cells?.[column]));
    if (numbers.length * 2 >= body.length) return true;
  }
  return false;
}
