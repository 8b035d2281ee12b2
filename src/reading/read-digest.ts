import type { Article, Passage, PassageKind } from '../domain/article.js';
import { foldRange, type Span, trimFolded } from './fold-text.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { mergeMeta, type PageMeta } from './page-meta.js';
import { articleId, type PageText } from './read-page.js';
import type { LeftOutParagraph, Reading } from './reading.js';

const ENTRY =
  /^(?<first>\d{1,5})(?:[-–](?<last>\d{1,5}))?\. +(?:\((?:(?<kind>headline|deck|body|caption|list)|left out: ?(?<reason>[^()]{1,80}))\) *)?/;

interface Entry {
  readonly first: number;
  readonly last: number;
  readonly kind: PassageKind;
  readonly reason: string | null;
  readonly words: Span;
}

/** What a digest's lines hold, or the line at which reading had to stop. */
interface DigestLines {
  readonly passages: readonly Passage[];
  readonly leftOut: readonly LeftOutParagraph[];
  readonly stopped: { readonly line: number; readonly problem: string } | null;
}

/**
 * Reads a digest: front matter, then one line for each paragraph of the original, with its number there.
 *
 *     4. Foro Penal says 104 people were freed on Sunday.        a paragraph of the article
 *     1. (headline) More than 100 freed                          also (deck), (caption), (list)
 *     9. (left out: share links)                                 a paragraph that is not the article's
 *     14-15. (left out: doubled)                                 several of them
 *
 * Nothing of it is judged again: what the digest's author left out is left out, the rest is read as it stands.
 */
export function readDigest({ name, text, meta }: Pick<PageText, 'name' | 'text' | 'meta'>): Reading {
  const frontReading = readFrontMatter(name, text);
  if (!frontReading.ok) return frontReading;
  const { front, end, endLine } = frontReading;
  const { passages, leftOut, stopped } = readEntries(text, end, endLine);
  if (stopped !== null) return { ok: false, failure: { kind: 'bad-digest', name, ...stopped } };
  if (passages.length === 0) return { ok: false, failure: { kind: 'too-little-text', name, words: 0 } };
  const article = digestArticle(mergeMeta(meta, front), front);
  return { ok: true, read: { article, passages }, original: text, leftOut };
}

function readEntries(text: string, offset: number, firstLine: number): DigestLines {
  const passages: Passage[] = [];
  const leftOut: LeftOutParagraph[] = [];
  let number = 0;
  for (const [index, span] of linesFrom(text, offset).entries()) {
    const entry = readEntry(text, span);
    if (entry === 'empty') continue;
    const problem =
      typeof entry === 'string'
        ? entry
        : entry.first <= number || entry.last < entry.first
          ? `paragraph ${entry.first} does not come after ${number}`
          : null;
    if (typeof entry === 'string' || problem !== null) {
      return { passages, leftOut, stopped: { line: firstLine + index, problem: problem ?? '' } };
    }
    takeEntry(text, entry, passages, leftOut);
    number = entry.last;
  }
  return { passages, leftOut, stopped: null };
}

function linesFrom(text: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (let start = offset; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

function readEntry(text: string, { start, end }: Span): Entry | 'empty' | string {
  const line = text.slice(start, end);
  if (line.trim() === '') return 'empty';
  const match = ENTRY.exec(line);
  if (match === null) return 'the line does not begin with a paragraph number such as "7. "';
  const { first, last, kind, reason } = match.groups ?? {};
  const words = { start: start + match[0].length, end };
  const isEmpty = text.slice(words.start, end).trim() === '';
  if (reason === undefined && (isEmpty || last !== undefined)) return `paragraph ${first} has no text of its own`;
  return {
    first: Number(first),
    last: Number(last ?? first),
    kind: (kind ?? 'body') as PassageKind,
    reason: reason ?? null,
    words,
  };
}

function takeEntry(text: string, entry: Entry, passages: Passage[], leftOut: LeftOutParagraph[]): void {
  const folded = trimFolded(foldRange(text, entry.words));
  if (entry.reason === null) passages.push({ number: entry.first, kind: entry.kind, ...folded });
  else {
    for (let number = entry.first; number <= entry.last; number++) {
      leftOut.push({ number, reason: entry.reason, text: folded.text });
    }
  }
}

function digestArticle(said: PageMeta, front: FrontMatter): Article {
  const published = said.published ?? null;
  return {
    id: articleId(front.sha256),
    outlet: said.outlet ?? null,
    agency: said.agency ?? null,
    headline: said.headline ?? null,
    url: said.url ?? null,
    language: said.language ?? front.language,
    published,
    publishedBasis: published === null ? 'none' : (said.published_basis ?? 'stated'),
    sha256: front.sha256,
    form: 'digest',
  };
}
