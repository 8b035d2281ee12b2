import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createView } from '../../src/ledger/one-view.js';
import { scratchDatabase, scratchFolder } from './scratch.js';

function twoConnections() {
  const path = join(scratchFolder(), 'recount.db');
  const [ours, theirs] = [scratchDatabase(path).sqlite, scratchDatabase(path).sqlite];
  theirs.exec('create table seen (value integer)');
  const seen = ours.prepare<[], number>('select count(*) from seen').pluck();
  return { ours, theirs, seen };
}

test('what another process writes in the midst of a view is not in it', () => {
  const { ours, theirs, seen } = twoConnections();
  const counted = createView(ours).of(() => {
    const before = seen.get();
    theirs.exec('insert into seen values (1)');
    return [before, seen.get()];
  });
  expect(counted).toEqual([0, 0]);
  expect(seen.get()).toBe(1);
});

test('a view ends with what it was for, also where that fails, and writing goes on', () => {
  const { ours, seen } = twoConnections();
  const view = createView(ours);
  const fail = (): never => {
    expect(view.isOpen()).toBe(true);
    throw new Error('no such row');
  };
  expect(() => view.of(fail)).toThrow('no such row');
  expect([view.isOpen(), ours.inTransaction]).toEqual([false, false]);
  ours.exec('insert into seen values (1)');
  expect(seen.get()).toBe(1);
});

test('inside a transaction it is what that sees, and leaves it open', () => {
  const { ours, seen } = twoConnections();
  const view = createView(ours);
  ours.exec('begin; insert into seen values (1)');
  expect(view.of(() => [seen.get(), view.isOpen()])).toEqual([1, false]);
  ours.exec('rollback');
  expect(seen.get()).toBe(0);
});
