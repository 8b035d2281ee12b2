import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type PageMeta, parsePageMeta } from '../reading/page-meta.js';
import type { PageSource } from '../reading/reading.js';
import { fileFailure, type LoadFailure, MOST_BYTES } from './load-failure.js';

/** A source, with the file it came from; what stands in the way otherwise. */
export type Loading =
  | { readonly ok: true; readonly path: string; readonly source: PageSource }
  | { readonly ok: false; readonly failure: LoadFailure };

const PAGE = /\.(?:md|txt|html?|xhtml)$/i;

/** Whether a file of a folder is a page or a digest: not notes, not metadata, nothing hidden. */
export function isSourceName(name: string): boolean {
  return PAGE.test(name) && !/^(?:\.|~|README\b)/i.test(name);
}

/** The file in which what a page does not say of itself stands beside it: `a.txt` and `a.meta.json`. */
export function metaPathOf(path: string): string {
  return `${path.replace(PAGE, '')}.meta.json`;
}

/** Loads a page or a digest, and what stands beside it in its `.meta.json`. */
export async function loadFile(path: string): Promise<Loading> {
  if (/^https?:\/\//i.test(path)) return { ok: false, failure: { kind: 'address', url: path } };
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return { ok: false, failure: { kind: 'too-large', path, bytes: size } };
    const bytes = await readFile(path);
    const meta = await loadMeta(metaPathOf(path));
    return meta.ok ? { ok: true, path, source: { name: basename(path), bytes, meta: meta.meta } } : meta;
  } catch (error) {
    return { ok: false, failure: fileFailure(path, error) };
  }
}

type MetaLoading =
  | { readonly ok: true; readonly meta: PageMeta | undefined }
  | { readonly ok: false; readonly failure: LoadFailure };

async function loadMeta(path: string): Promise<MetaLoading> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    const failure = fileFailure(path, error);
    return failure.kind === 'missing' ? { ok: true, meta: undefined } : { ok: false, failure };
  }
  const reading = parsePageMeta(json);
  return reading.ok ? reading : { ok: false, failure: { kind: 'bad-meta', path, problem: reading.problem } };
}

/** Reads a page from a stream, such as standard input, to its end. */
export async function loadStream(
  stream: AsyncIterable<Uint8Array | string>,
  name = 'standard input',
): Promise<Loading> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.length;
    if (bytes > MOST_BYTES) return { ok: false, failure: { kind: 'too-large', path: name, bytes } };
    chunks.push(buffer);
  }
  return { ok: true, path: name, source: { name, bytes: Buffer.concat(chunks) } };
}
