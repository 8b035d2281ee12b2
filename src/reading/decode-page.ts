import type { ReadFailure } from './read-failure.js';

export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: ReadFailure };

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP or Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip file', [0x1f, 0x8b]],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0]],
];

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file. A byte order mark stays in it, so that offsets count as the file's own text does. */
export function decodePage(name: string, bytes: Uint8Array): Decoding {
  if (bytes.length === 0) return fail({ kind: 'empty', name });
  const looksLike = magicOf(bytes);
  if (looksLike !== null) return fail({ kind: 'binary', name, looksLike });
  if (isUtf16(bytes)) return fail({ kind: 'not-utf-8', name, looksLike: 'UTF-16' });
  if (bytes.includes(0)) return fail({ kind: 'binary', name, looksLike: null });
  try {
    const text = decoder.decode(bytes);
    return /[^\s\ufeff]/.test(text) ? { ok: true, text } : fail({ kind: 'empty', name });
  } catch {
    return fail({ kind: 'not-utf-8', name, looksLike: hasControls(bytes) ? null : 'Windows-1252 or Latin-1' });
  }
}

function fail(failure: ReadFailure): Decoding {
  return { ok: false, failure };
}

function magicOf(bytes: Uint8Array): string | null {
  return MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32));
}
