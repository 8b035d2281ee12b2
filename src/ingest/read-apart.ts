import { Worker } from 'node:worker_threads';
import type { PageSource, Reading } from '../reading/reading.js';

/** Reads a page of the Web. */
export type PageReader = (source: PageSource) => Promise<Reading>;

const WITHIN_MS = 10_000;
const MEGABYTES_MAX = 512;
/** Kept for the next page this long. */
const IDLE_MS = 60_000;

/**
 * Reads pages one after the other in a thread of its own, with memory and time of its own: a page can be made so that
 * taking it apart lasts half a minute, and meanwhile questions are to be answered. What takes too long is given up.
 */
export function createApartReader(): PageReader {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const end = (): void => {
    clearTimeout(idle);
    void worker?.terminate();
    worker = undefined;
  };
  const read = async (source: PageSource): Promise<Reading> => {
    clearTimeout(idle);
    worker ??= started((gone) => {
      if (worker === gone) worker = undefined;
    });
    const reading = await answerOf(worker, source);
    if (reading === undefined) end();
    else idle = setTimeout(end, IDLE_MS).unref();
    return reading ?? { ok: false, failure: { kind: 'too-hard', name: source.name } };
  };
  return (source) => {
    const reading = queue.then(() => read(source));
    queue = reading.catch(() => undefined);
    return reading;
  };
}

function started(ended: (worker: Worker) => void): Worker {
  const worker = new Worker(new URL('./read-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_MAX },
  });
  worker.on('error', () => ended(worker)).on('exit', () => ended(worker));
  worker.unref();
  return worker;
}

/** `undefined`: the thread did not answer in time, or is no more. */
function answerOf(worker: Worker, source: PageSource): Promise<Reading | undefined> {
  return new Promise((resolve) => {
    const settle = (reading: Reading | undefined): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', gone).off('exit', gone);
      resolve(reading);
    };
    const answered = (reading: Reading): void => settle(reading);
    const gone = (): void => settle(undefined);
    const timer = setTimeout(gone, WITHIN_MS);
    worker.on('message', answered).on('error', gone).on('exit', gone);
    worker.postMessage(source);
  });
}
