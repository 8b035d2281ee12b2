import type { PageMeta } from '../reading/page-meta.js';
import type { Loading } from './load-file.js';
import { asUtf8 } from './web/decode-body.js';
import { type Fetch, type FetchOptions, PAGE } from './web/fetcher.js';

/** Whether an argument is an address and not the name of a file. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

export interface LoadPageOptions extends FetchOptions {
  readonly meta?: PageMeta;
  /** Whatever it is: what it holds is looked at when it is read. */
  readonly anyType?: true;
}

/** Loads a page from the Web. */
export async function loadPage(fetch: Fetch, address: string, options: LoadPageOptions = {}): Promise<Loading> {
  const { meta, anyType, ...rest } = options;
  const fetched = await fetch(address, anyType === true ? { ...PAGE, types: /./ } : PAGE, rest);
  if (fetched.kind === 'failed') return { ok: false, failure: { kind: 'unfetched', failure: fetched.failure } };
  // nothing was held that could be unchanged
  if (fetched.kind === 'unchanged')
    return {
      ok: false,
      failure: { kind: 'unfetched', failure: { kind: 'status', url: address, status: 304, retryAfterMs: null } },
    };
  const { url, bytes, charset, type } = fetched;
  const source = {
    name: url,
    bytes: anyType === true && charset === null ? bytes : asUtf8(bytes, charset),
    type: type === 'text/plain' ? ('text' as const) : ('html' as const),
    address: url,
    meta,
  };
  return { ok: true, path: url, source };
}
