import { createHash } from 'node:crypto';
import { decodePage } from './decode-page.js';
import { readPage } from './read-page.js';
import type { PageSource, Reading } from './reading.js';

/**
 * Reads a page: boilerplate and doubled paragraphs left out, characters folded without losing the place of any in the
 * original, date, language, agency and headline found. Pure; never throws for what a page may hold.
 */
export function readArticle({ name, bytes, meta = {} }: PageSource): Reading {
  const decoding = decodePage(name, bytes);
  if (!decoding.ok) return decoding;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readPage({ name, text: decoding.text, sha256, meta });
}
