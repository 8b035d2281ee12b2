import { setImmediate } from 'node:timers/promises';
import { number } from '../report.js';

const EVERY_MS = 5_000;

/** Says on standard error how far a long wait has come; gives way to what else is due. */
export function progress(what: string, all: number): (done: number) => Promise<void> {
  let said = performance.now();
  return async (done) => {
    await setImmediate();
    if (performance.now() - said < EVERY_MS) return;
    said = performance.now();
    process.stderr.write(`  ${what}: ${number(Math.min(done, all))} of ${number(all)} articles\n`);
  };
}
