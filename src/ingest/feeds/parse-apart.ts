import { Worker } from 'node:worker_threads';

/** More is no newspaper's feed: the newest are what counts. */
export const ENTRIES_MAX = 200;
const WITHIN_MS = 15_000;
const MEGABYTES_MAX = 256;

/**
 * Runs in a thread of its own, with memory and time of its own: a feed of a hundred thousand entries takes seconds, and
 * meanwhile questions are to be answered. Entities that a feed declares are not expanded.
 */
const PROGRAM = `
  const { createRequire } = require('node:module');
  const { parentPort, workerData } = require('node:worker_threads');
  const { parseFeed } = createRequire(workerData.from)('feedsmith');
  let parsed;
  try {
    parsed = parseFeed(workerData.text, { maxItems: workerData.most });
  } catch {
    parsed = null;
  }
  parentPort.postMessage(parsed === null ? null : JSON.parse(JSON.stringify(parsed)));
`;

/** A feed as the parser has it, unchecked; `null` for what is none, or takes too long or too much. */
export function parseApart(text: string): Promise<unknown> {
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { text, most: ENTRIES_MAX, from: import.meta.url },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_MAX },
  });
  return new Promise((resolve) => {
    const settle = (parsed: unknown): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(parsed);
    };
    const timer = setTimeout(() => settle(null), WITHIN_MS);
    worker.once('message', settle);
    // out of memory
    worker.once('error', () => settle(null));
    worker.once('exit', () => settle(null));
  });
}
