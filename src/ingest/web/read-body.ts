import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export type BodyReading =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly why: 'too-large' | 'bad-encoding' };

const UNPACK = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate };

/** The ways of packing that are understood, as `accept-encoding` has them. */
export const ENCODINGS = 'gzip, deflate, br';

class TooLarge extends Error {}

/** Passes on what comes, until it is too much. */
function counted(most: number, hear: (bytes: number) => void) {
  return async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > most) throw new TooLarge();
      hear(bytes);
      yield chunk;
    }
  };
}

async function collected(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function isEncoding(name: string): name is keyof typeof UNPACK {
  return Object.hasOwn(UNPACK, name);
}

/**
 * Reads a body to its end and unpacks it. Never holds more than `most` bytes, nor takes more over the line, whatever
 * the server announced: a small file can unpack to gigabytes. What the connection throws, this throws.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  most: number,
  hear: (bytes: number) => void = () => {},
): Promise<BodyReading> {
  const packed = encoding.trim().toLowerCase();
  // giving a body up is an error to it, of which nobody else needs to hear
  body.on('error', () => {});
  try {
    if (packed === '' || packed === 'identity') {
      const bytes = await pipeline(body, counted(most, hear), collected);
      return { ok: true, bytes };
    }
    // one way at a time: nobody packs an article twice but to hide its size
    if (!isEncoding(packed)) {
      body.destroy();
      return { ok: false, why: 'bad-encoding' };
    }
    const unpack = UNPACK[packed]();
    const bytes = await pipeline(
      body,
      counted(most, () => {}),
      unpack,
      counted(most, hear),
      collected,
    );
    return { ok: true, bytes };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, why: 'too-large' };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^(?:Z_|ERR__?ERROR_|ERR_BROTLI|ERR_PADDING|ERR__ERROR)/.test(code)) return { ok: false, why: 'bad-encoding' };
    throw error;
  }
}
