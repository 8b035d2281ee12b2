import type { Span } from './fold-text.js';
import { noteMarks } from './note-marks.js';
import type { ParagraphSpan } from './paragraphs.js';

/** What a line's first characters say of it. */
export type LineMark = 'heading' | 'bullet' | 'number' | 'quote' | null;

const MARKDOWN = /(?:^|\n)#{1,6} \S|\*\*\S|\]\(https?:/;
const LONGEST_URL = 2000;

/** Whether a page is written in Markdown. */
export function isMarkdown(text: string): boolean {
  return MARKDOWN.test(text);
}

const BEGINS_WITH_WORD = /[A-Za-z“"«]/;
const UNMARKED = { mark: null, length: 0 } as const;
const QUOTE = /^(?:> ?)+/;
const PLAIN_QUOTE = /^(?:> )+/;
const NUMBERED = /^\d{1,2}[.)] +/;

/** Whether a line begins like one of a numbered list. */
export function isNumbered(text: string, { start }: Span): boolean {
  const code = text.charCodeAt(start);
  return code >= 48 && code <= 57 && NUMBERED.test(text.slice(start, start + 6));
}

/**
 * The mark a line begins with, and its length. Bullets are marks on any page, numbers only where a neighbour is
 * numbered too (`isCounted`), the rest on Markdown pages.
 */
export function lineMark(
  text: string,
  { start, end }: Span,
  { markdown, isCounted }: { readonly markdown: boolean; readonly isCounted: boolean },
): { readonly mark: LineMark; readonly length: number } {
  if (BEGINS_WITH_WORD.test(text[start] ?? '')) return UNMARKED;
  const head = text.slice(start, Math.min(end, start + 12));
  const bullet = /^(?:[-*•●▪◦‣»·] +)+/.exec(head);
  if (bullet !== null && end - start > bullet[0].length) return { mark: 'bullet', length: bullet[0].length };
  const number = NUMBERED.exec(head);
  if (number !== null && isCounted) return { mark: 'number', length: number[0].length };
  // a line that is quoted is marked so in mails and posts, too
  const quote = (markdown ? QUOTE : PLAIN_QUOTE).exec(head);
  if (quote !== null) return { mark: 'quote', length: quote[0].length };
  if (!markdown) return { mark: null, length: 0 };
  const heading = /^#{1,6} +/.exec(head);
  return heading === null ? { mark: null, length: 0 } : { mark: 'heading', length: heading[0].length };
}

/** Where markup stands inside a line: emphasis, code, and everything of a link but its words. In order. */
export function inlineMarkup(text: string, { start, end }: ParagraphSpan): readonly Span[] {
  const spans: Span[] = [];
  const brackets: number[] = [];
  const emphases = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '[') brackets.push(at);
    else if (character === ']') at = closeLink(text, at, end, brackets, spans);
    else if (character === '*' || character === '_' || character === '`') {
      at = emphasis(text, at, { start, end }, emphases, spans);
    }
  }
  return [...spans, ...noteMarks(text, { start, end })].sort((a, b) => a.start - b.start);
}

/** At a `]`: if it ends a link's words, marks bracket and address as markup. Returns the last place taken. */
function closeLink(text: string, at: number, end: number, brackets: number[], spans: Span[]): number {
  const open = brackets.pop();
  if (open === undefined || text[at + 1] !== '(') return at;
  const close = text.slice(at, Math.min(end, at + LONGEST_URL)).indexOf(')');
  if (close === -1) return at;
  const isImage = open > 0 && text[open - 1] === '!';
  if (isImage) spans.push({ start: open - 1, end: at + close + 1 });
  else spans.push({ start: open, end: open + 1 }, { start: at, end: at + close + 1 });
  return at + close;
}

/** At a `*`, `_` or backtick: opens or closes an emphasis. Returns the last place taken. */
function emphasis(text: string, at: number, line: Span, open: Map<string, number>, spans: Span[]): number {
  let after = at + 1;
  while (after < line.end && text[after] === text[at]) after++;
  const sign = text.slice(at, after);
  const before = at > line.start ? text.slice(at - 1, at) : ' ';
  const behind = after < line.end ? text.slice(after, after + 1) : ' ';
  const opened = open.get(sign);
  if (opened !== undefined && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(behind)) {
    spans.push({ start: opened, end: opened + sign.length }, { start: at, end: after });
    open.delete(sign);
  } else if (/\S/.test(behind) && !/[\p{L}\p{N}]/u.test(before)) open.set(sign, at);
  return after - 1;
}
