import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../src/ledger/database.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { type ToldArticle, tell } from './telling.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests are. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  folders.push(folder);
  return folder;
}

export function scratchDatabase(url = join(scratchFolder(), 'recount.db')): OpenDatabase {
  const opening = openDatabase(url);
  if (!opening.ok) throw new Error(opening.reason);
  return opening.database;
}

/** A ledger that has read these articles, in this order. */
export async function ledgerOf(articles: readonly ToldArticle[], url?: string): Promise<Ledger> {
  const ledger = createLedger(scratchDatabase(url));
  await ingestAll(ledger, articles);
  return ledger;
}

export async function ingestAll(ledger: Ledger, articles: readonly ToldArticle[]): Promise<void> {
  for (const article of articles) {
    const { read, extraction } = tell(article);
    await ledger.ingest(read, extraction, new Date('2026-02-01T12:00:00Z'));
  }
}
