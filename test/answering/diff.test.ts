import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff, type LedgerDiff } from '../../src/answering/diff/diff.js';
import type { Deed } from '../../src/ledger/act.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { acts, byClaim, doIt } from '../ledger/any-acts.js';
import { articles } from '../ledger/any-articles.js';
import { ledgerOf } from '../ledger/scratch.js';
import { day, type ToldArticle } from '../ledger/telling.js';

const claim = { claimant: 'Foro Penal', from: '2026-01-08' } as const;
const told: readonly ToldArticle[] = [
  { outlet: 'Ember', published: '2026-01-20', claims: [{ ...claim, value: 104, phrase: '104 have been freed' }] },
  { outlet: 'Lantern', published: '2026-01-21', claims: [{ ...claim, value: 104, phrase: '104 freed so far' }] },
  {
    outlet: 'Beacon',
    published: '2026-01-22',
    claims: [
      { ...claim, value: 143, phrase: '143 have been freed' },
      { value: 7, phrase: '7 of them left by bus' },
    ],
  },
];

const between = (ledger: Ledger, since: string, until: string) =>
  diff(ledger, { since: day(since), until: day(until) });

const news = ({ news: found }: LedgerDiff) =>
  found.map(({ article, figures }) => `${article.outlet}: ${figures.map(({ value }) => value).join(', ')}`);

async function act(ledger: Ledger, value: number, deed: Deed, on: string): Promise<void> {
  const [found] = await ledger.claims({ value, rejected: 'also' });
  await ledger.act(found?.id ?? '', deed, '7', new Date(`${on}T09:00:00Z`));
}

test('new is what no article had told before, under the one that told it first; what it replaces is told', async () => {
  const ledger = await ledgerOf(told);
  expect(news(await between(ledger, '2026-01-20', '2026-01-22'))).toEqual(['Ember: 104', 'Beacon: 143, 7']);
  const copied = await between(ledger, '2026-01-21', '2026-01-21');
  expect([news(copied), copied.replaced]).toEqual([[], []]);
  const last = await between(ledger, '2026-01-22', '2026-01-22');
  expect(news(last)).toEqual(['Beacon: 143, 7']);
  expect(last.replaced.map(({ figure, by }) => `${figure.value} by ${by.value}`)).toEqual(['104 by 143']);
  expect(last.replaced[0]?.figure.citations.map(({ outlet }) => outlet)).toEqual(['Ember', 'Lantern']);
});

test('what editors did is told on its day, and what it does to other figures', async () => {
  const ledger = await ledgerOf(told);
  await act(ledger, 143, { kind: 'reject', reason: 'misread' }, '2026-01-28');
  await act(ledger, 7, { kind: 'correct', changes: { value: 9 }, reason: 'digits' }, '2026-01-29');
  await act(ledger, 143, { kind: 'undo', undoes: 1, reason: null }, '2026-01-30');
  const rejected = await between(ledger, '2026-01-28', '2026-01-28');
  expect(rejected.acts.map((one) => [one.act.deed.kind, one.undone, one.figure?.value])).toEqual([
    ['reject', false, 143],
  ]);
  expect(rejected.restored.map(({ value }) => value)).toEqual([104]);
  const all = await between(ledger, '2026-01-28', '2026-01-31');
  expect(all.acts.map((one) => [one.act.deed.kind, one.undone, one.figure?.value])).toEqual([
    ['reject', true, 143],
    ['correct', false, 9],
    ['undo', false, 143],
  ]);
  expect([all.news, all.restored, all.replaced]).toEqual([[], [], []]);
  expect(await between(ledger, '2026-02-01', '2026-02-02')).toMatchObject({
    news: [],
    acts: [],
    replaced: [],
    articles: [],
  });
  expect((await between(ledger, '2026-01-30', '2026-01-30')).replaced.map(({ by }) => by.value)).toEqual([143]);
});

test('day by day it tells every claim once, and nothing without a citation', async () => {
  const days = Array.from({ length: 31 }, (_, at) => day(`2026-01-${String(at + 1).padStart(2, '0')}`));
  await fc.assert(
    fc.asyncProperty(articles, acts, async (any, done) => {
      const ledger = await ledgerOf(any, ':memory:');
      const ids = (await ledger.claims({})).map(({ id }) => id);
      for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, { ...one, on: '2026-02-02' });
      const daily: string[] = [];
      for (const since of [...days, day('2026-02-01')]) {
        const found = await diff(ledger, { since, until: since });
        const figures = found.news.flatMap((one) => one.figures);
        for (const figure of [...figures, ...found.replaced.flatMap(({ by, figure: old }) => [by, old])])
          expect(figure.citations.length).toBeGreaterThan(0);
        daily.push(...figures.map(({ id }) => id));
      }
      expect(daily.toSorted()).toEqual(ids.toSorted());
      const last = await diff(ledger, { since: day('2026-02-02'), until: day('2026-02-02') });
      expect(last.acts).toHaveLength((await ledger.acts({})).length);
      await ledger.close();
    }),
    { numRuns: 15 },
  );
});
