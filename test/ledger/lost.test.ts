import { describe, expect, test } from 'vitest';
import type { Ledger, LedgerClaim } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { scratchDatabase } from './scratch.js';
import { type ToldArticle, type ToldClaim, tell } from './telling.js';

const now = new Date('2026-01-27T09:00:00Z');
const FIRST = 'Families waited at the gates until the evening, and some had come from far away.';
const LAST = 'The ministry did not answer questions about the lists that lawyers have asked for since then.';
const figure = (value: number, more: Partial<ToldClaim> = {}): ToldClaim => ({
  value,
  phrase: `${value} people`,
  said: `Foro Penal said that ${value} people were freed.`,
  claimant: 'Foro Penal',
  from: '2026-01-08',
  ...more,
});
const page = (claims: readonly ToldClaim[], ...text: readonly string[]): ToldArticle => ({
  outlet: 'Harbour Times',
  url: 'https://harbour.example/freed',
  published: '2026-01-26',
  claims,
  text,
});

const rows: readonly (readonly [what: string, before: ToldArticle, after: ToldArticle, lost: readonly number[]])[] = [
  ['another number stands in its place', page([figure(266)], FIRST, LAST), page([figure(256)], FIRST, LAST), [266]],
  ['its paragraph is gone', page([figure(266)], FIRST, LAST), page([], FIRST, LAST), [266]],
  ['the page was cut short before it', page([], FIRST), page([], FIRST), []],
  [
    'one of two is gone',
    page([figure(266), figure(777, { measure: 'held' })], FIRST, LAST),
    page([figure(777, { measure: 'held' })], FIRST, LAST),
    [266],
  ],
  ['a paragraph was added', page([figure(266)], FIRST), page([figure(266)], FIRST, LAST), []],
  [
    'the words around it are others',
    page([figure(266)], FIRST, LAST),
    page([figure(266, { said: 'It is 266 people by now, Foro Penal said.' })], FIRST, LAST),
    [],
  ],
  [
    'it is read as of another body',
    page([figure(266)], FIRST, LAST),
    page([figure(266, { claimant: 'OVP' })], FIRST, LAST),
    [],
  ],
  [
    'it is another article',
    page([figure(266)], FIRST, LAST),
    page([figure(256)], 'All is new here.', 'And this too.'),
    [],
  ],
];
test.each(rows)('of a page that is read again, %s', async (_, before, after, lost) => {
  const ledger = createLedger(scratchDatabase());
  const [first, second] = [tell(before), tell(after)];
  await ledger.ingest(first.read, first.extraction, now);
  await ledger.ingest(second.read, second.extraction, now);
  const claims = await ledger.claims({});
  const dropped = await ledger.dropped(claims.map(({ id }) => id));
  expect(dropped.map(({ claimId }) => claims.find(({ id }) => id === claimId)?.value)).toEqual(lost);
  expect(dropped.every(({ articleId }) => articleId === first.read.article.id)).toBe(true);
});

test('a page cut short takes nothing back', async () => {
  const ledger = createLedger(scratchDatabase());
  // the figure stands in the last paragraph, and the page now ends before it
  const whole = tell({ ...page([], FIRST, LAST), claims: [figure(266)] });
  const passages = [...whole.read.passages.slice(1), ...whole.read.passages.slice(0, 1)];
  const numbered = passages.map((passage, at) => ({ ...passage, number: at + 1 }));
  const [claim] = whole.extraction.claims;
  if (claim === undefined) throw new Error('nothing is told');
  const mentions = [{ ...claim.mentions[0], paragraph: 3 }] as const;
  const extraction = { ...whole.extraction, claims: [{ ...claim, mentions }] };
  await ledger.ingest({ ...whole.read, passages: numbered }, extraction, now);
  const cut = tell(page([], FIRST, LAST));
  expect((await ledger.ingest(cut.read, cut.extraction, now)).status).toBe('known');
  expect(await ledger.dropped((await ledger.claims({})).map(({ id }) => id))).toEqual([]);
});

/** The same page again and again: the numbers it has each time, and those that nothing tells any more at the end. */
const courses: readonly (readonly [numbers: readonly (readonly number[])[], lost: readonly number[]])[] = [
  [[[266], [256], [266]], [256]],
  [[[266], [256], [266], [256]], [266]],
  [[[266], [256], [266], [256], [266]], [256]],
  [
    [[266, 80], [266], [256]],
    [80, 266],
  ],
  [
    [[266], [256], [250], [266]],
    [250, 256],
  ],
];
describe.each(courses)('of a page that tells %j, one after the other', (texts, lost) => {
  async function read(): Promise<Ledger> {
    const ledger = createLedger(scratchDatabase());
    for (const numbers of texts) await arrive(ledger, numbers);
    return ledger;
  }
  const arrive = (ledger: Ledger, numbers: readonly number[]) => {
    const told = numbers.map((value) => figure(value, { to: value === 80 ? '2026-01-20' : '2026-01-26' }));
    const { read, extraction } = tell(page(told, FIRST, LAST));
    return ledger.ingest(read, extraction, now);
  };
  /** Numbers that no text tells any more, and how many notices of it there are. */
  async function gone(ledger: Ledger) {
    const claims = await ledger.claims({});
    const dropped = await ledger.dropped(claims.map(({ id }) => id));
    const told = await ledger.told((await ledger.articles()).map(({ id }) => id));
    const isGone = ({ id }: LedgerClaim): boolean =>
      told.every(
        (one) => one.claimId !== id || dropped.some((row) => row.claimId === id && row.articleId === one.articleId),
      );
    return {
      values: claims
        .filter(isGone)
        .map(({ value }) => value)
        .sort((x, y) => x - y),
      notices: dropped.length,
    };
  }

  test(`${lost.join(' and ')} is told no more`, async () => {
    expect((await gone(await read())).values).toEqual(lost);
  });

  test('and nothing changes where the page is as it was', async () => {
    const ledger = await read();
    const before = await gone(ledger);
    expect((await arrive(ledger, texts.at(-1) ?? [])).status).toBe('known');
    expect(await gone(ledger)).toEqual(before);
  });
});

test('a file that lies there does not say that its page stands so again', async () => {
  const ledger = createLedger(scratchDatabase());
  const [first, second] = [tell(page([figure(266)], FIRST, LAST)), tell(page([figure(256)], FIRST, LAST))];
  for (const { read, extraction } of [first, second]) await ledger.ingest(read, extraction, now);
  expect(await ledger.holds(first.read)).toBe(false);
  expect(await ledger.holds(second.read)).toBe(true);
  expect(await ledger.holds(first.read, 'file')).toBe(true);
});

test('what was dropped later is not known before', async () => {
  const ledger = createLedger(scratchDatabase());
  for (const [told, at] of [
    [page([figure(266)], FIRST, LAST), '2026-01-26T09:00:00Z'],
    [page([figure(256)], FIRST, LAST), '2026-01-28T09:00:00Z'],
  ] as const) {
    const { read, extraction } = tell(told);
    await ledger.ingest(read, extraction, new Date(at));
  }
  const ids = (await ledger.claims({})).map(({ id }) => id);
  const { day } = await import('./telling.js');
  expect(await ledger.dropped(ids, day('2026-01-27'))).toEqual([]);
  expect(await ledger.dropped(ids, day('2026-01-28'))).toHaveLength(1);
});
