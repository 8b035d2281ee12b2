import type { Ledger } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { scratchDatabase } from '../ledger/scratch.js';
import { digests } from '../seeds/founding.js';

/** A ledger that has read the digests Recount ships with. */
export async function digestedLedger(order = digests): Promise<Ledger> {
  const ledger = createLedger(scratchDatabase(':memory:'));
  for (const { reading, extraction } of order)
    await ledger.ingest(reading.read, extraction, new Date('2026-02-01T12:00:00Z'));
  return ledger;
}
