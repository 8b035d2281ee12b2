import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageSource } from '../reading/reading.js';
import { fileFailure, type LoadFailure } from './load-failure.js';
import { isSourceName, type Loading, loadFile, loadStream } from './load-file.js';
import { isAddress, loadPage } from './load-page.js';
import { exchangeForOriginal, loadOriginals, unclaimed } from './originals.js';
import type { Fetch } from './web/fetcher.js';

/** What a folder, a file or a stream held. One bad file does not keep the others out. */
export interface Loaded {
  readonly sources: readonly PageSource[];
  readonly failures: readonly LoadFailure[];
  readonly warnings: readonly string[];
}

/**
 * Loads the pages and digests of a folder, in the order of their names. Notes (`README…`), the claimants, metadata and
 * sub-folders are no pages; a digest whose original lies in `originals/` is replaced by it.
 */
export async function loadFolder(folder: string): Promise<Loaded> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    return { sources: [], failures: [fileFailure(folder, error)], warnings: [] };
  }
  const originals = await loadOriginals(folder);
  const sources: PageSource[] = [];
  const failures: LoadFailure[] = [];
  const warnings: string[] = [];
  const claimed = new Set<string>();
  for (const name of names.filter(isSourceName).sort()) {
    const loading = await loadFile(join(folder, name));
    if (!loading.ok) {
      if (loading.failure.kind !== 'folder') failures.push(loading.failure);
      continue;
    }
    const { loading: exchanged, warning, claims } = exchangeForOriginal(loading, originals);
    sources.push(exchanged.source);
    if (warning !== null) warnings.push(warning);
    if (claims !== null) claimed.add(claims);
  }
  return { sources, failures, warnings: [...warnings, ...unclaimed(originals, claimed)] };
}

/** Loads what `recount ingest` is given: a file, a folder, an address, `-` for standard input. */
export async function loadArgument(
  argument: string,
  stdin: AsyncIterable<Uint8Array | string>,
  fetch: () => Promise<Fetch>,
): Promise<Loaded> {
  if (argument === '-') return toLoaded(await loadStream(stdin));
  if (isAddress(argument)) return toLoaded(await loadPage(await fetch(), argument));
  const isFolder = await stat(argument).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? loadFolder(argument) : toLoaded(await loadFile(argument));
}

/** One source, or what stands in its way. */
export function toLoaded(loading: Loading): Loaded {
  return loading.ok
    ? { sources: [loading.source], failures: [], warnings: [] }
    : { sources: [], failures: [loading.failure], warnings: [] };
}
