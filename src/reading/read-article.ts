import { hash } from 'node:crypto';
import { decodePage } from './decode-page.js';
import { extractHtml, isHtml } from './extract-html.js';
import { hasFrontMatter } from './front-matter.js';
import { addressOfPage } from './page-address.js';
import { mergeMeta } from './page-meta.js';
import { readDigest } from './read-digest.js';
import { readPage } from './read-page.js';
import type { PageSource, Reading } from './reading.js';

/**
 * Reads a page, an HTML page or a digest: boilerplate and doubled paragraphs left out, characters folded without
 * losing the place of any in the original, date, language, agency and headline found. Pure; never throws for what a
 * page may hold.
 *
 * Places count UTF-16 units of the file's own text; for HTML, of the text taken out of it (`original`). A `.md` file
 * that begins with front matter is a digest; any other is a page.
 */
export function readArticle(source: PageSource): Reading {
  const reading = readOnce(source);
  const { fallback, meta = {} } = source;
  if (!reading.ok || fallback === undefined) return reading;
  const { outlet, published } = reading.read.article;
  const lacking = {
    ...(outlet === null ? { outlet: fallback.outlet } : {}),
    ...(published === null ? dayOf(fallback) : {}),
  };
  return Object.keys(lacking).length === 0 ? reading : readOnce({ ...source, meta: { ...meta, ...lacking } });
}

function dayOf({ published, published_basis }: NonNullable<PageSource['fallback']>) {
  return { published, published_basis };
}

function readOnce(source: PageSource): Reading {
  const { name, bytes, type, meta = {} } = source;
  const decoding = decodePage(name, bytes);
  if (!decoding.ok) return decoding;
  const { text } = decoding;
  if (type === undefined && /\.md$/i.test(name) && hasFrontMatter(text)) return readDigest({ name, text, meta });
  const sha256 = hash('sha256', bytes, 'hex');
  const html = type === undefined ? isHtml(name, text) : type === 'html';
  if (!html) return readPage({ name, text, sha256, meta: mergeMeta(meta, { url: addressOf(source, null) }) });
  const page = extractHtml(text);
  if (page === undefined) return { ok: false, failure: { kind: 'no-article', name } };
  const said = { ...page.meta, url: addressOf(source, page.meta.url) };
  return readPage({ name, text: page.text, sha256, meta: mergeMeta(meta, said), captions: page.captions });
}

/** The page's own address, as far as it can be believed. */
function addressOf({ address }: PageSource, said: string | null | undefined): string | null {
  return address === undefined ? (said ?? null) : addressOfPage(address, said);
}
