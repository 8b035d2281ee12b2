import type { Agent, Dispatcher } from 'undici';
import type { FetchFailure } from './fetch-failure.js';
import { PrivateAddressError } from './private-address.js';
import { ENCODINGS, readBody } from './read-body.js';
import { retryAfterMs } from './retry-after.js';

/** What is asked for: its types, and how much of it is read at most. */
export interface Wanted {
  readonly accept: string;
  readonly types: RegExp;
  readonly mostBytes: number;
}

const MEGABYTE = 1024 * 1024;

export const PAGE: Wanted = {
  accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5',
  types: /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/,
  mostBytes: 8 * MEGABYTE,
};

export const FEED: Wanted = {
  accept:
    'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
  // feeds come under many names; what it is shows when it is read
  types: /xml|json|^text\/(?:plain|html)$|^application\/octet-stream$/,
  mostBytes: 10 * MEGABYTE,
};

export interface FetchOptions {
  /** What the server said of the copy that is held: it need not send it again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Hears how much has come so far. */
  readonly hear?: (bytes: number) => void;
  /** Asked before each request, redirected ones too. */
  readonly admit?: (url: URL) => Promise<FetchFailure | null>;
}

export type Fetched =
  | {
      readonly kind: 'body';
      /** Where it was in the end. */
      readonly url: string;
      readonly bytes: Buffer;
      /** `text/html`; empty where the server does not say. */
      readonly type: string;
      readonly charset: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: FetchFailure };

export type Fetch = (address: string, wanted: Wanted, options?: FetchOptions) => Promise<Fetched>;

export interface FetcherOptions {
  readonly agent: Agent;
  readonly userAgent: string;
  /** For each request: a redirect begins anew. */
  readonly withinMs?: number;
}

const WITHIN_MS = 25_000;
const REDIRECTS = 5;
const LONGEST_ADDRESS = 2_000;

/** An http(s) address without user and password, which are a way to disguise a host. */
export function webAddress(text: string): URL | undefined {
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url : undefined;
}

/** Fetches over the guarded agent alone. Never throws, whatever the server does. */
export function createFetcher({ agent, userAgent, withinMs = WITHIN_MS }: FetcherOptions): Fetch {
  return async (address, wanted, options = {}) => {
    let url = webAddress(address);
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      if (url === undefined) return failed({ kind: 'not-an-address', url: address });
      const refused = (await options.admit?.(url)) ?? null;
      if (refused !== null) return failed(refused);
      // counted from here: `admit` may wait for its turn
      const signal = AbortSignal.timeout(withinMs);
      const request = { agent, userAgent, wanted, options, signal };
      const answer = await ask(url, request).catch((error: unknown) => troubleOf(error, url, withinMs));
      if (answer.kind !== 'moved') return answer;
      address = answer.to;
      url = webAddress(answer.to);
    }
    return failed({ kind: 'redirects', url: address, most: REDIRECTS });
  };
}

function failed(failure: FetchFailure): Extract<Fetched, { kind: 'failed' }> {
  return { kind: 'failed', failure };
}

interface Request {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly wanted: Wanted;
  readonly options: FetchOptions;
  readonly signal: AbortSignal;
}

type Answer = Fetched | { readonly kind: 'moved'; readonly to: string };
type Response = Dispatcher.ResponseData;

async function ask(url: URL, { agent, userAgent, wanted, options, signal }: Request): Promise<Answer> {
  const { etag = null, lastModified = null } = options;
  const headers = {
    'user-agent': userAgent,
    accept: wanted.accept,
    'accept-encoding': ENCODINGS,
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
  const response = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers,
    signal,
  });
  const { statusCode: status } = response;
  const location = one(response, 'location');
  if (status === 200) return bodyOf(url, response, wanted, options);
  // whatever it is, it is not read: the connection is given up
  response.body.on('error', () => {}).destroy();
  if (status === 304) return { kind: 'unchanged' };
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    return { kind: 'moved', to: URL.canParse(location, url.href) ? new URL(location, url.href).href : location };
  }
  return failed({ kind: 'status', url: url.href, status, retryAfterMs: retryAfterMs(one(response, 'retry-after')) });
}

function one({ headers }: Response, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

async function bodyOf(url: URL, response: Response, wanted: Wanted, { hear }: FetchOptions): Promise<Fetched> {
  const said = one(response, 'content-type') ?? '';
  const type = said.split(';')[0]?.trim().toLowerCase() ?? '';
  const refuse = (failure: FetchFailure): Fetched => {
    response.body.on('error', () => {}).destroy();
    return failed(failure);
  };
  if (type !== '' && !wanted.types.test(type)) return refuse({ kind: 'wrong-type', url: url.href, type });
  const tooLarge = { kind: 'too-large', url: url.href, most: wanted.mostBytes } as const;
  if (Number(one(response, 'content-length') ?? 0) > wanted.mostBytes) return refuse(tooLarge);
  const encoding = one(response, 'content-encoding') ?? '';
  const reading = await readBody(response.body, encoding, wanted.mostBytes, hear);
  if (!reading.ok)
    return failed(reading.why === 'too-large' ? tooLarge : { kind: 'bad-encoding', url: url.href, encoding });
  return {
    kind: 'body',
    url: url.href,
    bytes: reading.bytes,
    type,
    charset: /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(said)?.[1] ?? null,
    etag: one(response, 'etag'),
    lastModified: one(response, 'last-modified'),
  };
}

/** What went wrong on the way, as a value. */
function troubleOf(error: unknown, url: URL | undefined, withinMs: number): Fetched {
  const place = url?.href ?? '';
  if (error instanceof PrivateAddressError) return failed({ kind: 'private-address', url: place });
  const [name, code] = error instanceof Error ? [error.name, 'code' in error ? String(error.code) : ''] : ['', ''];
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code))
    return failed({ kind: 'too-slow', url: place, seconds: Math.round(withinMs / 1000) });
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failed({ kind: 'unknown-host', url: place });
  return failed({ kind: 'unreachable', url: place, reason: code === '' ? name : code });
}
