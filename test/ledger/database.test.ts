import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/ledger/database.js';
import { migrations } from '../../src/ledger/migrations/migrations.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { founding, malayMail } from './founding.js';
import { ingestAll, scratchDatabase, scratchFolder } from './scratch.js';

describe('where a database may be', () => {
  test.each([
    ['a path', (folder: string) => join(folder, 'recount.db')],
    ['a path in a folder that is not there yet', (folder: string) => join(folder, 'new', 'deeper', 'recount.db')],
    ['a file URL', (folder: string) => `file://${folder}/recount.db`],
    ['a sqlite URL', (folder: string) => `sqlite://${folder}/recount.db`],
    ['memory', () => ':memory:'],
  ])('%s', (_, url) => {
    const opening = openDatabase(url(scratchFolder()));
    expect(opening).toMatchObject({ ok: true });
    if (opening.ok) opening.database.sqlite.close();
  });

  const refused: readonly (readonly [url: (folder: string) => string, reason: RegExp])[] = [
    [() => 'postgres://localhost/recount', /PostgreSQL is not there yet/],
    [() => 'mysql://localhost/recount', /"mysql:", which Recount does not know/],
    [() => ' ', /DATABASE_URL is empty/],
    [() => 'file:%E0%A4%A', /is no address of a file/],
    [(folder) => folder, /cannot be used/],
    [(folder) => join(folder, 'plain.txt', 'recount.db'), /cannot be used: there is no such folder/],
    [(folder) => join(folder, 'plain.txt'), /it is not a SQLite database/],
  ];
  test.each(refused)('refused, case %#', (url, reason) => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'plain.txt'), 'not a database, but long enough to be taken for one'.repeat(40));
    const opening = openDatabase(url(folder));
    expect(opening.ok ? '' : opening.reason).toMatch(reason);
    expect(opening.ok ? '' : opening.reason).not.toContain('\n');
  });
});

test('a damaged one is refused with the way out, and left as it is', async () => {
  const path = join(scratchFolder(), 'recount.db');
  const whole = scratchDatabase(path);
  await ingestAll(createLedger(whole), founding);
  whole.sqlite.pragma('wal_checkpoint(truncate)');
  whole.sqlite.close();
  const bytes = readFileSync(path);
  bytes.fill(0xff, 100, 4096);
  writeFileSync(path, bytes);
  const opening = openDatabase(path);
  expect(opening.ok ? '' : opening.reason).toMatch(/the file is damaged: put a copy made with `recount backup`/);
  expect(readFileSync(path)).toEqual(bytes);
});

describe('the shape of the database', () => {
  test('a newer one is refused, and left as it was', () => {
    const path = join(scratchFolder(), 'recount.db');
    const first = openDatabase(path);
    if (!first.ok) throw new Error(first.reason);
    first.database.sqlite.pragma('user_version = 99');
    first.database.sqlite.close();
    const again = openDatabase(path);
    expect(again.ok ? '' : again.reason).toMatch(/written by a newer Recount/);
    expect(new Sqlite(path, { readonly: true }).pragma('user_version', { simple: true })).toBe(99);
  });

  test("another program's database is left alone", () => {
    const path = join(scratchFolder(), 'other.db');
    const other = new Sqlite(path);
    other.exec('create table accounts (name text)');
    other.close();
    const opening = openDatabase(path);
    expect(opening.ok ? '' : opening.reason).toMatch(/another program/);
  });

  test('opening again takes no step twice; a later version goes on from where it was', () => {
    const path = join(scratchFolder(), 'recount.db');
    const later = [
      ...migrations,
      { name: '9999-later', up: (db: Sqlite.Database) => void db.exec('create table later (x)') },
    ];
    for (const steps of [migrations, migrations, later, later]) {
      const opening = openDatabase(path, steps);
      expect(opening.ok).toBe(true);
      if (!opening.ok) continue;
      expect(opening.database.sqlite.pragma('user_version', { simple: true })).toBe(steps.length);
      opening.database.sqlite.close();
    }
  });

  test('a step that fails leaves the database as it was', () => {
    const path = join(scratchFolder(), 'recount.db');
    const broken = {
      name: '9999-broken',
      up: () => {
        throw new Error('half way');
      },
    };
    const opening = openDatabase(path, [...migrations, broken]);
    expect(opening.ok ? '' : opening.reason).toMatch(/half way/);
    expect(openDatabase(path)).toMatchObject({ ok: true });
  });

  test('two processes may read articles into one database; the second finds what the first has read', async () => {
    const path = join(scratchFolder(), 'recount.db');
    const [one, two] = [createLedger(scratchDatabase(path)), createLedger(scratchDatabase(path))];
    await ingestAll(one, [founding[0] ?? malayMail]);
    await ingestAll(two, founding);
    await ingestAll(one, founding);
    expect(await one.articles()).toHaveLength(founding.length);
    expect(await two.claims({})).toEqual(await one.claims({}));
  });
});
