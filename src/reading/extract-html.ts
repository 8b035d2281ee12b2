import { parseIsoDate } from '../domain/iso-date.js';
import { type HtmlDocument, mainContent, parseDocument } from './dom.js';
import { htmlLines } from './html-lines.js';
import { findLinkedArticle, type LinkedArticle } from './json-ld.js';
import { checkPageMeta, type PageMeta } from './page-meta.js';

/** The article of an HTML page as plain text, one line a paragraph. */
export interface ExtractedPage {
  readonly text: string;
  /** What the page's own metadata says. */
  readonly meta: PageMeta;
  /** The lines of `text` that are captions. */
  readonly captions: ReadonlySet<string>;
}

/** Whether a text is an HTML page. */
export function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 500));
}

/**
 * Takes the article out of an HTML page: the `articleBody` of its JSON-LD where that has paragraphs, else what
 * Readability finds, else a JSON-LD body without paragraphs, else all text there is. `undefined` for a page without text.
 */
export function extractHtml(html: string): ExtractedPage | undefined {
  const document = parseDocument(html.includes('<body') ? html : `<html><body>${html}</body></html>`);
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const linked = findLinkedArticle(blocks.map((block) => block.textContent ?? ''));
  const meta = pageMeta(document, linked);
  const body = linked?.body ?? null;
  if (body?.trim().includes('\n')) return linkedPage(body, meta);
  const found = mainContent(document);
  if (found === undefined) return body === null ? wholePage(html, meta) : linkedPage(body, meta);
  const lines = htmlLines(parseDocument(`<html><body>${found.html}</body></html>`).body);
  return { ...lines, text: withHeadline(meta.headline ?? found.title, lines.text), meta };
}

/** A page so small that Readability finds no article on it. */
function wholePage(html: string, meta: PageMeta): ExtractedPage | undefined {
  const lines = htmlLines(parseDocument(`<html><body>${html}</body></html>`).body);
  return lines.text === '' ? undefined : { ...lines, text: withHeadline(meta.headline ?? null, lines.text), meta };
}

function linkedPage(body: string, meta: PageMeta): ExtractedPage {
  // some sites put HTML into it
  const text = /<\/?(?:p|br|div)\b/i.test(body)
    ? htmlLines(parseDocument(`<html><body>${body}</body></html>`).body).text
    : body;
  return { text: withHeadline(meta.headline ?? null, text), meta, captions: new Set() };
}

function withHeadline(headline: string | null, text: string): string {
  if (headline === null || headline.trim() === '') return text;
  return text.startsWith(headline.trim()) ? text : `${headline.trim()}\n\n${text}`;
}

/** What the page's metadata says, each part checked by itself: one odd value spoils no other. */
function pageMeta(document: HtmlDocument, linked: LinkedArticle | undefined): PageMeta {
  const property = (name: string): string | null =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
  const published = (linked?.published ?? property('article:published_time') ?? property('date') ?? '').slice(0, 10);
  const said: Record<keyof PageMeta, string | null> = {
    outlet: property('og:site_name') ?? linked?.outlet ?? null,
    agency: null,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? property('og:url'),
    headline: linked?.headline ?? property('og:title'),
    language: linked?.language ?? document.documentElement?.getAttribute('lang') ?? null,
    published: parseIsoDate(published) ?? null,
    published_basis: null,
  };
  const checked = Object.entries(said).map(([name, value]) => checkPageMeta({ [name]: value?.trim() || null }));
  return Object.assign({}, ...checked.map((reading) => (reading.ok ? reading.meta : {})));
}
