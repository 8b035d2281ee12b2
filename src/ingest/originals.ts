import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type FrontMatter, hasFrontMatter, readFrontMatter } from '../reading/front-matter.js';
import { mergeMeta } from '../reading/page-meta.js';
import { isSourceName, type Loading, loadFile } from './load-file.js';

/** The pages a newsroom holds of those that a folder has digests of, by the SHA-256 of their bytes. */
export type Originals = ReadonlyMap<string, Loading & { readonly ok: true }>;

/** Where they are kept, inside the folder of the digests. */
export const ORIGINALS = 'originals';

/** Loads `originals/` of a folder; empty where there is none. */
export async function loadOriginals(folder: string): Promise<Originals> {
  const originals = new Map<string, Loading & { readonly ok: true }>();
  const names = await readdir(join(folder, ORIGINALS)).catch((): string[] => []);
  for (const name of names.filter(isSourceName)) {
    const loading = await loadFile(join(folder, ORIGINALS, name));
    if (loading.ok) originals.set(sha256(loading.source.bytes), loading);
  }
  return originals;
}

/** A page under `originals/` that no digest of the folder asks for is not read: that is said, not passed over. */
export function unclaimed(originals: Originals, used: ReadonlySet<string>): readonly string[] {
  return [...originals]
    .filter(([sha, { source }]) => !used.has(sha) && !used.has(source.name))
    .map(
      ([sha, { source }]) =>
        `${ORIGINALS}/${source.name} (SHA-256 ${sha.slice(0, 12)}…) is the original of no digest here, and is not read.`,
    );
}

export interface Exchange {
  readonly loading: Loading & { readonly ok: true };
  /** What the person who put the original there should hear. */
  readonly warning: string | null;
  /** SHA-256 of the original it was exchanged for, or name of the file that is not it. */
  readonly claims: string | null;
}

/**
 * A digest gives way to its original where the newsroom holds it. The digest's front matter stays as the page's
 * metadata: it has what the page does not say. A file of the digest's name with another content is not its original.
 */
export function exchangeForOriginal(loading: Loading & { readonly ok: true }, originals: Originals): Exchange {
  const front = frontMatterOf(loading);
  if (front === undefined) return { loading, warning: null, claims: null };
  const original = originals.get(front.sha256);
  if (original !== undefined) {
    const meta = mergeMeta(loading.source.meta ?? {}, mergeMeta(front, original.source.meta ?? {}));
    return { loading: { ...original, source: { ...original.source, meta } }, warning: null, claims: front.sha256 };
  }
  const stem = loading.source.name.replace(/\.md$/i, '');
  const namesake = [...originals].find(([, { source }]) => source.name.replace(/\.[^.]+$/, '') === stem);
  if (namesake === undefined) return { loading, warning: null, claims: null };
  const [found, { source }] = namesake;
  return { loading, warning: mismatch(source.name, found, loading, front), claims: source.name };
}

function mismatch(
  name: string,
  found: string,
  { source }: Loading & { readonly ok: true },
  front: FrontMatter,
): string {
  return `${ORIGINALS}/${name} is not the page that ${source.name} digests: its SHA-256 begins with ${found.slice(0, 12)}, expected ${front.sha256.slice(0, 12)}. The digest is used instead.`;
}

function frontMatterOf({ source }: Loading & { readonly ok: true }): FrontMatter | undefined {
  if (!/\.md$/i.test(source.name)) return undefined;
  const text = Buffer.from(source.bytes).toString('utf8');
  const reading = hasFrontMatter(text) ? readFrontMatter(source.name, text) : undefined;
  return reading?.ok ? reading.front : undefined;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
