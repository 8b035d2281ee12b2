import { parseDocument } from '../../reading/dom.js';

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/i;

/** The address of the feed that a page names in its head. */
export function feedLinkIn(html: string, pageUrl: string): string | undefined {
  if (!/<link\b/i.test(html)) return undefined;
  for (const link of parseDocument(html).querySelectorAll('link[rel~="alternate"]')) {
    const href = link.getAttribute('href') ?? '';
    if (FEED_TYPE.test(link.getAttribute('type') ?? '') && URL.canParse(href, pageUrl))
      return new URL(href, pageUrl).href;
  }
  return undefined;
}
