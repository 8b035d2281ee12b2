import { setTimeout as sleep } from 'node:timers/promises';
import type { Words } from '../wording/words.js';

/** Discord takes five edits in five seconds; nobody reads faster than this. */
const BETWEEN_MS = 1_200;

/** Shows what a command is at, in the place where its answer will stand. */
export interface Progress {
  readonly hear: (words: string | Words) => void;
  /** The answer is on its way: there is a place for words until it comes. */
  readonly begin: () => void;
  /** Waits for the last words to be shown, so that none comes after the answer. */
  readonly end: () => Promise<void>;
}

/** Shows the latest words, never more often than can be read. What cannot be shown is left: the answer still comes. */
export function createProgress(show: (words: string | Words) => Promise<unknown>, betweenMs = BETWEEN_MS): Progress {
  const ended = new AbortController();
  let latest: string | Words | undefined;
  let shown: string | Words | undefined;
  let work: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (latest !== undefined && latest !== shown && !ended.signal.aborted) {
      shown = latest;
      await show(shown).catch(() => undefined);
      await sleep(betweenMs, undefined, { signal: ended.signal }).catch(() => undefined);
    }
    work = undefined;
  };
  let hasBegun = false;
  const go = (): void => {
    if (hasBegun && !ended.signal.aborted) work ??= run();
  };
  return {
    hear: (words) => {
      latest = words;
      go();
    },
    begin: () => {
      hasBegun = true;
      go();
    },
    end: async () => {
      ended.abort();
      await work;
    },
  };
}
