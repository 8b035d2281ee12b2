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
export function describeLoadFailure(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'missing':
      return `${failure.path} does not exist. Check the name.`;
    case 'folder':
      return `${failure.path} is a folder, and a file is needed here.`;
    case 'not-a-folder':
      return `${failure.path} is not a folder.`;
    case 'unreadable':
      return `${failure.path} cannot be read (${failure.reason}). Check that it may be read.`;
    case 'too-large':
      return `${failure.path} has ${megabytes(failure.bytes)} MB, more than the ${megabytes(MOST_BYTES)} MB an article may have. Save only the article's text.`;
    case 'bad-meta':
      return `${failure.path} cannot be read: ${failure.problem}. Put it right, or take it away to read the page without it.`;
    case 'address':
      return `${failure.url} is an address, and a file is needed here. Save the page as .txt or .html and give that file.`;
    case 'unfetched':
      return describeFetchFailure(failure.failure);
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
