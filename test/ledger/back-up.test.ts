import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backUp } from '../../src/ledger/back-up.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { exported } from './any-articles.js';
import { founding, malayMail } from './founding.js';
import { ingestAll, scratchDatabase, scratchFolder } from './scratch.js';

test('a copy holds all that the ledger held, what editors did too, in one file, and can be opened as a ledger', async () => {
  const folder = scratchFolder();
  const url = join(folder, 'recount.db');
  const ledger = createLedger(scratchDatabase(url));
  await ingestAll(ledger, founding);
  const [first] = await ledger.claims({});
  await ledger.act(first?.id ?? '', { kind: 'reject', reason: 'misread' }, '7', new Date('2026-01-28T10:00:00Z'));
  const claims = (await ledger.claims({ rejected: 'also' })).length;
  const file = join(folder, 'copy.db');
  // the ledger stays open, and its latest changes may still stand in its journal alone
  expect(await backUp(url, file)).toMatchObject({
    ok: true,
    backUp: { path: file, articles: founding.length, claims, acts: 1 },
  });
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  const before = await exported(ledger);
  await ingestAll(ledger, [{ ...malayMail, outlet: 'Later' }]);
  expect(await exported(createLedger(scratchDatabase(file)))).toBe(before);
});

test('writing goes on meanwhile', async () => {
  const folder = scratchFolder();
  const url = join(folder, 'recount.db');
  const ledger = createLedger(scratchDatabase(url));
  await ingestAll(ledger, founding);
  const copying = backUp(url, join(folder, 'copy.db'));
  await ingestAll(ledger, [{ ...malayMail, outlet: 'Later' }]);
  expect(await copying).toMatchObject({ ok: true });
  expect(await ledger.articles()).toHaveLength(founding.length + 1);
});

test('nothing is overwritten', async () => {
  const folder = scratchFolder();
  const url = join(folder, 'recount.db');
  scratchDatabase(url).sqlite.close();
  const file = join(folder, 'notes.txt');
  writeFileSync(file, 'not to be lost');
  expect(await backUp(url, file)).toMatchObject({ ok: false, reason: expect.stringContaining('is not overwritten') });
  expect(readFileSync(file, 'utf8')).toBe('not to be lost');
  expect(await backUp(url, url)).toMatchObject({ ok: false });
});

test.each([
  ['there is no ledger', 'nothing.db', 'copy.db', /There is no ledger at/],
  ['it is of another program', 'other.db', 'copy.db', /it is no ledger of Recount/],
  ['it is no database', 'plain.txt', 'copy.db', /it is not a SQLite database/],
  ['there is no such folder', 'recount.db', 'nowhere/copy.db', /cannot be written/],
])('says in one line that %s, and leaves nothing behind', async (_, from, to, reason) => {
  const folder = scratchFolder();
  new Sqlite(join(folder, 'other.db')).exec('create table accounts (name text)').close();
  writeFileSync(join(folder, 'plain.txt'), 'not a database, but long enough to be taken for one'.repeat(40));
  scratchDatabase(join(folder, 'recount.db')).sqlite.close();
  const made = await backUp(join(folder, from), join(folder, to));
  expect(made.ok ? '' : made.reason).toMatch(reason);
  expect(made.ok ? '' : made.reason).not.toContain('\n');
  expect(existsSync(join(folder, to))).toBe(false);
});
