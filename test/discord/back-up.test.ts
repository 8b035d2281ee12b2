import { spawn } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkQuotations } from '../../src/ledger/quotations.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { FAMILIES, FREED_302, pageOf } from '../ingest/site.js';
import { scratchDatabase } from '../ledger/scratch.js';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped: the bot writes while another process copies its ledger. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');

let here: Stage;
let seeds: string;
beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  here = await stage(['node', program, 'bot']);
  seeds = join(here.folder, 'seeds');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  await here.run({ env: { SEEDS_DIR: seeds } });
});
afterAll(() => here.stop());

/** `recount backup FILE` in a process of its own, as an administrator types it. */
function backUp(file: string): Promise<{ readonly status: number | null; readonly said: string }> {
  const env = { ...process.env, DATABASE_URL: here.databaseUrl, SEEDS_DIR: seeds };
  const child = spawn('node', [program, 'backup', file], { cwd: here.folder, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  return new Promise((done) => child.on('close', (status) => done({ status, said })));
}

test('a copy made while the bot reads articles opens, and is whole', { timeout: 60_000 }, async () => {
  const { lab, folder, databaseUrl } = here;
  const original = scratchDatabase(databaseUrl);
  const read = original.sqlite.prepare<[], number>('select count(*) from article').pluck();
  let copying = true;
  let put = 0;
  // pages that are put into the seeds are read at once
  const writing = (async () => {
    for (; copying || put < 3; await sleep(50)) {
      put += 1;
      const page = pageOf([FREED_302.replace('302', String(400 + put)), FAMILIES], { published: '2026-01-28' });
      writeFileSync(join(seeds, `page-${put}.html`), page);
    }
  })();
  const file = join(folder, 'copy.db');
  const made = await backUp(file);
  copying = false;
  await writing;
  await expect.poll(() => read.get(), { timeout: 30_000 }).toBe(5 + put);
  expect(made).toMatchObject({ status: 0, said: expect.stringMatching(/copy\.db: \d+ articles, \d+ claims/) });

  const bare = new Sqlite(file, { readonly: true });
  expect(bare.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(bare.pragma('foreign_key_check')).toEqual([]);
  bare.close();

  const copy = scratchDatabase(file);
  expect([...checkQuotations(copy)]).toEqual([]);
  const [then, now] = [createLedger(copy), createLedger(original)];
  const known = new Map((await now.articles()).map((article) => [article.id, article]));
  const articles = await then.articles();
  expect(articles.length).toBeGreaterThanOrEqual(5);
  // each article that is in the copy is there with all its claims
  for (const { id } of articles) {
    expect(known.has(id)).toBe(true);
    expect(await then.claimPlaces([id])).toEqual(await now.claimPlaces([id]));
    expect(await then.passages(id)).toEqual(await now.passages(id));
  }
  await Promise.all([then.close(), now.close()]);
  lab.assertClean();
});
