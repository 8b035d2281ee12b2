import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { founding, malayMail, uzalendo } from './founding.js';
import { ingestAll, ledgerOf, scratchDatabase, scratchFolder } from './scratch.js';
import { tell } from './telling.js';

const now = new Date('2026-02-01T12:00:00Z');

test('what was read is the same list until something is written, and read anew then', async () => {
  const ledger = await ledgerOf([uzalendo]);
  const [claims, claimants] = [await ledger.claims({}), await ledger.claimants()];
  expect(await ledger.claimants()).toBe(claimants);
  await ingestAll(ledger, [malayMail]);
  expect(await ledger.claims({})).toEqual(await (await ledgerOf([uzalendo, malayMail])).claims({}));
  expect((await ledger.claims({})).length).toBeGreaterThan(claims.length);
});

test('what another connection has written is seen at once', async () => {
  const path = join(scratchFolder(), 'recount.db');
  const [ours, theirs] = [createLedger(scratchDatabase(path)), createLedger(scratchDatabase(path))];
  expect(await ours.claimants()).toEqual([]);
  await ingestAll(theirs, founding);
  expect(await ours.claims({})).toEqual(await theirs.claims({}));
  expect(await ours.claimants()).toEqual(await theirs.claimants());
});

test('what was written and undone is not kept', async () => {
  const ledger = await ledgerOf([uzalendo]);
  const before = await ledger.claims({});
  const { read, extraction } = tell(malayMail);
  const seen: Promise<unknown>[] = [];
  const alongside = (): never => {
    seen.push(ledger.claims({}), ledger.claimants());
    throw new Error('the outbox is full');
  };
  await expect(ledger.ingest(read, extraction, now, alongside)).rejects.toThrow('the outbox is full');
  expect(await Promise.all(seen)).toHaveLength(2);
  expect(await ledger.claims({})).toEqual(before);
});
