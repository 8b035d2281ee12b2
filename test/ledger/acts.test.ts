import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingActs } from '../../src/ledger/act.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { acts, byClaim, doIt, undoLast } from './any-acts.js';
import { articles, exported } from './any-articles.js';
import { ingestAll, ledgerOf, scratchDatabase } from './scratch.js';
import { day, type ToldArticle } from './telling.js';

const later = new Date('2026-02-03T10:00:00Z');

/** A ledger with what its columns hold, as text. */
async function opened(told: readonly ToldArticle[]) {
  const database = scratchDatabase(':memory:');
  const ledger = createLedger(database);
  await ingestAll(ledger, told);
  const columns = () => JSON.stringify(database.sqlite.prepare('select * from claim order by id').all());
  const ids = (await ledger.claims({})).map(({ id }) => id);
  return { ledger, columns, ids };
}

/** Numbers of acts depend on what was done to other claims meanwhile. */
const withoutNumbers = (text: string): string => text.replace(/"act":\d+/g, '"act":0');

describe('whatever editors do', () => {
  test('undone, the ledger is what it was, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(articles, acts, async (told, done) => {
        const { ledger, columns, ids } = await opened(told);
        const before = [await exported(ledger), columns()];
        // all on one day: a day between an act and its undoing has known it
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, { ...one, on: '2026-02-03' });
        for (const id of ids) while (await undoLast(ledger, id, later));
        expect([await exported(ledger), columns()]).toEqual(before);
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });

  test('neither the order of articles, nor what is read before or after an act, nor reading twice matters', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
        acts,
        async ([told, shuffled], done) => {
          const first = await opened(told);
          const todo = byClaim(first.ids, done);
          for (const [id, one] of todo) await doIt(first.ledger, id, one);
          const second = await opened([]);
          const waiting = [...todo];
          for (const article of shuffled) {
            await ingestAll(second.ledger, [article]);
            // as soon as there is something to act on, and what was done to it before is done
            for (const item of [...waiting]) {
              if ((await second.ledger.claim(item[0])) === undefined) continue;
              await doIt(second.ledger, item[0], item[1]);
              waiting.splice(waiting.indexOf(item), 1);
            }
          }
          await ingestAll(second.ledger, told);
          expect(second.columns()).toBe(first.columns());
          expect(withoutNumbers(await exported(second.ledger))).toBe(withoutNumbers(await exported(first.ledger)));
          await Promise.all([first.ledger.close(), second.ledger.close()]);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a claim is found by what counts of it, now and as of any later day', async () => {
    await fc.assert(
      fc.asyncProperty(articles, acts, async (told, done) => {
        const { ledger, ids } = await opened(told);
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
        for (const found of await ledger.claims({})) {
          const { measure, value, claimant, group, window } = found;
          const filter = { measure, value, claimant, group, ...(window.to === null ? {} : { since: window.to }) };
          expect(await ledger.claims(filter)).toContainEqual(found);
          expect(await ledger.claims({ ...filter, asOf: day('2026-03-01') })).toEqual(await ledger.claims(filter));
        }
        expect(await ledger.claims({ asOf: day('2026-03-01') })).toEqual(await ledger.claims({}));
        await ledger.close();
      }),
      { numRuns: 25 },
    );
  });

  test('a day before it knows nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(articles, acts, async (told, done) => {
        const { ledger, ids } = await opened(told);
        const asked = [
          { asOf: day('2026-01-14') },
          { asOf: day('2026-01-14'), measure: 'freed' as const, withParts: true },
        ];
        const before = await Promise.all(asked.map((filter) => ledger.claims(filter)));
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
        expect(await Promise.all(asked.map((filter) => ledger.claims(filter)))).toEqual(before);
        await ledger.close();
      }),
      { numRuns: 25 },
    );
  });

  test('following what replaced a figure still ends; what is rejected neither replaces nor is replaced', async () => {
    await fc.assert(
      fc.asyncProperty(articles, acts, async (told, done) => {
        const { ledger, ids } = await opened(told);
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
        const claims = new Map((await ledger.claims({ rejected: 'also' })).map((found) => [found.id, found]));
        expect([...claims.keys()].sort()).toEqual([...ids].sort());
        for (const found of claims.values()) {
          const seen = new Set<string>();
          for (let at = found; at.supersededBy !== null; ) {
            expect(seen.has(at.id)).toBe(false);
            seen.add(at.id);
            const next = claims.get(at.supersededBy);
            if (next === undefined) throw new Error('replaced by a claim that is not there');
            expect([next.claimant, next.measure]).toEqual([at.claimant, at.measure]);
            expect([at.review?.state, next.review?.state]).not.toContain('rejected');
            at = next;
          }
        }
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });
});

const told: ToldArticle = {
  outlet: 'Gatehouse Post',
  published: '2026-01-20',
  claims: [{ value: 104, phrase: '104 were freed', claimant: 'Foro Penal', from: '2026-01-08' }],
};

describe('an act', () => {
  const at = new Date('2026-01-28T10:00:00Z');
  test('stands over what the article says, which stays', async () => {
    const ledger = await ledgerOf([told]);
    const [before] = await ledger.claims({});
    if (before === undefined) throw new Error('no claim');
    const deed = { kind: 'correct', changes: { value: 140 }, reason: 'digits swapped' } as const;
    expect(await ledger.act(before.id, deed, '7', at)).toMatchObject({ ok: true, act: { number: 1, by: '7' } });
    const after = await ledger.claim(before.id);
    expect(after).toEqual({
      ...before,
      value: 140,
      reviewed: true,
      review: {
        state: 'corrected',
        act: 1,
        on: '2026-01-28',
        by: '7',
        reason: 'digits swapped',
        correctedOn: '2026-01-28',
        asRead: { value: 104 },
      },
    });
    expect(after?.appearances).toEqual(before.appearances);
    expect((await ledger.claims({ value: 104 })).length + (await ledger.claims({ value: 140 })).length).toBe(1);
  });
  test('can be undone once; what cannot be done says why', async () => {
    const ledger = await ledgerOf([told]);
    const [{ id } = { id: '' }] = await ledger.claims({});
    const reject = { kind: 'reject', reason: 'of another country' } as const;
    await ledger.act(id, reject, '7', at);
    expect(await ledger.claims({})).toEqual([]);
    expect(await ledger.claims({ rejected: 'only' })).toHaveLength(1);
    const undo = { kind: 'undo', undoes: 1, reason: null } as const;
    expect(await ledger.act(id, undo, '8', at)).toMatchObject({ ok: true });
    expect(await ledger.act(id, undo, '8', at)).toEqual({ ok: false, lacks: 'undone' });
    expect(await ledger.act(id, { ...undo, undoes: 2 }, '8', at)).toEqual({ ok: false, lacks: 'act' });
    expect(await ledger.act('c000000000000', reject, '8', at)).toEqual({ ok: false, lacks: 'claim' });
    expect((await ledger.acts({ claims: [id] })).map(({ deed, by }) => `${deed.kind} ${by}`)).toEqual([
      'reject 7',
      'undo 8',
    ]);
    expect(standingActs(await ledger.acts({ claims: [id] }))).toEqual([]);
  });
  test('is never changed or deleted', async () => {
    const database = scratchDatabase();
    const ledger = createLedger(database);
    await ingestAll(ledger, [told]);
    const [{ id } = { id: '' }] = await ledger.claims({});
    await ledger.act(id, { kind: 'confirm', reason: null }, '7', at);
    for (const sql of [`update act set made_by = '9'`, 'delete from act']) {
      expect(() => database.sqlite.exec(sql)).toThrow(/an act is never/);
    }
  });
  test('outlives the digest it was done on', async () => {
    const ledger = await ledgerOf([{ ...told, form: 'digest' }]);
    const [{ id } = { id: '' }] = await ledger.claims({});
    await ledger.act(id, { kind: 'correct', changes: { value: 140 }, reason: 'digits swapped' }, '7', at);
    await ingestAll(ledger, [told]);
    expect(await ledger.claim(id)).toMatchObject({ value: 140, review: { asRead: { value: 104 } } });
    expect(await ledger.claims({ value: 140 })).toHaveLength(1);
  });
});

test('the queue: least confidence first, of these the newest; what is reviewed is out of it', async () => {
  const ledger = await ledgerOf([
    told,
    { ...told, outlet: 'Later', published: '2026-01-22', claims: [{ value: 7, phrase: '7 left' }] },
  ]);
  const newest = (await ledger.claims({ value: 7 }))[0]?.id ?? '';
  const other = (await ledger.claims({ value: 104 }))[0]?.id ?? '';
  expect(await ledger.queue(null)).toEqual({ left: 2, next: newest });
  expect(await ledger.queue(newest)).toEqual({ left: 2, next: other });
  expect(await ledger.queue(other)).toEqual({ left: 2, next: null });
  await ledger.act(newest, { kind: 'confirm', reason: null }, '7', later);
  expect(await ledger.queue(null)).toEqual({ left: 1, next: other });
});
