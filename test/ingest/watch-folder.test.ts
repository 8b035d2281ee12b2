import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FolderWatch, type WatchOptions, watchFolder } from '../../src/ingest/watch-folder.js';

let folder: string;
let watching: FolderWatch | undefined;
let heard: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-watch-'));
  heard = [];
});
afterEach(() => {
  watching?.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(options: WatchOptions = {}): void {
  watching = watchFolder(
    folder,
    (loading) => {
      heard.push(
        loading.ok ? `${loading.source.name}: ${Buffer.from(loading.source.bytes).toString()}` : loading.failure.kind,
      );
    },
    { settleMs: 80, pollMs: 150, ...options },
  );
}

async function until(count: number): Promise<void> {
  for (let tries = 0; tries < 200 && heard.length < count; tries++) await wait(25);
}

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

test('a file that arrives is handed on once, one that was there before is not', async () => {
  put('old.txt', 'old');
  await wait(250);
  start();
  put('new.txt', 'new');
  await until(1);
  await wait(400);
  expect(heard).toEqual(['new.txt: new']);
});

test('a file written piece by piece is never read half', async () => {
  start();
  put('slow.txt', '');
  for (let piece = 0; piece < 10; piece++) {
    appendFileSync(join(folder, 'slow.txt'), `${piece}`);
    await wait(30);
  }
  await until(1);
  await wait(300);
  expect(heard).toEqual(['slow.txt: 0123456789']);
});

test('a file moved into the folder counts from its move, and a change of a file is heard of', async () => {
  put('.moving', 'first');
  await wait(250);
  start();
  renameSync(join(folder, '.moving'), join(folder, 'moved.txt'));
  await until(1);
  put('moved.txt', 'second version');
  await until(2);
  expect(heard).toEqual(['moved.txt: first', 'moved.txt: second version']);
});

test('what came between loading the folder and watching it is not lost', async () => {
  const since = new Date();
  await wait(5);
  put('between.txt', 'between');
  await wait(30);
  start({ since });
  await until(1);
  expect(heard).toEqual(['between.txt: between']);
});

test('notes, metadata and half-copied files are not pages', async () => {
  start();
  for (const name of ['README.md', 'a.meta.json', 'claimants.json', 'b.txt.part', '.c.txt']) put(name, 'x');
  put('d.txt', 'page');
  await until(1);
  await wait(300);
  expect(heard).toEqual(['d.txt: page']);
});

test('a file that stays empty is handed on as it is', async () => {
  start({ settleMs: 20 });
  put('empty.txt', '');
  await until(1);
  expect(heard).toEqual(['empty.txt: ']);
});

test('what the hearer throws stops nothing', async () => {
  const errors: unknown[] = [];
  watching = watchFolder(
    folder,
    (loading) => {
      heard.push(loading.ok ? loading.source.name : loading.failure.kind);
      if (heard.length === 1) throw new Error('the ledger is busy');
    },
    { settleMs: 50, pollMs: 150, onError: (error) => errors.push(error) },
  );
  put('a.txt', 'a');
  await until(1);
  put('b.txt', 'b');
  await until(2);
  expect(heard).toEqual(['a.txt', 'b.txt']);
  expect(errors).toHaveLength(1);
});

test('nothing is heard after closing', async () => {
  start();
  put('a.txt', 'a');
  watching?.close();
  await wait(300);
  expect(heard).toEqual([]);
});
