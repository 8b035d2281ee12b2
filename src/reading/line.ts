import type { CellPlace } from '../domain/article.js';
import { cellsOf } from './cells.js';
import { foldRange, roomFor, type Span, trimFolded } from './fold-text.js';
import { inlineMarkup, isMarkdown, isNumbered, type LineMark, lineMark } from './markdown.js';
import { noteMarks } from './note-marks.js';
import { joinBoxes } from './number-boxes.js';
import { type ParagraphSpan, splitParagraphs } from './paragraphs.js';
import { plainKey } from './plain-key.js';
import { tableRows } from './table-rows.js';

/** A paragraph of the page, folded, before it is decided what it is. */
export class Line {
  /** From 1, over all paragraphs that are not empty. */
  readonly number: number;
  /** Lines without an empty line between them share one. */
  readonly block: number;
  readonly mark: LineMark;
  /** Set wholly in bold: a headline on Markdown pages. */
  readonly bold: boolean;
  /** Nothing but a link, on Markdown pages. */
  readonly linked: boolean;
  readonly text: string;
  readonly origin: Uint32Array;
  /** Of a line that is set in columns. */
  readonly cells: readonly CellPlace[] | undefined;
  /** Which table it is a row of. */
  table: number | null = null;
  #key: string | undefined;

  constructor(line: Omit<Line, 'key' | 'table'>) {
    this.number = line.number;
    this.block = line.block;
    this.mark = line.mark;
    this.bold = line.bold;
    this.linked = line.linked;
    this.text = line.text;
    this.origin = line.origin;
    this.cells = line.cells;
  }

  /** `text` in plain lower case; empty for a line too long to be anything but a paragraph. Made when first asked for. */
  get key(): string {
    this.#key ??= this.text.length <= LONGEST_SHORT_LINE ? plainKey(this.text) : '';
    return this.#key;
  }
}

/** Nothing that is longer is a menu, a headline, a date line or a caption. */
export const LONGEST_SHORT_LINE = 400;

/** The prefix some feeds put before a page's first words. */
const DATE_PREFIX = /^date \d{4}-\d{2}-\d{2}\s+/;

/** Where the paragraphs of a page stand. */
export function paragraphsOf(original: string): readonly ParagraphSpan[] {
  return joinBoxes(original, splitParagraphs(original));
}

/** What opens a paragraph, where its words stand, and what among them is markup or the mark of a note. */
export function markedUp(original: string, spans: readonly ParagraphSpan[], index: number, markdown: boolean) {
  const span = spans[index] ?? { start: 0, end: 0, block: 0 };
  const isCounted = isNumbered(original, span) && hasNumberedNeighbour(original, spans, index);
  const { mark, length } = lineMark(original, span, { markdown, isCounted });
  const inside = { start: span.start + length + prefixLength(original, span), end: span.end, block: span.block };
  return { mark, inside, markup: markdown ? inlineMarkup(original, inside) : noteMarks(original, inside) };
}

/** All paragraphs of a page, folded. */
export function readLines(original: string): readonly Line[] {
  const markdown = isMarkdown(original);
  const lines: Line[] = [];
  const spans = paragraphsOf(original);
  const room = roomFor(original.length, spans.length);
  for (const [index, span] of spans.entries()) {
    const { mark, inside, markup } = markedUp(original, spans, index, markdown);
    const { text, origin } = trimFolded(foldRange(original, inside, markup, room));
    if (text === '') continue;
    const bold = isAllBold(markup, inside);
    const linked = isAllLink(original, markup, inside);
    const cells = cellsOf(original, text, origin);
    lines.push(new Line({ number: lines.length + 1, block: span.block, mark, bold, linked, text, origin, cells }));
  }
  for (const [number, table] of tableRows(lines)) {
    const row = lines[number - 1];
    if (row !== undefined) row.table = table;
  }
  return lines;
}

function hasNumberedNeighbour(original: string, spans: readonly Span[], index: number): boolean {
  const near = [spans[index - 1], spans[index + 1]];
  return near.some((other) => other !== undefined && isNumbered(original, other));
}

/** Length of a `date 2031-05-06 ` before other words; a line that is nothing else keeps it, as its date line. */
function prefixLength(original: string, { start, end }: Span): number {
  if (!original.startsWith('date ', start)) return 0;
  const prefix = DATE_PREFIX.exec(original.slice(start, start + 20))?.[0];
  return prefix === undefined || start + prefix.length >= end ? 0 : prefix.length;
}

function isAllBold(markup: readonly Span[], { start, end }: Span): boolean {
  const [first, last] = [markup[0], markup[1]];
  if (markup.length !== 2 || first === undefined || last === undefined) return false;
  return first.start === start && last.end === end && first.end - first.start >= 2;
}

/** "[41 freed in Minsk](https://…)": the link's bracket opens the line and its address closes it. */
function isAllLink(original: string, markup: readonly Span[], { start, end }: Span): boolean {
  const [first, last] = [markup[0], markup[1]];
  if (markup.length !== 2 || first === undefined || last === undefined) return false;
  return first.start === start && original[start] === '[' && last.end === end && original[last.start] === ']';
}
