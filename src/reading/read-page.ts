import type { Article, Passage, PassageKind } from '../domain/article.js';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.js';
import { findAgency } from './agency.js';
import { withoutCutNumber } from './cut-end.js';
import { findDateline } from './dateline.js';
import type { DecidedPage, ParagraphDateline } from './decided-page.js';
import type { DayOrder } from './find-dates.js';
import { labelledHead } from './labelled-head.js';
import { voteLanguage } from './language.js';
import { type Line, readLines } from './line.js';
import { mergeMeta, type PageMeta } from './page-meta.js';
import { plainKey } from './plain-key.js';
import { findPublication } from './published.js';
import type { LeftOutParagraph, Reading } from './reading.js';
import { assignRoles, type Role } from './roles.js';

/** A page's text, and what is known of it. */
export interface PageText {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly meta: PageMeta;
  /** Lines known to be captions. */
  readonly captions?: ReadonlySet<string>;
}

const PARAGRAPHS_WITH_DATELINE = 5;
const WORD = /\p{L}+/gu;
/** Fewer can say nothing. */
const FEWEST_WORDS = 3;

/** Reads the text of a page. */
export function readPage({ name, text, sha256, meta: known, captions }: PageText): Reading {
  const all = readLines(text);
  const head = labelledHead(all);
  const lines = head?.lines ?? all;
  const meta = mergeMeta(known, head?.meta ?? {});
  const language = meta.language ?? voteLanguage(lines);
  const order = language === 'en' ? 'unclear' : 'day-first';
  const headline = meta.headline ?? null;
  const roles = assignRoles(lines, order, {
    headline: headline === null ? null : plainKey(headline),
    captions,
    leftOut: head?.leftOut,
    isDated: meta.published !== undefined && meta.published !== null,
  });
  const passages = withoutCutNumber(keptPassages(lines, roles));
  const words = countWords(passages, FEWEST_WORDS);
  if (words < FEWEST_WORDS) return { ok: false, failure: { kind: 'too-little-text', name, words } };
  const url = meta.url ?? null;
  const datelines = datelinesOf(lines, roles, order);
  const page: DecidedPage = { lines, roles, order, datelines, url, prefix: feedPrefix(text) };
  const found = findPublication(page);
  const outlet = meta.outlet ?? null;
  const article: Article = {
    id: articleId(sha256),
    outlet,
    agency: meta.agency ?? findAgency(page, outlet),
    headline: headline ?? passages.find(({ kind }) => kind === 'headline')?.text ?? null,
    url,
    language,
    ...(meta.published ? { published: meta.published, publishedBasis: meta.published_basis ?? 'stated' } : found),
    sha256,
    form: 'page',
  };
  const leftOut = leftOutParagraphs(lines, roles);
  const dateline = leftOut.find(({ reason }) => reason === 'date line')?.text;
  const read = dateline === undefined ? { article, passages } : { article, passages, dateline };
  return { ok: true, read, original: text, leftOut };
}

function datelinesOf(lines: readonly Line[], roles: readonly Role[], order: DayOrder): readonly ParagraphDateline[] {
  const found: ParagraphDateline[] = [];
  for (const [index, line] of lines.entries()) {
    const role = roles[index];
    if (role?.kept !== true || role.kind !== 'body') continue;
    found.push({ line, dateline: findDateline(line.text, order) });
    if (found.length === PARAGRAPHS_WITH_DATELINE) break;
  }
  return found;
}

/** How many words the passages have; stops counting at `enough`. */
function countWords(passages: readonly Passage[], enough: number): number {
  let words = 0;
  for (const { text } of passages) {
    WORD.lastIndex = 0;
    while (WORD.test(text)) if (++words >= enough) return words;
  }
  return words;
}

/** `a` and the first twelve hex digits of the original's SHA-256. */
export function articleId(sha256: string): string {
  return `a${sha256.slice(0, 12)}`;
}

function keptPassages(lines: readonly Line[], roles: readonly Role[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const [index, line] of lines.entries()) {
    const role = roles[index];
    if (role?.kept) passages.push(passageOf(line, role.kind));
  }
  return passages;
}

/** A line that stays, as a passage of the article. */
export function passageOf({ number, text, origin, cells, table }: Line, kind: PassageKind): Passage {
  return table === null || cells === undefined
    ? { number, kind, text, origin }
    : { number, kind, text, origin, row: { table, cells } };
}

function leftOutParagraphs(lines: readonly Line[], roles: readonly Role[]): readonly LeftOutParagraph[] {
  const paragraphs: LeftOutParagraph[] = [];
  for (const [index, { number, text }] of lines.entries()) {
    const role = roles[index];
    if (role?.kept === false) paragraphs.push({ number, reason: role.reason, text });
  }
  return paragraphs;
}

/** The `date 2031-05-06` some feeds put before a page's first words. */
function feedPrefix(text: string): IsoDate | null {
  const date = /^\s{0,10}date (\d{4}-\d{2}-\d{2})\s/.exec(text.slice(0, 40))?.[1];
  return (date === undefined ? undefined : parseIsoDate(date)) ?? null;
}
