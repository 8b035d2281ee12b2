import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/ledger/make-folder.js';
import { scratchFolder } from './scratch.js';

test('makes a folder and those above it, and is content with one that is there', () => {
  const folder = join(scratchFolder(), 'desk', 'data');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('says so where a file stands in the way', () => {
  const file = join(scratchFolder(), 'a-file');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'data'))).toThrow(/ENOTDIR/);
});

test.runIf(existsSync('/proc/self'))('returns where a file system takes no new names', () => {
  expect(() => makeFolder('/proc/recount/data')).toThrow(/ENOENT/);
});
