import type { CellPlace } from '../domain/article.js';

/** A row that is longer is prose. */
const LONGEST_ROW = 300;
const MOST_CELLS = 12;
/** What parts columns where no bar does: a tab, or more than one space; a line that was wrapped has no columns there. */
const GAP = /^(?=.*\t|..)[ \t\u00a0]+$/;

/** "| Yare | 12 |", "Yare\t12", "Yare      12": where the cells of a line stand, if it is set in columns. */
export function cellsOf(original: string, text: string, origin: Uint32Array): readonly CellPlace[] | undefined {
  if (text.length > LONGEST_ROW) return undefined;
  const cells = text.includes('|') ? betweenBars(text) : betweenGaps(original, text, origin);
  return cells.length < 2 || cells.length > MOST_CELLS ? undefined : cells;
}

/** Without the spaces at its ends. */
function trimmed(text: string, start: number, end: number): CellPlace {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

/** The bars at both ends of a row are its frame, and part nothing. */
function betweenBars(text: string): readonly CellPlace[] {
  const end = text.endsWith('|') ? text.length - 1 : text.length;
  const cells: CellPlace[] = [];
  for (let start = text.startsWith('|') ? 1 : 0; start <= end; ) {
    const bar = text.indexOf('|', start);
    const stop = bar === -1 || bar > end ? end : bar;
    cells.push(trimmed(text, start, stop));
    start = stop + 1;
  }
  return cells;
}

function betweenGaps(original: string, text: string, origin: Uint32Array): readonly CellPlace[] {
  const cells: CellPlace[] = [];
  let start = 0;
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', space + 1)) {
    if (!GAP.test(original.slice(origin[space], origin[space + 1]))) continue;
    cells.push({ start, end: space });
    start = space + 1;
  }
  return [...cells, { start, end: text.length }];
}
