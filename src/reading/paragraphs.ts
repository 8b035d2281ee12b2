import type { Span } from './fold-text.js';

/** A paragraph's place in the original. Paragraphs without an empty line between them share a `block`. */
export interface ParagraphSpan extends Span {
  readonly block: number;
}

const NARROWEST_PAGE = 50;
const WIDEST_PAGE = 120;

/**
 * The paragraphs of a text. Each line is one (pages put menus, bylines and whole articles on lines of their own);
 * only where the lines are plainly wrapped at a width is a line that is full joined with the next.
 */
export function splitParagraphs(text: string): readonly ParagraphSpan[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  if (width === undefined) return lines;
  const paragraphs: ParagraphSpan[] = [];
  let last: ParagraphSpan | undefined;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (last !== undefined && before !== undefined && isFull(text, before, line, width)) {
      last = { start: last.start, end: line.end, block: line.block };
      paragraphs[paragraphs.length - 1] = last;
    } else {
      last = line;
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

/** Line ends that are no line feed, nor a part of one. */
const OTHER_LINE_END = /\r(?!\n)|[\u2028\u2029]/;
const ANY_LINE_END = /[\n\r\u2028\u2029]/g;

/** Gives, for a place, where its line ends. */
function lineEnds(text: string): (from: number) => number {
  if (!OTHER_LINE_END.test(text)) {
    return (from) => {
      const end = text.indexOf('\n', from);
      return end === -1 ? text.length : end;
    };
  }
  return (from) => {
    ANY_LINE_END.lastIndex = from;
    return ANY_LINE_END.exec(text)?.index ?? text.length;
  };
}

/** What an "empty" line may hold. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xad || code === 0xfeff || (code >= 0x2000 && code <= 0x200f);
}

/** The lines that are not empty, without white space at their ends. */
function splitLines(text: string): readonly ParagraphSpan[] {
  const endOfLine = lineEnds(text);
  const lines: ParagraphSpan[] = [];
  let block = 0;
  let afterEmpty = false;
  for (let lineStart = 0; lineStart < text.length; ) {
    const lineEnd = endOfLine(lineStart);
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      if (afterEmpty) block++;
      lines.push({ start, end, block });
    }
    afterEmpty = start === end;
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return lines;
}

/** The width a page is wrapped at; `undefined` for a page that is not. */
function wrapWidth(text: string, lines: readonly ParagraphSpan[]): number | undefined {
  let width = 0;
  for (const line of lines) {
    width = Math.max(width, line.end - line.start);
    if (width > WIDEST_PAGE) return undefined;
  }
  if (width < NARROWEST_PAGE) return undefined;
  let full = 0;
  let pairs = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.block !== line.block) continue;
    pairs++;
    if (isFull(text, line, next, width) && !/[.!?:]$/.test(text.slice(line.end - 1, line.end))) full++;
  }
  return full >= 3 && full >= pairs * 0.6 ? width : undefined;
}

/** Whether the next line's first word would not have fitted on this line: then the line end is no paragraph's end. */
function isFull(text: string, line: ParagraphSpan, next: ParagraphSpan, width: number): boolean {
  if (line.block !== next.block) return false;
  const head = text.slice(next.start, next.start + width);
  if (/^(?:[-*•#>»]|\d+[.)]) /.test(head)) return false;
  const space = head.indexOf(' ');
  return line.end - line.start + 1 + (space === -1 ? head.length : space) > width - 1;
}
