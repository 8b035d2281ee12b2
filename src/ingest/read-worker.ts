import { parentPort } from 'node:worker_threads';
import { readArticle } from '../reading/read-article.js';
import type { PageSource, Reading } from '../reading/reading.js';

/** Runs in a thread of its own, started by `read-apart.ts`: a page comes in, its reading goes out. */

/** More is no article, and would be many seconds of work for whoever looks for figures in it. */
const PASSAGES_MAX = 1_000;
const TEXT_MAX = 80_000;

function read(source: PageSource): Reading {
  const reading = readArticle(source);
  if (!reading.ok) return reading;
  const { passages } = reading.read;
  const text = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  const isArticle = passages.length <= PASSAGES_MAX && text <= TEXT_MAX;
  return isArticle ? reading : { ok: false, failure: { kind: 'too-much-text', name: source.name } };
}

parentPort?.on('message', (source: PageSource) => {
  try {
    parentPort?.postMessage(read(source));
  } catch {
    // nested deeper than the stack, say
    parentPort?.postMessage({ ok: false, failure: { kind: 'too-hard', name: source.name } } satisfies Reading);
  }
});
