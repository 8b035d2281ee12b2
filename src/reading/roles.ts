import type { PassageKind } from '../domain/article.js';
import { isCaption } from './captions.js';
import { dateLine } from './date-line.js';
import { doubledLines } from './doubled.js';
import { entryHeadings } from './entry-headings.js';
import type { DayOrder, WrittenDate } from './find-dates.js';
import type { LeftOutReason } from './left-out.js';
import type { Line } from './line.js';
import { furnitureOf } from './page-furniture.js';
import { referenceLines } from './references.js';
import { relatedLines } from './related-lists.js';

/** What a line of the page is: a passage of the article, or left out for a reason. */
export type Role =
  | { readonly kept: true; readonly kind: PassageKind }
  | { readonly kept: false; readonly reason: LeftOutReason; readonly dates?: readonly WrittenDate[] };

const LONGEST_HEADLINE = 220;
const LONGEST_DECK = 320;
const LONGEST_SUBHEAD = 60;
const LONGEST_CHROME = 100;
/** A full stop with the quotation marks and brackets behind it. */
const LONGEST_END = 8;
/** A date further down is a subheading of the article, not the day it was published. */
const BODY_LINES_BEFORE_DATE = 2;

const kept = (kind: PassageKind): Role => ({ kept: true, kind });
const leftOut = (reason: LeftOutReason): Role => ({ kept: false, reason });

/** What is known of a page's lines before they are looked at. */
export interface KnownLines {
  /** Plain lower case. */
  readonly headline: string | null;
  readonly captions?: ReadonlySet<string> | undefined;
  /** Lines of the page's head, by their numbers. */
  readonly leftOut?: ReadonlyMap<number, LeftOutReason> | undefined;
  /** When the page appeared is known without its lines. */
  readonly isDated: boolean;
}

/** Decides for each line what it is. */
export function assignRoles(lines: readonly Line[], order: DayOrder, known: KnownLines): readonly Role[] {
  const roles = leaveOutFurniture(lines, order, known);
  if (known.captions !== undefined) markCaptions(lines, roles, known.captions);
  markHeadline(lines, roles, known.headline);
  markKinds(lines, roles);
  const candidates = lines.filter((_, index) => roles[index] === undefined || roles[index]?.kept);
  const doubled = doubledLines(candidates);
  return lines.map((line, index) => (doubled.has(line.number) ? leftOut('doubled') : (roles[index] ?? kept('body'))));
}

function leaveOutFurniture(
  lines: readonly Line[],
  order: DayOrder,
  { isDated, leftOut: head }: KnownLines,
): (Role | undefined)[] {
  const related = relatedLines(lines);
  const references = referenceLines(lines);
  const entries = entryHeadings(lines, order, isDated);
  let bodyLines = 0;
  const roles = lines.map((line): Role | undefined => {
    const inHead = head?.get(line.number);
    if (inHead !== undefined) return leftOut(inHead);
    if (related.has(line.number)) return leftOut('related stories');
    if (references.has(line.number)) return leftOut('footer');
    if (entries.has(line.number)) return kept('body');
    // the head of a table looks like a menu, and a row that begins with a day like a date line
    if (line.table !== null) return kept('body');
    const dates = bodyLines <= BODY_LINES_BEFORE_DATE ? dateLine(line, order) : [];
    if (dates.length > 0) return { kept: false, reason: 'date line', dates };
    const furniture = furnitureOf(line);
    if (furniture !== undefined) return leftOut(furniture);
    if (isCaption(line)) return kept('caption');
    if (isSentence(line)) bodyLines++;
    return undefined;
  });
  leaveOutChrome(lines, roles);
  return roles;
}

/**
 * Above the article's first paragraph and below its last, in a block of short lines of which several are furniture, the
 * lines between them ("World", an outlet's name) are too.
 */
function leaveOutChrome(lines: readonly Line[], roles: (Role | undefined)[]): void {
  const isParagraph = ({ text }: Line, index: number): boolean =>
    text.length > LONGEST_CHROME && roles[index] === undefined;
  const first = lines.findIndex(isParagraph);
  const last = lines.findLastIndex(isParagraph);
  for (let start = 0; start < lines.length && first !== -1; ) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.block === lines[start]?.block) end++;
    const isOutside = end <= first || start > last;
    if (isOutside && end - start >= 3 && isChrome(lines.slice(start, end), roles.slice(start, end))) {
      for (let at = start; at < end; at++) roles[at] ??= leftOut('menu');
    }
    start = end;
  }
}

function isChrome(block: readonly Line[], roles: readonly (Role | undefined)[]): boolean {
  const furniture = roles.filter((role) => role?.kept === false).length;
  return furniture >= 2 && furniture * 4 >= block.length && block.every(({ text }) => text.length <= LONGEST_CHROME);
}

function markCaptions(lines: readonly Line[], roles: (Role | undefined)[], captions: ReadonlySet<string>): void {
  for (const [index, { text }] of lines.entries()) if (captions.has(text)) roles[index] ??= kept('caption');
}

/** The headline: what the page marks as such, else a first line without full stop that text follows. */
function markHeadline(lines: readonly Line[], roles: (Role | undefined)[], headline: string | null): void {
  const known = headline === null ? -1 : lines.slice(0, 40).findIndex(({ key }) => key === headline);
  const first = roles.indexOf(undefined);
  const at = known === -1 ? first : known;
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_HEADLINE) return;
  const isMarked = known !== -1 || line.mark === 'heading' || line.bold;
  const goesOn = roles.indexOf(undefined, at + 1) !== -1;
  if (isMarked || (goesOn && !endsSentence(line) && line.mark === null)) roles[at] = kept('headline');
}

function markKinds(lines: readonly Line[], roles: (Role | undefined)[]): void {
  const headline = roles.findIndex((role) => role?.kept && role.kind === 'headline');
  const body = firstBody(lines, roles, headline);
  for (const [index, line] of lines.entries()) {
    if (roles[index] !== undefined) continue;
    const isBefore = headline !== -1 && index > headline && index < body;
    if (isBefore) roles[index] = kept('deck');
    else if (line.mark === 'bullet' || line.mark === 'number') roles[index] = kept('list');
    else if (line.mark === 'heading' || isSubhead(line, lines[index + 1])) roles[index] = kept('deck');
  }
}

/**
 * Index of the article's first paragraph of its own: after the byline or date line below the headline, if there is
 * one; the sentences between headline and byline are decks.
 */
function firstBody(lines: readonly Line[], roles: readonly (Role | undefined)[], headline: number): number {
  let body = headline + 1;
  const top = Math.min(lines.length, headline + 5);
  for (let at = headline + 1; at < top; at++) {
    const role = roles[at];
    if (role?.kept === false && (role.reason === 'byline' || role.reason === 'date line')) body = at + 1;
    if (role === undefined && (lines[at]?.text.length ?? 0) > LONGEST_DECK) break;
  }
  while (body < lines.length && (roles[body] !== undefined || !opensBody(lines[body]))) body++;
  return body === lines.length ? headline + 1 : body;
}

function opensBody(line: Line | undefined): boolean {
  return line !== undefined && line.mark === null && isSentence(line);
}

function isSentence(line: Line): boolean {
  return endsSentence(line) || line.text.length > LONGEST_HEADLINE;
}

function endsSentence({ text }: Line): boolean {
  const end = text.slice(-LONGEST_END);
  return /[.…:]["”»'’)]*$/.test(end) || /[!?]["”»'’)]+$/.test(end);
}

/** A few words without number or full stop, with a paragraph below. */
function isSubhead(line: Line, next: Line | undefined): boolean {
  if (line.mark === 'quote' || line.text.length > LONGEST_SUBHEAD || next === undefined || next.block === line.block)
    return false;
  return !/\d/.test(line.text) && !/[.,;:!?…"”»]$/.test(line.text) && next.text.length > LONGEST_SUBHEAD;
}
