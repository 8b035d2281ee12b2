import { setTimeout as sleep } from 'node:timers/promises';
import { createAmendments } from '../src/alerts/amendments.js';
import { Delivery } from '../src/alerts/delivery.js';
import { createOutbox } from '../src/alerts/outbox.js';
import { createTroubles } from '../src/alerts/troubles.js';
import { databaseIn } from './fan-out/newsroom.js';

/** Prints the bytes that a sender holds on to, on a ledger whose alerts wait and whose Discord never answers. */
const SETTLED_MS = 1_500;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const never = (): Promise<never> => new Promise(() => undefined);

const [home = ''] = process.argv.slice(2);
const { sqlite } = databaseIn(home);
const delivery = new Delivery({
  ...{ outbox: createOutbox(sqlite), amendments: createAmendments(sqlite), troubles: createTroubles(sqlite) },
  courier: { post: never, find: never, edit: never, pack: (alerts) => [alerts] },
  notices: { post: never, find: never, openDirect: never },
  access: () => ({ kind: 'unknown' }),
  log: silent,
  now: () => new Date(),
  pollMs: 100,
});
delivery.start();
await sleep(SETTLED_MS);
for (let turn = 0; turn < 3; turn += 1) {
  globalThis.gc?.();
  await sleep(50);
}
const { heapUsed, external, arrayBuffers } = process.memoryUsage();
process.stdout.write(`${heapUsed + external + arrayBuffers}\n`);
process.exit(0);
