import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOlderAgain } from '../../src/cli/read-again.js';
import { openDatabase } from '../../src/ledger/database.js';
import { migrations } from '../../src/ledger/migrations/migrations.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { registry } from '../extraction/read-sentence.js';
import { digests, originals } from '../seeds/founding.js';
import { scratchDatabase, scratchFolder } from './scratch.js';

const now = new Date('2026-02-01T12:00:00Z');

describe('a ledger that an earlier version filled', () => {
  const pages = [...originals.values()];
  test.each([
    ['digests', digests],
    ['pages, where they are there', pages],
  ])('of %s: what is said about the figures is read of the kept text', async (_, read) => {
    const said: string[] = [];
    const database = scratchDatabase();
    const ledger = createLedger(database);
    for (const { reading, extraction } of read) await ledger.ingest(reading.read, extraction, now);
    const everything = async () => [
      await ledger.statements({ of: 'everything' }),
      await ledger.claims({}),
      await ledger.misdated((await ledger.claims({})).map(({ id }) => id)),
    ];
    const before = await everything();
    database.sqlite.exec(
      'update article set read_by = 0; delete from statement; delete from misdated; update telling set country = null, of_some = 1 - of_some',
    );
    expect(await ledger.readBefore()).toHaveLength(read.length);
    await readOlderAgain(
      ledger,
      registry,
      { language: 'en' },
      { stderr: { write: (text: string) => said.push(text) } },
    );
    expect(await everything()).toEqual(before);
    expect(await ledger.readBefore()).toEqual([]);
    // a second passes before anybody is told to wait
    expect(said).toEqual([]);
  });
});

test('the shape of an earlier version is taken over with what it holds, and then read again', async () => {
  const path = join(scratchFolder(), 'recount.db');
  const earlier = openDatabase(
    path,
    migrations.slice(
      0,
      migrations.findIndex(({ name }) => name === '0010-read-again'),
    ),
  );
  if (!earlier.ok) throw new Error(earlier.reason);
  const [{ reading }] = digests as readonly [(typeof digests)[number]];
  const { article, passages } = reading.read;
  const { sqlite } = earlier.database;
  sqlite
    .prepare(`insert into article values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'digest', ?, ?)`)
    .run(
      ...[article.id, article.outlet, article.agency, article.headline, article.url, article.language],
      ...[article.published, article.publishedBasis, article.sha256, now.toISOString(), article.published],
    );
  for (const { number, kind, text } of passages)
    sqlite.prepare('insert into passage values (?, ?, ?, ?)').run(article.id, number, kind, text);
  sqlite.close();
  const ledger = createLedger(scratchDatabase(path));
  expect(await ledger.holds(reading.read)).toBe(true);
  await readOlderAgain(ledger, registry, { language: 'en' }, process);
  const statements = await ledger.statements({ of: 'everything' });
  expect(statements.length).toBeGreaterThan(0);
  // it never told the ledger a figure, and is not made to by this
  expect(new Set(statements.flatMap(({ about }) => about))).toEqual(new Set());
});
