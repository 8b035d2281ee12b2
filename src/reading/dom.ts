import { createRequire } from 'node:module';
import type * as Mozilla from '@mozilla/readability';
import type * as Linkedom from 'linkedom';

/** The part of the DOM that reading uses. */
export interface HtmlNode {
  /** 1: an element; 3: text. */
  readonly nodeType: number;
  /** Upper case for elements. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}

export interface HtmlDocument {
  readonly body: HtmlElement;
  readonly documentElement: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

// Loaded at the first HTML page, not at start: together they take a tenth of a second, and most runs meet no HTML.
const require = createRequire(import.meta.url);

export function parseDocument(html: string): HtmlDocument {
  const { parseHTML }: typeof Linkedom = require('linkedom');
  return parseHTML(html).document;
}

/** Readability's time and its call stack grow with the depth of a page; no article needs more. */
const DEEPEST = 120;
const MOST_ELEMENTS = 20_000;

/** Whether Readability can be let at a page. */
function isReasonable(root: HtmlNode): boolean {
  let elements = 0;
  const open: (readonly [node: HtmlNode, depth: number])[] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (depth > DEEPEST || ++elements > MOST_ELEMENTS) return false;
    for (const child of node.childNodes) if (child.nodeType === 1) open.push([child, depth + 1]);
  }
  return true;
}

/** What Readability takes for the article: its title and its content as HTML. Changes the document. `undefined` for pages without. */
export function mainContent(
  document: HtmlDocument,
): { readonly title: string | null; readonly html: string } | undefined {
  if (!isReasonable(document.body)) return undefined;
  const { Readability }: typeof Mozilla = require('@mozilla/readability');
  const found = new Readability(document).parse();
  return found?.content ? { title: found.title ?? null, html: found.content } : undefined;
}
