import type { HtmlNode } from './dom.js';
import { isNumberCell } from './table-rows.js';

const LONGEST_CELL = 120;
const LEAST = 2;
const CELLS = new Set(['TD', 'TH']);
const GROUPS = new Set(['THEAD', 'TBODY', 'TFOOT']);
/** What no cell of a table of numbers holds: pages are laid out in tables, too. */
const NOT_IN_CELLS = new Set(
  'TABLE UL OL LI ARTICLE SECTION FORM H1 H2 H3 H4 H5 H6 IMG FIGURE SCRIPT STYLE'.split(' '),
);

/** The rows of a table with numbers in it, a line each as a page of plain text has them; `undefined` for any other. */
export function rowLines(table: HtmlNode): readonly string[] | undefined {
  const lines: string[] = [];
  let numbers = 0;
  for (const row of rowsIn(table)) {
    const isCaption = row.nodeName === 'CAPTION';
    const cells = isCaption ? [row] : [...row.childNodes].filter(({ nodeName }) => CELLS.has(nodeName));
    const words = cells.map(wordsOf);
    if (words.some((text) => text === undefined)) return undefined;
    if (words.slice(1).some((text = '') => isNumberCell(text, { start: 0, end: text.length }))) numbers++;
    lines.push(words.length < LEAST ? (words[0] ?? '') : `| ${words.join(' | ')} |`);
  }
  return lines.length >= LEAST && numbers * 2 >= lines.length - 1 ? lines : undefined;
}

function* rowsIn(table: HtmlNode): Iterable<HtmlNode> {
  for (const child of table.childNodes) {
    if (child.nodeName === 'TR' || child.nodeName === 'CAPTION') yield child;
    else if (GROUPS.has(child.nodeName)) yield* rowsIn(child);
  }
}

/** The words of a cell; `undefined` where it holds more than words. */
function wordsOf(cell: HtmlNode): string | undefined {
  const open: HtmlNode[] = [cell];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (NOT_IN_CELLS.has(node.nodeName)) return undefined;
    open.push(...node.childNodes);
  }
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_CELL || text.includes('|') ? undefined : text;
}
