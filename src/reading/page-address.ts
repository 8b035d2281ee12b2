import { createRequire } from 'node:module';
import type * as Tldts from 'tldts';

/** Says where a reader came from, never which page is meant. */
const TRACKING = [
  /^(?:utm|mtm|pk|piwik|matomo|hsa|at|ns|mc|vero|oly|wt|ga|_hs)_/i,
  /^_(?:ga|gl|hsenc|hsmi)$/i,
  /^(?:fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|yclid|igshid|igsh|mkt_tok|trk|trkid|cmpid|cmp|icid|ito|xtor|smid|smtyp|taid)$/i,
  /^(?:ref|ref_src|ref_url|referrer|traffic_source|soc_src|soc_trk|feature|ocid|partner|spm|share|shared|sh|via)$/i,
] as const;

/** The same page in the short form for telephones. */
const AMP_PARAMETERS = [/^amp(?:_.*)?$/i, /^outputtype$/i, /^usqp$/i];

/** Addresses that hold another one: `…/c/s/paper.example/freed` of an AMP cache, `google.com/amp/s/paper.example/freed`. */
const AMP_CACHES = [
  /^https?:\/\/[^/.]+\.cdn\.ampproject\.org\/[a-z]\/(s\/)?([^/.]+\.[^/]+\/.*)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(s\/)?([^/.]+\.[^/]+\/.*)$/i,
];

/** An address that holds another is that other. */
function unwrapped(address: string): string {
  for (const cache of AMP_CACHES) {
    const [, secure, inner] = cache.exec(address) ?? [];
    if (inner !== undefined) return `${secure === undefined ? 'http' : 'https'}://${inner}`;
  }
  return address;
}

/** An address without what only tells where a reader came from. */
function cleaned(address: string): URL | undefined {
  const inner = unwrapped(address);
  if (!/^https?:\/\//i.test(inner) || !URL.canParse(inner)) return undefined;
  const url = new URL(inner);
  url.hash = '';
  url.username = '';
  url.password = '';
  withoutParameters(url, TRACKING);
  return url;
}

function withoutParameters(url: URL, unwanted: readonly RegExp[]): void {
  // most addresses have none, and writing the others anew would change how they are spelled
  const names = [...url.searchParams.keys()].filter((name) => unwanted.some((pattern) => pattern.test(name)));
  for (const name of names) url.searchParams.delete(name);
}

/** The address as it is shown and cited: without what only tells where a reader came from. `null` for what is none. */
export function cleanAddress(address: string): string | null {
  return cleaned(address)?.href ?? null;
}

/**
 * What makes an address this page's: the same for http and https, with and without `www.`, tracking parameters, a slash
 * at the end, or as the page's AMP form. `null` for what is no address of a page.
 */
export function addressKey(address: string): string | null {
  const url = cleaned(address);
  if (url === undefined) return null;
  withoutParameters(url, AMP_PARAMETERS);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '').replace(/^amp\./, '');
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/[/.]amp\/?$/i, '')
    .replace(/\/$/, '');
  // the front of a paper is no page of it: everything would be the same as it
  return path === '' && url.search === '' ? null : `${host}${path}${url.search}`;
}

const require = createRequire(import.meta.url);

/** Whether two addresses belong to one owner: `amp.paper.co.uk` and `www.paper.co.uk`. */
export function isSameSite(one: string, other: string): boolean {
  // loaded at the first page from the Web: it knows every public suffix
  const { getDomain, getHostname }: typeof Tldts = require('tldts');
  const owner = (address: string): string | null =>
    getDomain(address, { allowPrivateDomains: true }) ?? getHostname(address);
  return owner(one) === owner(other);
}

/**
 * The address to cite a fetched page by: the one it names as its own, where that is of the same owner. A page may say
 * that it is somebody else's, and is not believed.
 */
export function addressOfPage(fetchedFrom: string, said: string | null | undefined): string | null {
  const from = cleanAddress(fetchedFrom);
  const own = said ? cleanAddress(said) : null;
  if (from === null || own === null) return from;
  // a page that names the front of its site has not named itself
  return isSameSite(from, own) && addressKey(own) !== null ? own : from;
}
