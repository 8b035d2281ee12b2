import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { AlongsideClaims, NewClaim } from '../../src/ledger/ledger.js';
import { checkQuotations } from '../../src/ledger/quotations.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { founding, malayMail, uzalendo } from './founding.js';
import { ingestAll, ledgerOf, scratchDatabase } from './scratch.js';
import { day, tell } from './telling.js';

const now = new Date('2026-02-01T12:00:00Z');

describe('the founding articles in the ledger', () => {
  test('a claim that two articles carry is one claim with two appearances', async () => {
    const ledger = await ledgerOf(founding);
    const claims = await ledger.claims({ measure: 'freed', claimant: 'Government of Venezuela' });
    const total = claims.find(({ value }) => value === 626);
    expect(total?.appearances.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['626 prisoners have been freed since December', '626 detainees since December']),
    );
    expect(claims).toHaveLength(6);
  });

  test('104 replaces 80, as its own article says; nothing else is replaced among those freed', async () => {
    const ledger = await ledgerOf(founding);
    const claims = await ledger.claims({ measure: 'freed' });
    const replaced = claims.filter(({ supersededBy }) => supersededBy !== null);
    expect(
      replaced.map(({ value, supersededBy }) => [value, claims.find(({ id }) => id === supersededBy)?.value]),
    ).toEqual([[80, 104]]);
  });

  test('reading an article again changes nothing', async () => {
    const ledger = await ledgerOf(founding);
    const before = [await ledger.claims({}), await ledger.articles(), await ledger.passages()];
    const { read, extraction } = tell(uzalendo);
    const again = await ledger.ingest(read, extraction, new Date('2026-03-01T00:00:00Z'));
    expect(again).toMatchObject({ status: 'known', newClaims: [] });
    expect(again.claims).toHaveLength(5);
    expect([await ledger.claims({}), await ledger.articles(), await ledger.passages()]).toEqual(before);
  });

  test('every quotation is in its article, and one that is not is found', async () => {
    const database = scratchDatabase();
    await ingestAll(createLedger(database), founding);
    expect(checkQuotations(database)).toEqual([]);
    database.sqlite.prepare("update passage set text = replace(text, '777', '778')").run();
    expect(checkQuotations(database)).toMatchObject([{ quote: '777 political prisoners' }]);
  });

  test('quotations that stood the test are looked at again once anything of their article is written, by whomever', async () => {
    const database = scratchDatabase();
    const { sqlite } = database;
    await ingestAll(createLedger(database), founding);
    const unchecked = () => sqlite.prepare('select count(*) from unchecked').pluck().get();
    expect(unchecked()).toBe(founding.length);
    expect(checkQuotations(database)).toEqual([]);
    expect(unchecked()).toBe(0);
    const byHand = new Sqlite(database.path);
    byHand.exec(`update appearance set quote = '778 people'`);
    byHand.close();
    expect(checkQuotations(database).length).toBeGreaterThan(0);
    expect(checkQuotations(database).length).toBeGreaterThan(0);
  });

  test('a quotation behind a sign of two units is where it is said to be, and one that was moved by such a sign is found', async () => {
    const database = scratchDatabase();
    const told = (said: string) => ({ value: 41, phrase: '41 people were freed', said });
    const claims = [told('😀 😀 41 people were freed'), told('A: 41 people were freed')];
    await ingestAll(createLedger(database), [{ outlet: 'A', published: '2026-01-20', claims }]);
    expect(checkQuotations(database)).toEqual([]);
    database.sqlite.prepare("update passage set text = replace(text, 'A:', '😀:')").run();
    expect(checkQuotations(database)).toMatchObject([{ paragraph: 2, quote: '41 people were freed' }]);
  });
});

describe('what is new', () => {
  test('only the claims nobody told before', async () => {
    const ledger = await ledgerOf([uzalendo]);
    const { read, extraction } = tell(malayMail);
    const { newClaims, claims } = await ledger.ingest(read, extraction, now);
    expect(newClaims.map(({ value }) => value)).toEqual([100, 80, 200]);
    expect(claims.map(({ value }) => value)).toEqual([100, 104, 80, 626, 313, 200]);
  });

  test('a later total says what it replaces', async () => {
    const total = { claimant: 'Foro Penal', from: '2026-01-08', phrase: 'freed since January 8' } as const;
    const ledger = await ledgerOf([{ outlet: 'A', published: '2026-01-20', claims: [{ value: 143, ...total }] }]);
    const { read, extraction } = tell({ outlet: 'B', published: '2026-01-26', claims: [{ value: 266, ...total }] });
    const heard: NewClaim[] = [];
    await ledger.ingest(read, extraction, now, ({ claims }) => void heard.push(...claims));
    expect(heard.map(({ claim, replaces }) => [claim.value, replaces?.value])).toEqual([[266, 143]]);
  });

  test('some of those whom a body counts end no count of it, nor does a count end them', async () => {
    const held = {
      claimant: 'Foro Penal',
      measure: 'held',
      toBasis: 'stated',
      phrase: 'so many are still held',
    } as const;
    const some = { ...held, ofSome: true };
    const ledger = await ledgerOf([
      { outlet: 'A', published: '2026-01-20', claims: [{ value: 777, ...held }] },
      { outlet: 'B', published: '2026-01-26', claims: [{ value: 12, ...some }] },
      { outlet: 'C', published: '2026-01-27', claims: [{ value: 711, ...held }] },
      { outlet: 'D', published: '2026-01-28', claims: [{ value: 9, ...some }] },
    ]);
    const claims = await ledger.claims({});
    const figure = (sought: string | null) => claims.find(({ id }) => id === sought)?.value;
    expect(claims.map(({ value, supersededBy }) => [value, figure(supersededBy)]).sort()).toEqual([
      [12, undefined],
      [711, undefined],
      [777, 711],
      [9, undefined],
    ]);
  });

  test('an old total that arrives late replaces nothing', async () => {
    const total = { claimant: 'Foro Penal', from: '2026-01-08', phrase: 'freed since January 8' } as const;
    const ledger = await ledgerOf([{ outlet: 'B', published: '2026-01-26', claims: [{ value: 266, ...total }] }]);
    const { read, extraction } = tell({ outlet: 'A', published: '2026-01-20', claims: [{ value: 143, ...total }] });
    const heard: NewClaim[] = [];
    await ledger.ingest(read, extraction, now, ({ claims }) => void heard.push(...claims));
    expect(heard.map(({ claim, replaces }) => [claim.value, replaces])).toEqual([[143, null]]);
    expect(heard[0]?.claim.supersededBy).not.toBeNull();
  });

  test('what is written alongside stands or falls with the claims', async () => {
    const database = scratchDatabase();
    const ledger = createLedger(database);
    database.sqlite.exec('create table beside (claim text)');
    const { read, extraction } = tell(uzalendo);
    const write: AlongsideClaims = ({ claims }) => {
      for (const { claim } of claims) database.sqlite.prepare('insert into beside values (?)').run(claim.id);
    };
    const failing = ledger.ingest(read, extraction, now, (news, standing) => {
      write(news, standing);
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await ledger.articles()).toEqual([]);
    expect(database.sqlite.prepare('select count(*) from beside').pluck().get()).toBe(0);
    await ledger.ingest(read, extraction, now, write);
    expect(database.sqlite.prepare('select count(*) from beside').pluck().get()).toBe(5);
  });

  test('words that do not stand in the passage are never kept', async () => {
    const ledger = await ledgerOf([]);
    const { read, extraction } = tell(uzalendo);
    const [first, ...rest] = read.passages;
    if (first === undefined) throw new Error('no passage');
    const changed = { ...read, passages: [{ ...first, text: first.text.replace('104', '105') }, ...rest] };
    await expect(ledger.ingest(changed, extraction, now)).rejects.toThrow(/does not stand at 0-35 in paragraph 1/);
    expect(await ledger.claims({})).toEqual([]);
  });
});

describe('a digest and its page', () => {
  test('the page takes the place of the digest and is no news', async () => {
    const ledger = await ledgerOf([{ ...uzalendo, form: 'digest' }]);
    const before = await ledger.claims({});
    const { read, extraction } = tell(uzalendo);
    const { status, newClaims } = await ledger.ingest(read, extraction, new Date('2026-03-01T00:00:00Z'));
    expect([status, newClaims]).toEqual(['new', []]);
    expect((await ledger.articles()).map(({ form }) => form)).toEqual(['page']);
    expect(await ledger.claims({})).toEqual(before);
  });

  test('a digest with other words takes the place of what it was, and what it told before is no news', async () => {
    const ledger = await ledgerOf([{ ...uzalendo, form: 'digest' }]);
    const { read, extraction } = tell({ ...uzalendo, form: 'digest' });
    const more = { number: 99, kind: 'body' as const, text: 'More of it.', origin: new Uint32Array(12) };
    const changed = { article: read.article, passages: [...read.passages, more] };
    expect([await ledger.holds(read), await ledger.holds(changed)]).toEqual([true, false]);
    const before = await ledger.claims({});
    const { status, newClaims } = await ledger.ingest(changed, extraction, new Date('2026-03-01T00:00:00Z'));
    expect([status, newClaims, await ledger.claims({})]).toEqual(['new', [], before]);
    expect((await ledger.passages(read.article.id)).at(-1)?.text).toBe('More of it.');
    expect(await ledger.holds(changed)).toBe(true);
  });

  test('the digest does not take the place of the page', async () => {
    const ledger = await ledgerOf([uzalendo, { ...uzalendo, form: 'digest' }]);
    expect((await ledger.articles()).map(({ form }) => form)).toEqual(['page']);
  });
});

describe('asked for as of a day', () => {
  test('only what was published by then, shown as it was then', async () => {
    const ledger = await ledgerOf(founding);
    const values = async (asOf: string) =>
      (await ledger.claims({ measure: 'held', asOf: day(asOf) })).map(({ value }) => value);
    expect(await values('2026-01-13')).toEqual([]);
    expect(await values('2026-01-20')).toEqual([800]);
    expect((await values('2026-01-26')).sort()).toEqual([200, 600, 777, 800]);
  });
});
