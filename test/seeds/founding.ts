import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ExtractedClaim, Extraction } from '../../src/domain/claim.js';
import type { ExtractedStatement } from '../../src/domain/statement.js';
import { checkPageMeta } from '../../src/reading/page-meta.js';
import { readArticle } from '../../src/reading/read-article.js';
import type { Reading } from '../../src/reading/reading.js';
import { extract } from '../extraction/read-sentence.js';

const DIGESTS = new URL('../../seeds/', import.meta.url);
/** The publishers' pages are not ours to ship: they may stand beside the repository. */
const ORIGINALS = new URL('../../../shared/seeds/', import.meta.url);

type Read = Extract<Reading, { ok: true }>;

/** A digest or a page as it was read, with the claims found in it. */
export interface Founding {
  readonly name: string;
  readonly text: string;
  readonly reading: Read;
  readonly extraction: Extraction;
}

function metaOf(folder: URL, name: string) {
  const file = new URL(name.replace(/\.txt$/, '.meta.json'), folder);
  if (name.endsWith('.md') || !existsSync(file)) return undefined;
  const checked = checkPageMeta(JSON.parse(readFileSync(file, 'utf8')));
  if (!checked.ok) throw new Error(`${name}: ${checked.problem}`);
  return checked.meta;
}

function readFounding(folder: URL, name: string): Founding {
  const bytes = readFileSync(new URL(name, folder));
  const reading = readArticle({ name, bytes, meta: metaOf(folder, name) });
  if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.failure)}`);
  return { name, text: bytes.toString('utf8'), reading, extraction: extract(reading.read) };
}

function readAll(folder: URL, ending: string): readonly Founding[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  return names.sort().map((name) => readFounding(folder, name));
}

/** What Recount ships: a digest for each founding article. */
export const digests: readonly Founding[] = readAll(DIGESTS, '.md');

/** Where the pages are present, each by the hash of its bytes, which its digest states. */
export const originals: ReadonlyMap<string, Founding> = new Map(
  readAll(ORIGINALS, '.txt').map((page) => [page.reading.read.article.sha256, page] as const),
);

/** The paragraphs of an article by their number, those left out included: a digest may quote a repeated headline. */
export function paragraphsOf({ reading }: Founding): ReadonlyMap<number, string> {
  return new Map([...reading.read.passages, ...reading.leftOut].map(({ number, text }) => [number, text] as const));
}

/** The outermost “…” of a paragraph; one may stand inside another. */
export function quotationsOf(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (text[at] === '”' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(text.slice(start, at));
    }
  }
  return found;
}

/** A statement with the paragraph and the words that carry it, which a digest quotes. */
export function statementWithoutPlaces({ place: { paragraph, phrase }, ...statement }: ExtractedStatement) {
  return { ...statement, paragraph, phrase };
}

/** A claim without the places of its words, which differ between a page and its digest; paragraph and words do not. */
export function withoutPlaces({ mentions, ...claim }: ExtractedClaim) {
  return { ...claim, mentions: mentions.map(({ paragraph, phrase, modifier }) => ({ paragraph, phrase, modifier })) };
}
