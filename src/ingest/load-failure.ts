import { say, type Words } from '../wording/words.js';
import { describeFetchFailure, type FetchFailure } from './web/fetch-failure.js';

/** Why a source could not be loaded. What is wrong with its content is a `ReadFailure`, found by reading it. */
export type LoadFailure =
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'not-a-folder'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'too-large'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'bad-meta'; readonly path: string; readonly problem: string }
  | { readonly kind: 'unfetched'; readonly failure: FetchFailure }
  /** Where a file is needed. */
  | { readonly kind: 'address'; readonly url: string };

/** Larger than any article: a mistake, most likely. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** What is wrong, where, and what to do. */
export function describeLoadFailure(failure: LoadFailure): Words {
  switch (failure.kind) {
    case 'unreadable':
      return say('load.unreadable', { path: failure.path, reason: failure.reason });
    case 'too-large':
      return say('load.too-large', {
        path: failure.path,
        megabytes: megabytes(failure.bytes),
        most: megabytes(MOST_BYTES),
      });
    case 'bad-meta':
      return say('load.bad-meta', { path: failure.path, problem: failure.problem });
    case 'address':
      return say('load.address', { url: failure.url });
    case 'unfetched':
      return describeFetchFailure(failure.failure);
    default:
      return say(`load.${failure.kind}`, { path: failure.path });
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

/** A failure of the file system, as a value. */
export function fileFailure(path: string, error: unknown): LoadFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return { kind: 'missing', path };
  if (code === 'EISDIR') return { kind: 'folder', path };
  if (code === 'ENOTDIR') return { kind: 'not-a-folder', path };
  return { kind: 'unreadable', path, reason: code };
}
